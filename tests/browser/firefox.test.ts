import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Server } from '../../scripts/lib/server.mjs';
import { judge, sample } from './harness/expected';
import { type Firefox, hasFirefox, launchFirefox } from './harness/firefox';
import { accessibleNames } from './harness/firefox-tree';
import { decided, eventually, HOST, LISTING, readBlurbs, serveSamples, type Tab } from './harness/pages';
import { setReader, smallville516 } from './harness/stored';

describe.skipIf(!hasFirefox())('the content script in Firefox', () => {
  let server: Server;
  let firefox: Firefox;
  let page: Page;
  const tab = () => page as unknown as Tab;

  beforeAll(async () => {
    server = await serveSamples();
    firefox = await launchFirefox({ server });
  });
  // What a test opened would stay open for the next.
  beforeEach(() => setReader(firefox, { progress: smallville516 }));
  afterAll(async () => {
    await firefox?.close();
    await server?.close();
  });
  afterEach(() => page?.close());

  async function visit(address: string) {
    page = await firefox.browser.newPage();
    await page.goto(address);
    expect(await decided(tab())).toBe(true);
  }
  const seen = (selector: string) =>
    page.$eval(selector, (element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
    );

  it('veils what goes past 5x16 on a listing, and leaves the rest', async () => {
    await visit(LISTING);
    const blurbs = await readBlurbs(tab());
    expect(blurbs).toHaveLength(sample.listing.works);
    judge(blurbs);
  });

  it('veils a work, and its gate opens and closes by the keyboard', async () => {
    await visit(`https://${HOST}/works/9000001`);
    expect(await seen('#chapters .userstuff p')).toBe(false);
    await page.focus('.unspoiled-gate button');
    await page.keyboard.press('Enter');
    expect(await eventually(() => seen('#chapters .userstuff p'), Boolean)).toBe(true);
    await page.keyboard.press(' ');
    expect(
      await eventually(
        () => seen('#chapters .userstuff p'),
        (value) => !value,
      ),
    ).toBe(false);
  });

  it('keeps what is hidden out of the accessibility tree, and the tab of the veil in it', async () => {
    await visit(LISTING);
    const names = await accessibleNames(firefox, HOST);
    const all = names.join('\n');
    expect(all).toContain('The Serum Drawer');
    expect(all).not.toContain('kept one vial');
    expect(all).not.toContain('Post-Episode: s05e17 Void');
    expect(names.some((name) => /Smallville season 5 episode 17/.test(name))).toBe(true);
  });

  it('follows the reader at once, in a page that is open', async () => {
    await visit(LISTING);
    const summary = async () => (await readBlurbs(tab())).find((one) => one.id === '9000001')?.summary;
    expect(await summary()).toBe(false);
    await setReader(firefox, { progress: { smallville: { state: 'all' } } }, false);
    expect(await eventually(summary, (value) => value === true)).toBe(true);
    await setReader(firefox, { progress: smallville516 });
    expect(await eventually(summary, (value) => value === false)).toBe(false);
  });

  it('works on bookmarks, series and the question before an adult work', async () => {
    for (const path of ['/users/marrow/bookmarks', '/series/9000301', '/works/9000007']) {
      await visit(`https://${HOST}${path}`);
      judge((await readBlurbs(tab())).filter((one) => one.id));
      await page.close();
    }
    await visit(LISTING);
  });
});
