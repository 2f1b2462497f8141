import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { defaultType } from '../../content/typography/ranges';
import type { Server } from '../../scripts/lib/server.mjs';
import { type Chromium, hasChromium, launchChromium } from './harness/chromium';
import { hiddenWorks } from './harness/expected';
import { decided, eventually, HOST, LISTING, serveSamples, type Tab, veiledWorks } from './harness/pages';
import { setReader, smallville516 } from './harness/stored';

/** A page that the browser keeps while the reader is elsewhere hears of no change meanwhile. */
describe.skipIf(!hasChromium())('a page that is gone back to', () => {
  let server: Server;
  let chromium: Chromium;
  let page: Page;

  beforeAll(async () => {
    server = await serveSamples();
    chromium = await launchChromium({ server, keepsPages: true });
  });
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
  });
  beforeEach(async () => {
    await setReader(chromium, { progress: smallville516, settings: { typeOnSites: true } });
    page = await chromium.context.newPage();
    await page.goto(LISTING);
    await decided(page as unknown as Tab);
    await mark();
  });

  const veiled = () => veiledWorks(page as unknown as Tab);
  const away = () => page.goto(`https://${HOST}/works/9000001`);
  /** Has the page note whether it was kept when it is next shown. */
  const mark = () =>
    page.evaluate(() =>
      window.addEventListener('pageshow', ({ persisted }) => Reflect.set(window, 'kept', persisted)),
    );
  async function back() {
    // A kept page is shown again, and loads nothing.
    await page.goBack({ waitUntil: 'commit' });
    expect(await page.evaluate(() => Reflect.get(window, 'kept'))).toBe(true);
  }

  it('is veiled as it was', async () => {
    expect(await veiled()).toEqual(hiddenWorks);
    await away();
    await back();
    expect(await veiled()).toEqual(hiddenWorks);
    await page.close();
  });

  it('is decided anew by what the reader has seen since', async () => {
    await away();
    const seen = { ...smallville516, smallville: { state: 'all' as const } };
    await setReader(chromium, { progress: seen, settings: { typeOnSites: true } });
    await back();
    const left = await eventually(veiled, (ids) => ids.length < hiddenWorks.length);
    expect(left.length).toBeLessThan(hiddenWorks.length);
    await page.close();
  });

  it('is set in the type that was chosen since', async () => {
    await away();
    await mark();
    await page.goto(LISTING);
    const type = { ...defaultType, size: 31 };
    await setReader(chromium, { progress: smallville516, settings: { typeOnSites: true, type } });
    await back();
    const size = () =>
      page.evaluate(
        () => getComputedStyle(document.querySelector('#chapters .userstuff') as Element).fontSize,
      );
    expect(await eventually(size, (px) => px === '31px')).toBe('31px');
    await page.close();
  });
});
