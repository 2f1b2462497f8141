import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { Answer } from '../../scripts/lib/server.mjs';
import { type Chromium, hasChromium } from './harness/chromium';
import { eventually, HOST } from './harness/pages';
import { chromiumAtSamples } from './harness/samples';
import { setReader } from './harness/stored';

const WORK = `https://${HOST}/works/9000003/chapters/9000502`;

describe.skipIf(!hasChromium())('a work is brought into the library', () => {
  let chromium: Chromium;
  let site: Page;
  let asked: string[];
  let special: (url: URL) => Answer | null;
  beforeAll(async () => {
    chromium = await chromiumAtSamples((url) => {
      if (url.pathname.startsWith('/works/')) asked.push(url.pathname + url.search);
      return special(url);
    });
    await setReader(chromium, { progress: {} }, false);
  });
  afterAll(() => chromium?.close());
  beforeEach(() => {
    asked = [];
    special = () => null;
  });
  afterEach(async () => {
    for (const page of chromium.context.pages()) if (!/manifest\.json$/.test(page.url())) await page.close();
  });

  async function capture(url: string): Promise<Page> {
    site = await chromium.context.newPage();
    await site.goto(url);
    return await read();
  }
  async function read(): Promise<Page> {
    const tab = await chromium.inExtension(async (host) => {
      const api: Browser = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      return (await api.tabs.query({ url: `https://${host}/*` }))[0]?.id ?? -1;
    }, HOST);
    return await chromium.open(`reader.html#/capture/${tab}`);
  }

  it('from the page as it stands, with no request, at the same paragraph', async () => {
    const page = await capture(WORK);
    const before = asked.length;
    await page.waitForURL(/#\/story\//);
    await page.locator('.r-text').waitFor();
    expect(asked.length).toBe(before);
    const shown = (await page.locator('main').textContent()) ?? '';
    const there = (await site.locator('#chapters .userstuff[role="article"] p').first().textContent()) ?? '';
    expect(there.length).toBeGreaterThan(20);
    expect(shown.replace(/[’‘]/g, "'").replace(/[“”]/g, '"')).toContain(
      there.trim().slice(0, 20).replace(/[’‘]/g, "'"),
    );
    expect(shown).not.toContain('Chapter Text');
  });

  it('and the whole of it, when asked: one request where the archive has all on one page', async () => {
    const page = await capture(WORK);
    await page.getByRole('button', { name: 'Get the whole work' }).first().click();
    await page.getByText(/chapters? came/).waitFor();
    expect(asked.filter((path) => path.includes('view_full_work'))).toEqual([
      '/works/9000003?view_full_work=true',
    ]);
    await page.getByRole('button', { name: 'Contents' }).click();
    await expect.poll(() => page.locator('.r-contents li').count()).toBe(3);
  });

  it('says what the site said, and goes on from there', async () => {
    const page = await capture(WORK);
    special = (url) =>
      url.search.includes('view_full_work')
        ? { status: 429, body: 'Retry later', headers: { 'retry-after': '240' } }
        : null;
    await page.locator('.r-text').waitFor();
    const get = page.getByRole('button', { name: /Get the whole work|Check for new chapters/ }).first();
    await get.click();
    await page.getByText('The site asked us to wait', { exact: false }).first().waitFor();
    expect(await page.locator('.r-source').first().textContent()).toContain('in 4 minutes');
    special = () => null;
    await page.getByRole('button', { name: 'Go on' }).first().click();
    await page.getByText(/chapters? came|Nothing new/).waitFor();
  });

  it('never answers the notice before adult works for the reader', async () => {
    const page = await capture(`https://${HOST}/works/9000007`);
    await page.getByText('The site asks about adult works first', { exact: false }).waitFor();
  });

  it('stands in the library with its warnings, and is removed with a way back', async () => {
    const story = await capture(WORK);
    await story.locator('.r-text').waitFor();
    const page = await chromium.open('reader.html#/library');
    const card = page.locator('.l-card').first();
    await card.waitFor();
    expect(await card.textContent()).toMatch(/Archive Warnings|Violence|Teen|General/);
    await card.getByRole('button', { name: 'Shelves and files' }).click();
    await card.getByRole('button', { name: 'Remove from the library' }).click();
    expect(
      await eventually(
        () => page.locator('.l-card').count(),
        (count) => count === 1,
      ),
    ).toBe(1);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.locator('.l-card').nth(1).waitFor();
  });
});
