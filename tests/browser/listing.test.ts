import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../content/storage/defaults';
import { sampleArchive, samplePage } from '../../scripts/lib/archive.mjs';
import { patient } from '../pace';
import { type Chromium, hasChromium } from './harness/chromium';
import { judge, sample } from './harness/expected';
import { decided, eventually, LISTING, readBlurbs, type Tab } from './harness/pages';
import { chromiumAtSamples } from './harness/samples';
import { setReader, smallville516 } from './harness/stored';

/** The dark listing, its style sheets half a second late: it is decided while it still looks light. */
function slowSkin(url: URL) {
  if (url.pathname.endsWith('.css')) {
    const { body } = sampleArchive(new URL(url.pathname, url));
    return {
      type: 'text/css',
      chunks: (async function* () {
        await new Promise((done) => setTimeout(done, 500));
        yield Buffer.from(body);
      })(),
    };
  }
  return { body: samplePage('listing-dark.html').replaceAll('.css"', '.css?slow"') };
}

describe.skipIf(!hasChromium())('a listing in Chromium', () => {
  let chromium: Chromium;
  let page: Page;
  const tab = () => page as unknown as Tab;
  const errors: string[] = [];

  beforeAll(async () => {
    chromium = await chromiumAtSamples((url) => (url.searchParams.has('slow') ? slowSkin(url) : null));
    await setReader(chromium, { progress: smallville516 });
  });
  afterAll(() => chromium?.close());
  afterEach(() => page?.close());

  async function visit(path = LISTING) {
    page = await chromium.context.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(path);
    expect(await decided(tab())).toBe(true);
  }

  it('veils what goes past 5x16, says why, and leaves the rest', async () => {
    await visit();
    const blurbs = await readBlurbs(tab());
    expect(blurbs).toHaveLength(sample.listing.works);
    judge(blurbs);
    expect(errors).toEqual([]);
  });

  it('says canon and point, never what is hidden', async () => {
    await visit();
    for (const { id, tabs, tags } of await readBlurbs(tab())) {
      const { point, hidden } = sample.works[id] ?? {};
      if (!hidden) continue;
      expect(tabs.length).toBeGreaterThan(0);
      for (const { text, label, expanded } of tabs) {
        expect(label).toContain('Smallville');
        expect(expanded).toBe('false');
        for (const tag of tags.filter((one) => !one.seen)) {
          expect(`${text} ${label}`).not.toContain(tag.text);
        }
      }
      const said = tabs.map((one) => one.text).join(' | ');
      if (point) expect([id, said]).toEqual([id, expect.stringContaining(point)]);
    }
  });

  it('keeps what is hidden out of the accessibility tree, the tab order, titles and finding', async () => {
    await visit();
    const tree = await page.locator('#work_9000001').ariaSnapshot();
    expect(tree).toContain('The Serum Drawer');
    expect(tree).toContain('Mature');
    expect(tree).not.toContain('kept one vial');
    expect(tree).not.toContain('Post-Episode');
    const leaks = await page.evaluate(() => {
      const blurb = document.querySelector('#work_9000001');
      const attributes = [...(blurb?.querySelectorAll('*') ?? [])].flatMap((element) =>
        element.closest('blockquote, li.freeforms') ? [] : [...element.attributes].map((one) => one.value),
      );
      return attributes.filter((value) => /vial|Post-Episode/.test(value));
    });
    expect(leaks).toEqual([]);
    await page.locator('#work_9000001 h4 a').first().focus();
    const visited: string[] = [];
    for (let step = 0; step < 25; step++) {
      await page.keyboard.press('Tab');
      visited.push(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''));
    }
    expect(visited.some((text) => text.includes('Show'))).toBe(true);
    expect(visited).not.toContain('Post-Episode: s05e17 Void');
  });

  it('opens and closes by Enter, Space and click, and keeps the focus', async () => {
    await visit();
    const summary = page.locator('#work_9000001 blockquote.summary p');
    const button = page.locator('#work_9000001 .unspoiled button:not([aria-haspopup])').last();
    const expectOpen = async (open: boolean) => {
      expect(await button.getAttribute('aria-expanded')).toBe(String(open));
      expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
      if (await summary.count()) expect(await summary.isVisible()).toBe(open);
    };
    await button.focus();
    await page.keyboard.press('Enter');
    await expectOpen(true);
    await page.keyboard.press('Space');
    await expectOpen(false);
    await button.click();
    await expectOpen(true);
    await button.click();
    await expectOpen(false);
  });

  it('is opened by no event that a page makes up', async () => {
    await visit();
    await page.evaluate(() => {
      for (const button of document.querySelectorAll<HTMLElement>('.unspoiled button')) {
        button.click();
        for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
          button.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
        for (const key of ['Enter', ' '])
          for (const type of ['keydown', 'keyup'])
            button.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true }));
      }
    });
    judge(await readBlurbs(tab()));
  });

  it('follows the reader at once, in a page that is open', async () => {
    await visit();
    const seen = async (id: string) => (await readBlurbs(tab())).find((one) => one.id === id)?.summary;
    expect(await seen('9000001')).toBe(false);
    const last = { part: '5', item: 17, title: 'Void' };
    await setReader(chromium, { progress: { smallville: { state: 'upTo', last } } });
    expect(
      await eventually(
        () => seen('9000001'),
        (value) => value === true,
      ),
    ).toBe(true);
    expect(await seen('9000003')).toBe(false);
    await setReader(chromium, { progress: smallville516 });
    expect(
      await eventually(
        () => seen('9000001'),
        (value) => value === false,
      ),
    ).toBe(false);
  });

  it('works on every kind of list', async () => {
    for (const path of ['/users/marrow/bookmarks', '/series/9000301', '/works/9000007', '/works/search']) {
      await visit(new URL(path, LISTING).href);
      const blurbs = (await readBlurbs(tab())).filter((one) => one.id);
      expect(blurbs.length).toBeGreaterThan(0);
      judge(blurbs);
      await page.close();
    }
  });

  it('leaves a page as it would be without us where the site is switched off', async () => {
    await setReader(chromium, { progress: smallville516, veils: { offSites: ['ao3'] } }, false);
    page = await chromium.context.newPage();
    await page.goto(LISTING);
    await page.waitForTimeout(patient(300));
    const html = await page.content();
    expect(html).not.toContain('unspoiled');
    expect((await readBlurbs(tab())).every((one) => one.summary !== false)).toBe(true);
    await setReader(chromium, { progress: smallville516 });
  });

  it('registers nothing and hides nothing for one who follows nothing', async () => {
    await setReader(chromium, {}, false);
    page = await chromium.context.newPage();
    await page.goto(LISTING);
    await page.waitForTimeout(patient(300));
    expect((await readBlurbs(tab())).every((one) => one.summary !== false && !one.tabs.length)).toBe(true);
    await setReader(chromium, { progress: smallville516 });
  });

  it('veils what a reader always hides, and their own words, but no warning', async () => {
    await setReader(chromium, {
      progress: {},
      veils: {
        always: { ...defaultSettings().veils.always, relationships: true },
      },
      settings: { phrases: [{ text: 'tornado' }] },
    });
    await visit();
    const blurbs = await readBlurbs(tab());
    for (const { tags, summary, id } of blurbs) {
      for (const tag of tags)
        expect([id, tag.text, tag.seen]).toEqual([id, tag.text, tag.kind !== 'relationships']);
      if (summary !== null) expect([id, summary]).toEqual([id, id !== '9000002']);
    }
    await setReader(chromium, { progress: smallville516 });
  });

  it('dresses its tabs for the ground they stand on, also where the style of a dark skin comes late', async () => {
    for (const query of ['?skin=dark', '?slow']) {
      await visit(LISTING + query);
      const grounds = () =>
        page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('.unspoiled[data-ground]')].map(
            (one) => one.dataset.ground,
          ),
        );
      const all = await eventually(grounds, (now) => now.every((one) => one === 'dark'), 2000);
      expect([query, new Set(all)]).toEqual([query, new Set(['dark'])]);
      await page.close();
    }
    await visit();
  });
});
