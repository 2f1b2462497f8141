import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { patient, someOf } from '../pace';
import { axe } from './harness/axe';
import { readFrom } from './harness/capture';
import { type Chromium, hasChromium } from './harness/chromium';
import { decided, HOST, LISTING, popupOver, type Tab } from './harness/pages';
import { chromiumAtSamples } from './harness/samples';
import { setReader, smallville516 } from './harness/stored';

/** Pages of ours, with something to press first so that what is folded is looked at as well. */
const ours: [name: string, path: string, press: { role: 'button' | 'tab'; name: RegExp }[]][] = [
  ['reader, veiled', 'reader.html#/story/bundled', []],
  ['reader, text settings', 'reader.html#/story/bundled', [{ role: 'button', name: /Text$/ }]],
  ['reader, content notes', 'reader.html#/story/bundled', [{ role: 'button', name: /Content notes/ }]],
  ['reader, no story', 'reader.html#/story/nowhere', []],
  ['options, canons', 'options.html#canons', [{ role: 'button', name: /Smallville/ }]],
  ['options, veils', 'options.html#veils', []],
  ["options, a canon of one's own", 'options.html#canons/own', []],
  ['options, import', 'options.html#canons/import', []],
  ['options, sites', 'options.html#sites', []],
  ['options, text', 'options.html#text', []],
  ['options, keyboard', 'options.html#keys', []],
  ['options, data', 'options.html#data', []],
  ['side panel', 'sidepanel.html', []],
  ['side panel, library', 'sidepanel.html', [{ role: 'tab', name: /Library/ }]],
];

describe.skipIf(!hasChromium())('axe finds nothing', () => {
  let chromium: Chromium;
  beforeAll(async () => {
    chromium = await chromiumAtSamples();
    await setReader(chromium, { progress: smallville516 });
  });
  afterAll(() => chromium?.close());

  async function settled(page: Page, scheme: 'light' | 'dark') {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.waitForTimeout(patient(350));
  }

  it('can find something', async () => {
    const page = await chromium.context.newPage();
    await page.goto(LISTING);
    await page.evaluate(() =>
      document.body.append(document.createElement('button'), document.createElement('img')),
    );
    const rules = (await axe(page)).map((one) => one.rule);
    expect(rules).toContain('button-name');
    expect(rules).toContain('image-alt');
    await page.close();
  });

  describe.each(['light', 'dark'] as const)('%s', (scheme) => {
    it.each(someOf(ours, 6))('%s', async (_, path, press) => {
      const page = await chromium.open(path);
      await settled(page, scheme);
      for (const { role, name } of press) await page.getByRole(role, { name }).first().click();
      await page.waitForTimeout(patient(200));
      expect(await axe(page)).toEqual([]);
      await page.close();
    });

    it('popup, each of its tabs', async () => {
      const listing = await chromium.context.newPage();
      await listing.goto(LISTING);
      await decided(listing as unknown as Tab);
      const popup = await chromium.open(await popupOver(chromium));
      await popup.setViewportSize({ width: 380, height: 600 });
      await settled(popup, scheme);
      for (const name of ['This page', 'Text', 'Story']) {
        await popup.getByRole('tab', { name }).click();
        await popup.waitForTimeout(patient(200));
        expect([name, await axe(popup)]).toEqual([name, []]);
      }
      await popup.close();
      await listing.close();
    });

    it('a captured work, and the library it stands in', async () => {
      const site = await chromium.context.newPage();
      await site.goto(`https://${HOST}/works/9000003/chapters/9000502`);
      const page = await readFrom(chromium, HOST);
      await page.getByRole('heading', { level: 1, name: 'What the Cave Said' }).waitFor();
      await settled(page, scheme);
      expect(await axe(page)).toEqual([]);
      await page.getByRole('button', { name: 'Library' }).click();
      await page.getByRole('button', { name: 'Shelves and files' }).first().click();
      await page.waitForTimeout(patient(200));
      expect(await axe(page)).toEqual([]);
      await page.close();
      await site.close();
    });

    it('veils on a listing and on a work, beyond what the page has without us', async () => {
      const skin = scheme === 'dark' ? '?skin=dark' : '';
      for (const address of [LISTING + skin, `https://${HOST}/works/9000001`]) {
        const page = await chromium.context.newPage();
        await page.goto(address);
        expect(await decided(page as unknown as Tab)).toBe(true);
        expect(await page.locator('.unspoiled').count()).toBeGreaterThan(0);
        await settled(page, scheme);
        const found = await axe(page);
        // What axe says of the sample page itself is not ours: the same places without a veil.
        await page.evaluate(() => {
          for (const element of document.querySelectorAll('.unspoiled')) element.remove();
        });
        const without = new Set((await axe(page)).map((one) => `${one.rule} ${one.html}`));
        expect(found.filter((one) => !without.has(`${one.rule} ${one.html}`))).toEqual([]);
        await page.close();
      }
    });
  });
});
