import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePage } from '../../scripts/lib/archive.mjs';
import type { Server } from '../../scripts/lib/server.mjs';
import { patient } from '../pace';
import { type Chromium, hasChromium, launchChromium } from './harness/chromium';
import { serveSamples } from './harness/pages';
import { setReader, smallville516 } from './harness/stored';
import { inChunks } from './harness/stream';
import { seedsFor } from './harness/watch';

declare global {
  interface Window {
    shifts: { value: number; nodes: string[] }[];
  }
}

/** Keeps every layout shift that the browser saw, with what moved. */
const watch = `<script>window.shifts = [];
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) shifts.push({
    value: entry.value,
    nodes: entry.sources.map(({ node }) => node && (node.className || node.nodeName) + ': ' + (node.textContent || '').trim().slice(0, 40)),
  });
}).observe({ type: 'layout-shift', buffered: true });</script>`;

const pages = ['listing.html', 'work.html', 'entire.html', 'chapter-2.html', 'bookmarks.html'];
const watched = (name: string): string => samplePage(name).replace(/<head[^>]*>/i, (head) => head + watch);

/** Whole pages, and pages in chunks: \`?page=work.html&seed=3\`, seed 0 for whole. */
const special = (url: URL) => {
  const name = url.searchParams.get('page');
  if (!name) return null;
  const seed = Number(url.searchParams.get('seed'));
  return seed === 0 ? { body: watched(name) } : { chunks: inChunks(watched(name), { seed, size: 3000 }) };
};

describe.skipIf(!hasChromium())('movement of what is visible', () => {
  let server: Server;
  const browsers: Chromium[] = [];
  beforeAll(async () => {
    server = await serveSamples(special);
  });
  afterAll(async () => {
    for (const browser of browsers) await browser.close();
    await server?.close();
  });

  async function shiftsOf(chromium: Chromium, seeds: readonly number[]) {
    const page = await chromium.context.newPage();
    const found: { at: string; value: number; nodes: string[] }[] = [];
    for (const name of pages)
      for (const seed of [0, ...seeds]) {
        const at = `https://archiveofourown.org/works/9000001?page=${name}&seed=${seed}`;
        await page.goto(at);
        await page.waitForTimeout(patient(120));
        for (const shift of await page.evaluate(() => window.shifts)) found.push({ at, ...shift });
      }
    await page.close();
    return found;
  }

  async function isOurs(at: string, chromium: Chromium, bare: Chromium): Promise<boolean> {
    for (let time = 0; time < 4; time++) {
      const [withUs, without] = await Promise.all([sumAt(chromium, at), sumAt(bare, at)]);
      if (withUs <= without + 0.0001) return false;
    }
    return true;
  }

  async function sumAt(chromium: Chromium, at: string): Promise<number> {
    const page = await chromium.context.newPage();
    await page.goto(at);
    await page.waitForTimeout(patient(200));
    const shifts = await page.evaluate(() => window.shifts);
    await page.close();
    return shifts.reduce((sum, { value }) => sum + value, 0);
  }

  it(
    'is none of ours, whole or streamed, with veils, gate and bar',
    async () => {
      const seeds = seedsFor(4, 60);
      const bare = await launchChromium({ server, extension: null });
      browsers.push(bare);
      const without = await shiftsOf(bare, seeds);
      const chromium = await launchChromium({ server });
      browsers.push(chromium);
      await setReader(chromium, {
        progress: { ...smallville516, 'infinite-crisis': { state: 'notStarted' } },
      });
      const withUs = await shiftsOf(chromium, seeds);
      // What moves on a page by itself is not ours: compared by page and seed.
      const own = (at: string) =>
        without.filter((shift) => shift.at === at).reduce((sum, { value }) => sum + value, 0);
      const more = withUs.filter(({ at, value }) => value > own(at) + 0.0001);
      // A floated line moves as it streams in, with or without us, by how its chunks fall between frames:
      // ours is what moves again each time, and never without us.
      const ours: typeof more = [];
      for (const shift of more) if (await isOurs(shift.at, chromium, bare)) ours.push(shift);
      console.log(
        `shift: ${pages.length * (seeds.length + 1)} pages, ${without.length} shifts without us, ${withUs.length} with us`,
      );
      expect(ours).toEqual([]);
    },
    patient(600_000),
  );
});
