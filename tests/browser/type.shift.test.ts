import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultType } from '../../content/typography/ranges';
import { samplePage } from '../../scripts/lib/archive.mjs';
import type { Server } from '../../scripts/lib/server.mjs';
import { pace, patient, sampled, someOf } from '../pace';
import { type Chromium, hasChromium, launchChromium } from './harness/chromium';
import { hasFirefox, launchFirefox } from './harness/firefox';
import { eventually, HOST, serveSamples } from './harness/pages';
import { setReader } from './harness/stored';
import { inChunks } from './harness/stream';

const meter = `<script>
  window.__moved = [];
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries())
      window.__moved.push({ value, what: sources.map(({ node }) => node?.nodeName + '.' + (node?.id ?? '') + ' ' + (node?.textContent ?? '').trim().slice(0, 20)) });
  }).observe({ type: 'layout-shift', buffered: true });
  new MutationObserver(() => {
    if (/\\bset\\b/.test(document.documentElement.dataset.unspoiledType ?? '')) window.__typed ??= performance.now();
  }).observe(document.documentElement, { attributes: true });
</script>`;
const metered = (name: string) => samplePage(name).replace('<head>', `<head>${meter}`);
const addresses = ['work.html', 'entire.html', 'chapter-2.html', 'listing.html'].flatMap((page) =>
  [0, 1, 2].map((seed) => `https://${HOST}/works/9000001?page=${page}&seed=${seed}`),
);
/** Milliseconds for which a text is kept back for its type, less a frame. */
const KEPT = 130;
const fonts = ['serif', 'legible', 'dyslexic'] as const;

const answer = (url: URL) => {
  const name = url.searchParams.get('page');
  if (!name) return null;
  const seed = Number(url.searchParams.get('seed'));
  return seed ? { chunks: inChunks(metered(name), { seed, size: 900 }) } : { body: metered(name) };
};

describe.skipIf(!hasChromium())('type moves nothing that was seen', () => {
  let server: Server;
  let bare: Chromium;
  let ours: Chromium;
  beforeAll(async () => {
    server = await serveSamples(answer);
    bare = await launchChromium({ server, extension: null });
    ours = await launchChromium({ server });
  });
  afterAll(async () => {
    await bare?.close();
    await ours?.close();
    await server?.close();
  });

  async function moved(chromium: Chromium, address: string) {
    const page = await chromium.context.newPage();
    await page.goto(address);
    await page.waitForTimeout(patient(1500));
    const all = await page.evaluate(
      () => Reflect.get(window, '__moved') as { value: number; what: string[] }[],
    );
    const late = await page.evaluate(() => {
      const [painted] = performance.getEntriesByName('first-contentful-paint');
      return Number(Reflect.get(window, '__typed') ?? 0) - (painted?.startTime ?? 0);
    });
    await page.close();
    return {
      late,
      sum: all.reduce((sum, { value }) => sum + value, 0),
      what: all.flatMap(({ what }) => what).slice(0, 4),
    };
  }

  it.each(someOf(fonts, 1))('in %s, whole or in chunks', async (font) => {
    await setReader(ours, { settings: { typeOnSites: true, type: { ...defaultType, font } } });
    const wrong: unknown[] = [];
    for (const address of process.env.UNSPOILED_LONG ? addresses : addresses.slice(0, sampled(6, 3))) {
      const before = await moved(bare, address);
      let after = await moved(ours, address);
      // Type fails open: a machine that was halted for longer is no page that moves.
      for (let again = 0; again < 3 && after.late > KEPT; again++) after = await moved(ours, address);
      if (after.late > KEPT && pace > 1)
        console.log(`type came ${after.late.toFixed(0)} ms late: ${address}`);
      else if (after.sum - before.sum > 0.0001)
        wrong.push({ address, by: after.sum - before.sum, what: after.what });
    }
    expect(wrong).toEqual([]);
  });
});

describe.skipIf(!hasFirefox())('type in Firefox', () => {
  it('is as asked, and hyphenates by the language of the text', async () => {
    const server = await serveSamples();
    const firefox = await launchFirefox({ server });
    try {
      const type = { ...defaultType, hyphens: true, align: 'justify' as const, measure: 30 };
      await setReader(firefox, { settings: { typeOnSites: true, type } });
      const page = await firefox.browser.newPage();
      await page.goto(`https://${HOST}/works/9000001`);
      const read = () =>
        page.evaluate(() => {
          const p = document.querySelector('#chapters .userstuff p');
          const style = p && getComputedStyle(p);
          return [
            style?.fontSize,
            style?.hyphens,
            style?.fontFamily.split(',')[0],
            document.documentElement.dataset.unspoiledType,
          ];
        });
      const seen = await eventually(read, ([size, , , words]) => size === '20px' && !words?.includes('wait'));
      expect(seen.slice(0, 3)).toEqual(['20px', 'auto', '"Unspoiled Literata"']);
      // A font that came too late for the first paint is put in when the reader looks elsewhere.
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      const loaded = () =>
        page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length);
      expect(await eventually(loaded, (count) => count >= 2)).toBeGreaterThanOrEqual(2);
    } finally {
      await firefox.close();
      await server.close();
    }
  });
});
