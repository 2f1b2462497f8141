import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePage } from '../../scripts/lib/archive.mjs';
import type { Server } from '../../scripts/lib/server.mjs';
import { type Chromium, hasChromium, launchChromium } from './harness/chromium';
import { eventually, HOST, serveSamples } from './harness/pages';
import { setReader, smallville516 } from './harness/stored';
import { inChunks } from './harness/stream';

/** Keeps every layout shift from the first byte on; in the page's own head. */
const meter = `<script>
  window.__shift = { sum: 0, moved: [] };
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries()) {
      window.__shift.sum += value;
      for (const { node, previousRect, currentRect } of sources) {
        const name = node?.nodeType === 1 ? [node.tagName, node.id, node.className].filter(Boolean).join(' ') : node?.data?.trim();
        window.__shift.moved.push(name + ': ' + [previousRect, currentRect].map((box) => [box.x, box.y].map(Math.round)).join(' to '));
      }
    }
  }).observe({ type: 'layout-shift', buffered: true });
</script>`;
interface Shift {
  sum: number;
  moved: string[];
}
const metered = (name: string) => samplePage(name).replace('<head>', `<head>${meter}`);

/** Movement of what was visible, as the browser measures it: 0 is none, 1 the whole screen by its height. */
async function shiftOf(chromium: Chromium, address: string): Promise<Shift> {
  const page = await chromium.context.newPage();
  await page.goto(address);
  await eventually(() => page.evaluate(() => document.readyState === 'complete'), Boolean);
  await page.waitForTimeout(400);
  const shift = await page.evaluate(() => Reflect.get(window, '__shift') as Shift);
  await page.close();
  return shift;
}

describe.skipIf(!hasChromium())('movement of what is visible', () => {
  let server: Server;
  beforeAll(async () => {
    server = await serveSamples((url) => {
      const name = url.searchParams.get('page');
      if (!name) return null;
      const seed = Number(url.searchParams.get('seed'));
      return seed ? { chunks: inChunks(metered(name), { seed, size: 900 }) } : { body: metered(name) };
    });
  });
  afterAll(() => server?.close());

  const addresses = [
    'listing.html',
    'listing-dark.html',
    'work.html',
    'entire.html',
    'bookmarks.html',
  ].flatMap((page) => [0, 1, 2, 3].map((seed) => `https://${HOST}/works/9000001?page=${page}&seed=${seed}`));

  it('can be measured', async () => {
    const chromium = await launchChromium({ server, extension: null });
    try {
      const page = await chromium.context.newPage();
      await page.goto(addresses[0] ?? '');
      await page.waitForTimeout(200);
      await page.evaluate(() => {
        document.querySelector<HTMLElement>('#header')?.style.setProperty('margin-top', '200px');
      });
      const shift = () => page.evaluate(() => (Reflect.get(window, '__shift') as Shift).sum);
      expect(await eventually(shift, (value) => value > 0.01)).toBeGreaterThan(0.01);
    } finally {
      await chromium.close();
    }
  });

  it('is none that a page has not without us, whole or in chunks', async () => {
    const without = await launchChromium({ server, extension: null });
    const withUs = await launchChromium({ server });
    try {
      await setReader(withUs, { progress: smallville516 });
      const ours: { address: string; shift: number; moved: string[] }[] = [];
      for (const address of addresses) {
        const [before, after] = [await shiftOf(without, address), await shiftOf(withUs, address)];
        const shift = after.sum - before.sum;
        if (shift > 0.0001) ours.push({ address, shift, moved: after.moved.slice(0, 4) });
      }
      expect(ours).toEqual([]);
    } finally {
      await without.close();
      await withUs.close();
    }
  }, 120_000);
});
