import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { defaultType } from '../../content/typography/ranges';
import type { TypeSettings } from '../../content/typography/types';
import { seeded } from '../../scripts/lib/random.mjs';
import { patient } from '../pace';
import { type Chromium, hasChromium, launchChromium } from './harness/chromium';
import { setReader } from './harness/stored';

/** Height of the line that counts as being read (`usePlace`), px. */
const READING_LINE = 72;

describe.skipIf(!hasChromium())('the place in a story, in Chromium', () => {
  let chromium: Chromium;
  let page: Page;

  beforeAll(async () => {
    chromium = await launchChromium({ viewport: { width: 1280, height: 800 } });
  });
  afterAll(() => chromium?.close());
  beforeEach(async () => {
    await setReader(chromium, { progress: { smallville: { state: 'all' } } }, false);
    await open();
    await page.evaluate(() => window.scrollTo(0, 0));
  });
  afterEach(() => page?.close());

  async function open() {
    page = await chromium.open('reader.html');
    await page.waitForSelector('.r-text');
    await page.evaluate(() => document.fonts.ready);
    await rest();
  }
  /** Waits until the page has come to rest: what was asked may be drawn late where others use the machine. */
  async function rest(): Promise<void> {
    await page.waitForTimeout(patient(250));
    const stand = () =>
      page.evaluate(() => {
        const box = document.querySelector('.r-text')?.getBoundingClientRect();
        return JSON.stringify([scrollY, innerWidth, box?.top, box?.height, box?.width]);
      });
    let last = '';
    for (let same = 0; same < 3; ) {
      const now = await stand();
      same = now === last ? same + 1 : 0;
      last = now;
      await page.waitForTimeout(60);
    }
  }

  const setType = (type: Partial<TypeSettings>) =>
    chromium.inExtension(
      async ({ usual, type }) => {
        const api = Reflect.get(globalThis, 'chrome');
        const { settings } = await api.storage.local.get('settings');
        settings.type = { ...usual, ...settings.type, ...type };
        await api.storage.local.set({ settings });
      },
      { usual: defaultType, type },
    );

  /** The first words whose line ends under the reading line, and where that line stands. */
  const reading = () =>
    page.evaluate((line) => {
      const walker = document.createTreeWalker(
        document.querySelector('.r-text') as Element,
        NodeFilter.SHOW_TEXT,
      );
      const range = document.createRange();
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        for (const { index } of node.data.matchAll(/\S+/g)) {
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          const box = range.getBoundingClientRect();
          if (box.bottom > line) return { words: node.data.slice(index, index + 24), top: box.top };
        }
      }
      return null;
    }, READING_LINE);
  const topOf = (words: string) =>
    page.evaluate((words) => {
      const walker = document.createTreeWalker(
        document.querySelector('.r-text') as Element,
        NodeFilter.SHOW_TEXT,
      );
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        const index = node.data.indexOf(words);
        if (index < 0) continue;
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        return range.getBoundingClientRect().top;
      }
      return Number.NaN;
    }, words);

  async function scrollTo(y: number) {
    await page.evaluate((y) => window.scrollTo(0, y), y);
    await rest();
    const place = await reading();
    if (!place) throw new Error('nothing is read there');
    return place;
  }

  it('is the same line, to the pixel, through sizes, widths and windows, and back', async () => {
    const { words, top } = await scrollTo(700);
    for (const type of [
      { size: 33 },
      { measure: 40 },
      { lineHeight: 2.2 },
      { font: 'mono' as const },
      { size: 14 },
    ]) {
      await setType(type);
      await rest();
      expect(Math.abs((await topOf(words)) - top)).toBeLessThanOrEqual(1);
    }
    for (const [width, height] of [
      [420, 700],
      [900, 500],
      [1280, 800],
    ] as const) {
      await page.setViewportSize({ width, height });
      await rest();
      expect(Math.abs((await topOf(words)) - top)).toBeLessThanOrEqual(1);
    }
    await setType(defaultType);
    await rest();
    expect(await reading()).toEqual({ words, top: expect.closeTo(top, 0) });
  });

  it('is there again after closing, also when closed right after the last turn of the wheel', async () => {
    const { words } = await scrollTo(500);
    await page.evaluate(() => window.scrollBy(0, 160));
    await page.waitForTimeout(60);
    const after = (await reading())?.words ?? '';
    expect(after).not.toBe(words);
    await page.close({ runBeforeUnload: true });
    await new Promise((done) => setTimeout(done, 300));
    await open();
    expect(Math.abs((await topOf(after)) - READING_LINE)).toBeLessThanOrEqual(1);
  });

  it('is there again in another size and window', async () => {
    const { words } = await scrollTo(900);
    await page.close({ runBeforeUnload: true });
    await setType({ size: 27 });
    await open();
    expect(Math.abs((await topOf(words)) - READING_LINE)).toBeLessThanOrEqual(1);
  });

  it('at the start stays at the top, with the title in sight', async () => {
    await rest();
    await page.close({ runBeforeUnload: true });
    await open();
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });

  it('survives random walks: scrolling, sizes, windows, closings', async () => {
    const next = seeded(20);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
    let place = await scrollTo(600);
    for (let step = 0; step < 20; step++) {
      const act = pick(['scroll', 'size', 'measure', 'window', 'close']);
      if (act === 'scroll') place = await scrollTo(300 + Math.floor(next() * 700));
      else if (act === 'size') await setType({ size: 12 + Math.floor(next() * 24) });
      else if (act === 'measure') await setType({ measure: 30 + Math.floor(next() * 70) });
      else if (act === 'window')
        await page.setViewportSize(
          pick([
            { width: 400, height: 700 },
            { width: 1000, height: 600 },
            { width: 1280, height: 800 },
          ]),
        );
      else {
        await page.close({ runBeforeUnload: true });
        await open();
        place = { ...place, top: READING_LINE };
      }
      await rest();
      const limit = await page.evaluate(
        () => document.documentElement.scrollHeight - window.innerHeight - window.scrollY,
      );
      const top = await topOf(place.words);
      // At the very end a page cannot scroll on: the line then stands lower, and in sight.
      if (limit > 1)
        expect([step, act, Math.abs(top - place.top) <= 1, top, place.top]).toEqual([
          step,
          act,
          true,
          top,
          place.top,
        ]);
    }
  });
});
