import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Server } from '../../scripts/lib/server.mjs';
import { patient } from '../pace';
import { withoutPrePaint } from './harness/builds';
import { type Firefox, hasFirefox, launchFirefox } from './harness/firefox';
import { serveSamples, type Tab } from './harness/pages';
import { secretPixels } from './harness/png';
import { secretsFor } from './harness/secrets';
import { setReader, smallville516 } from './harness/stored';
import { seedsFor, watchRun, watchSeeds } from './harness/watch';

/** Watches one seed while pictures are taken one after another; counts pixels of secrets in each. */
async function watchPictures(firefox: Firefox, seed: number) {
  const page = await firefox.browser.newPage();
  await page.setViewport({ width: 800, height: 1400 });
  const pixels: number[] = [];
  let watching = true;
  const camera = (async () => {
    while (watching) {
      // Firefox cannot take one while a page gives way to the next: then there is none to look at.
      const picture = await page.screenshot().catch((cause: unknown) => {
        if (String(cause).includes('Unable to capture screenshot')) return null;
        throw cause;
      });
      if (picture) pixels.push(secretPixels(Buffer.from(picture)));
    }
  })();
  await watchRun(page as unknown as Tab, seed, false);
  watching = false;
  await camera;
  await page.close();
  return pixels;
}

describe.skipIf(!hasFirefox())('no flash in Firefox', () => {
  let server: Server;
  beforeAll(async () => {
    server = await serveSamples(secretsFor);
  });
  afterAll(() => server?.close());

  async function withFirefox(extension: string | undefined, run: (firefox: Firefox) => Promise<void>) {
    const firefox = await launchFirefox({ server, viewport: { width: 1280, height: 4600 }, extension });
    try {
      await setReader(firefox, { progress: smallville516 });
      await run(firefox);
    } finally {
      await firefox.close();
    }
  }

  it(
    'shows nothing hidden in any frame, however a page comes',
    async () => {
      const seeds = seedsFor(20, 500);
      await withFirefox(undefined, async (firefox) => {
        const page = await firefox.browser.newPage();
        const { flashes, frames, secrets } = await watchSeeds(page as unknown as Tab, seeds);
        console.log(`no flash, Firefox: ${seeds.length} seeds, ${frames} frames, ${secrets} secret texts`);
        expect(flashes).toEqual([]);
      });
    },
    patient(1_800_000),
  );

  it(
    'shows nothing hidden in pictures taken while a page comes',
    async () => {
      await withFirefox(undefined, async (firefox) => {
        let pictures = 0;
        const seeds = seedsFor(10, 20);
        for (const seed of seeds) {
          const pixels = await watchPictures(firefox, seed);
          pictures += pixels.length;
          expect({ seed, secret: pixels.filter(Boolean) }).toEqual({ seed, secret: [] });
        }
        console.log(`no flash, Firefox: ${pictures} pictures looked at`);
        expect(pictures).toBeGreaterThan(2 * seeds.length);
      });
    },
    patient(300_000),
  );

  it('would have shown it without the style before paint: probe and pictures both see that', async () => {
    const bare = withoutPrePaint('firefox');
    await withFirefox(bare, async (firefox) => {
      const page = await firefox.browser.newPage();
      // One race lost in many seeds is enough; which one depends on the machine.
      let flashes = 0;
      for (let seed = 1; seed <= 40 && !flashes; seed++) {
        const seen = await watchSeeds(page as unknown as Tab, [seed], false);
        flashes += seen.flashes.filter((one) => !one.still).length;
      }
      expect(flashes).toBeGreaterThan(0);
      let pixels = 0;
      for (let seed = 2; seed <= 40 && !pixels; seed++) {
        for (const count of await watchPictures(firefox, seed)) pixels += count;
      }
      expect(pixels).toBeGreaterThan(0);
    });
    rmSync(dirname(bare), { recursive: true });
  });
});
