import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Server } from '../../scripts/lib/server.mjs';
import { patient } from '../pace';
import { withoutPrePaint } from './harness/builds';
import { type Chromium, hasChromium, launchChromium } from './harness/chromium';
import { serveSamples, type Tab } from './harness/pages';
import { secretPixels } from './harness/png';
import { secretsFor } from './harness/secrets';
import { setReader, smallville516 } from './harness/stored';
import { seedsFor, watchRun, watchSeeds } from './harness/watch';

/** Tall, so that every work of the listing is in the viewport, where it could be seen. */
const tall = { width: 1280, height: 4600 };

/** Watches one seed while every frame that Chromium paints is kept; counts pixels of secrets in each. */
async function watchPictures(chromium: Chromium, seed: number) {
  const page = await chromium.context.newPage();
  await page.setViewportSize({ width: 800, height: 1400 });
  const session = await chromium.context.newCDPSession(page);
  const pictures: Buffer[] = [];
  session.on('Page.screencastFrame', ({ data, sessionId }) => {
    pictures.push(Buffer.from(data, 'base64'));
    session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  const { flashes } = await watchRun(page as unknown as Tab, seed, false);
  await session.send('Page.stopScreencast');
  await page.close();
  return { flashes: flashes.length, pictures: pictures.length, pixels: pictures.map(secretPixels) };
}

describe.skipIf(!hasChromium())('no flash in Chromium', () => {
  let server: Server;
  beforeAll(async () => {
    server = await serveSamples(secretsFor);
  });
  afterAll(() => server?.close());

  async function withChromium(extension: string | undefined, run: (chromium: Chromium) => Promise<void>) {
    const chromium = await launchChromium({ server, viewport: tall, extension });
    try {
      await setReader(chromium, { progress: smallville516 });
      await run(chromium);
    } finally {
      await chromium.close();
    }
  }

  it(
    'shows nothing hidden in any frame, however a page comes',
    async () => {
      const seeds = seedsFor(20, 500);
      await withChromium(undefined, async (chromium) => {
        const page = await chromium.context.newPage();
        const { flashes, frames, secrets } = await watchSeeds(page as unknown as Tab, seeds);
        console.log(`no flash, Chromium: ${seeds.length} seeds, ${frames} frames, ${secrets} secret texts`);
        expect(flashes).toEqual([]);
      });
    },
    patient(1_800_000),
  );

  it(
    'shows nothing hidden in the pictures of its frames',
    async () => {
      await withChromium(undefined, async (chromium) => {
        let pictures = 0;
        const seeds = seedsFor(10, 20);
        for (const seed of seeds) {
          const seen = await watchPictures(chromium, seed);
          pictures += seen.pictures;
          expect({ seed, secret: seen.pixels.filter(Boolean) }).toEqual({ seed, secret: [] });
        }
        console.log(`no flash, Chromium: ${pictures} pictures of frames looked at`);
        expect(pictures).toBeGreaterThan(2 * seeds.length);
      });
    },
    patient(300_000),
  );

  it('would have shown it without the style before paint: probe and pictures both see that', async () => {
    const bare = withoutPrePaint('chrome');
    await withChromium(bare, async (chromium) => {
      const page = await chromium.context.newPage();
      // One race lost in many seeds is enough; which one depends on the machine.
      let flashes = 0;
      for (let seed = 1; seed <= 40 && !flashes; seed++) {
        const seen = await watchSeeds(page as unknown as Tab, [seed], false);
        flashes += seen.flashes.filter((one) => !one.still).length;
      }
      expect(flashes).toBeGreaterThan(0);
      let pixels = 0;
      for (let seed = 2; seed <= 40 && !pixels; seed++) {
        for (const count of (await watchPictures(chromium, seed)).pixels) pixels += count;
      }
      expect(pixels).toBeGreaterThan(0);
    });
    rmSync(dirname(bare), { recursive: true });
  });
});
