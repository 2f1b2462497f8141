import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { patient } from '../pace';
import { type Chromium, hasChromium } from './harness/chromium';
import { hiddenWorks, sample } from './harness/expected';
import { decided, eventually, LISTING, popupOver, readBlurbs, type Tab } from './harness/pages';
import { chromiumAtSamples } from './harness/samples';
import { setReader, smallville516 } from './harness/stored';

const WORK = 'https://archiveofourown.org/works/9000001';
const story = readFileSync('content/stories/bundled.txt', 'utf8').split('\n');

describe.skipIf(!hasChromium())('the popup', () => {
  let chromium: Chromium;
  let listing: Page;
  let popup: Page;

  beforeAll(async () => {
    chromium = await chromiumAtSamples();
  });
  afterAll(() => chromium?.close());
  beforeEach(() => setReader(chromium, { progress: smallville516 }));
  afterEach(async () => {
    await popup?.close();
    await listing?.close();
  });

  async function overListing() {
    listing = await chromium.context.newPage();
    await listing.goto(LISTING);
    await decided(listing as unknown as Tab);
    popup = await chromium.open(await popupOver(chromium));
    await popup.setViewportSize({ width: 380, height: 600 });
  }
  const veiledOf = async () =>
    (await readBlurbs(listing as unknown as Tab)).filter((one) =>
      one.tabs.some((tab) => tab.expanded === 'false'),
    );

  it('says what is hidden on the page and why, and how many works do not say', async () => {
    await overListing();
    await popup.getByRole('heading', { level: 2 }).first().waitFor();
    const text = (await popup.textContent('main')) ?? '';
    expect(text).toMatch(/go past where you are/);
    expect(text).toContain(`${sample.listing.silent} works don't say.`);
    expect(text).toContain('Smallville');
    expect(text).toContain('5x17');
    for (const secret of ['kept one vial', 'Late Night Conversations', 'Hurt No Comfort']) {
      expect(text).not.toContain(secret);
    }
    expect(text).not.toMatch(/\bsafe\b/i);
  });

  it('shows everything here and hides it again, and one veil by itself', async () => {
    await overListing();
    expect((await veiledOf()).map((one) => one.id).sort()).toEqual(hiddenWorks);
    await popup.getByRole('button', { name: 'Show everything here' }).click();
    expect(await eventually(veiledOf, (list) => !list.length)).toEqual([]);
    await popup.getByRole('button', { name: 'Hide everything again' }).click();
    expect(await eventually(veiledOf, (list) => list.length === hiddenWorks.length)).toHaveLength(
      hiddenWorks.length,
    );
    await popup
      .getByRole('button', { name: /^Show.*The Serum Drawer/ })
      .first()
      .click();
    const open = await eventually(veiledOf, (list) => list.length < hiddenWorks.length);
    expect(open.some((one) => one.id === '9000001')).toBe(false);
  });

  it('moves the reader by one press, applies it in the open page, and undoes it', async () => {
    await overListing();
    await popup
      .getByRole('button', { name: /^Finished 5x17/ })
      .first()
      .click();
    const without = await eventually(veiledOf, (list) => list.every((one) => one.id !== '9000001'));
    expect(without.map((one) => one.id)).not.toContain('9000001');
    expect(await popup.textContent('body')).toContain("You're at 5x17".replace('You', 'you'));
    await popup.getByRole('button', { name: 'Undo' }).click();
    const back = await eventually(veiledOf, (list) => list.some((one) => one.id === '9000001'));
    expect(back.map((one) => one.id)).toContain('9000001');
  });

  it('switches veils off and on for this site', async () => {
    await overListing();
    const toggle = popup.getByRole('switch', { name: 'Veils on this site' });
    expect(await toggle.isChecked()).toBe(true);
    await toggle.click();
    expect(await eventually(veiledOf, (list) => !list.length)).toEqual([]);
    await popup.getByText('Veils are off here.').waitFor();
    await toggle.click();
    expect((await eventually(veiledOf, (list) => list.length > 0)).length).toBe(hiddenWorks.length);
  });

  it('shows the story with its notice, its opening readable right there, when its canons are behind', async () => {
    await setReader(
      chromium,
      { progress: { smallville: { state: 'all' }, 'infinite-crisis': { state: 'all' } } },
      false,
    );
    popup = await chromium.open('popup.html');
    await popup.getByRole('tab', { name: 'Story' }).click();
    const panel = popup.getByRole('tabpanel');
    await panel.getByText('He knew he kept the serum for a reason', { exact: false }).waitFor();
    const text = (await panel.textContent()) ?? '';
    expect(text).toContain(story[0]);
    expect(text).toContain(story[1]);
    expect(text).toContain('Anonymous');
    expect(text).toContain('Content notes');
    const [reader] = await Promise.all([
      chromium.context.waitForEvent('page'),
      panel.getByRole('button', { name: 'Read' }).click(),
    ]);
    expect(reader.url()).toBe(chromium.url('reader.html#/story/bundled'));
    await reader.close();
  });

  it('veils the opening of a story that goes past the reader', async () => {
    popup = await chromium.open('popup.html');
    await popup.getByRole('tab', { name: 'Story' }).click();
    await popup.getByRole('tabpanel').getByText('5x17', { exact: false }).first().waitFor();
    const html = await popup.content();
    expect(html).not.toContain('He knew he kept the serum');
    expect(html).not.toContain(story[1]);
    await popup.getByRole('tabpanel').getByRole('button', { name: 'Show', exact: true }).click();
    await popup.getByText('He knew he kept the serum', { exact: false }).waitFor();
  });

  it('says plainly where it does not work, and offers the story', async () => {
    popup = await chromium.open('popup.html');
    await popup.getByText("Unspoiled doesn't work on this page", { exact: false }).first().waitFor();
    expect(await popup.getByRole('tab', { name: 'Story' }).count()).toBe(1);
  });

  it('says that the layout of a page is unknown, with a report that holds no word of it', async () => {
    listing = await chromium.context.newPage();
    await listing.route(WORK, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<title>x</title><div id="main" class="works-show"><p>Changed under us, somebody dies.</p></div>',
      }),
    );
    await listing.goto(WORK);
    popup = await chromium.open(await popupOver(chromium));
    const report = popup.getByRole('textbox', { name: 'Copy the report' });
    await report.waitFor();
    const text = await report.inputValue();
    expect(text).toContain('ao3');
    expect(text).not.toMatch(/9000001|dies/);
  });

  it('lists works that were kept and whose time has come, and lets go of them', async () => {
    const kept = { title: 'Kept', url: 'https://archiveofourown.org/works/1', canon: 'smallville', at: 5 };
    const arrived = { ...kept, title: 'Arrived', point: { part: '5', item: 2 } };
    await setReader(chromium, { progress: smallville516, kept: { 'ao3:1': kept, 'ao3:2': arrived } });
    await overListing();
    await popup.getByRole('link', { name: 'Arrived' }).waitFor();
    expect(await popup.getByRole('link', { name: 'Kept' }).count()).toBe(0);
    await popup.getByRole('button', { name: 'Done with it: Arrived' }).click();
    await popup.getByRole('link', { name: 'Arrived' }).waitFor({ state: 'detached' });
    await popup.getByRole('button', { name: 'Undo' }).click();
    await popup.getByRole('link', { name: 'Arrived' }).waitFor();
  });

  it('says how works ahead stand in this list, and changes it for its canons', async () => {
    await overListing();
    await popup.getByRole('combobox', { name: 'Works ahead of you here' }).selectOption({ label: 'Label' });
    const stored = await eventually(
      () =>
        chromium.inExtension(
          async () => (await Reflect.get(globalThis, 'chrome').storage.local.get('settings')).settings.veils,
          undefined,
        ),
      (veils) => Object.keys(veils.listingFor).length > 0,
    );
    expect(stored.listingFor.smallville).toBe('label');
    expect(stored.listing).toBe('veil');
  });

  it('needs no mouse: every control is reached and used by the keyboard', async () => {
    await overListing();
    await popup.bringToFront();
    await popup.getByRole('heading', { level: 2 }).first().waitFor();
    const unreached = new Set(
      await popup.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('button, a[href], input, select, [tabindex="0"]')]
          .filter((one) => one.tabIndex >= 0 && one.checkVisibility() && !one.hasAttribute('disabled'))
          .map((one, at) => (one.dataset.reach = String(at))),
      ),
    );
    expect(unreached.size).toBeGreaterThan(8);
    for (let step = 0; step < 120 && unreached.size; step++) {
      await popup.keyboard.press('Tab');
      const at = await popup.evaluate(
        () => (document.activeElement as HTMLElement | null)?.dataset.reach ?? '',
      );
      unreached.delete(at);
    }
    expect([...unreached]).toEqual([]);
    await popup.getByRole('tab', { name: 'This page' }).focus();
    await popup.keyboard.press('ArrowRight');
    expect(await popup.getByRole('tab', { name: 'Text' }).getAttribute('aria-selected')).toBe('true');
    const size = popup.getByRole('slider', { name: 'Size' });
    await size.focus();
    await popup.keyboard.press('ArrowRight');
    expect(await size.inputValue()).toBe('21');
  });

  it('fits its 380 by 600 px, and a phone of 320 px, without scrolling sideways', async () => {
    await overListing();
    await popup.getByRole('heading', { level: 2 }).first().waitFor();
    for (const width of [380, 320]) {
      await popup.setViewportSize({ width, height: 600 });
      const over = await popup.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect([width, over <= 0]).toEqual([width, true]);
    }
  });

  it('reminds of a backup after a month of changes, below everything else, and puts it off', async () => {
    await chromium.inExtension(
      async (since: number) => {
        const { browser: firefox, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Browser>;
        await (firefox ?? chrome).storage.local.set({ unsaved: { since } });
      },
      Date.now() - 31 * 86_400_000,
    );
    await overListing();
    const reminder = popup.getByRole('region', { name: /in no backup/ });
    await reminder.waitFor();
    const picture = process.env.UNSPOILED_PICTURES;
    await reminder.scrollIntoViewIfNeeded();
    if (picture) await popup.screenshot({ path: `${picture}/popup-remind.png` });
    await reminder.getByRole('button', { name: 'Later' }).click();
    expect(
      await eventually(
        () => reminder.count(),
        (count) => count === 0,
      ),
    ).toBe(0);
    await popup.reload();
    await popup.getByRole('heading', { level: 2 }).first().waitFor();
    await popup.waitForTimeout(patient(300));
    expect(await reminder.count()).toBe(0);
  });
});
