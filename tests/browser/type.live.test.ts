import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultType } from '../../content/typography/ranges';
import { samplePage } from '../../scripts/lib/archive.mjs';
import { bound, patient } from '../pace';
import { type Chromium, hasChromium } from './harness/chromium';
import { eventually, HOST } from './harness/pages';
import { chromiumAtSamples } from './harness/samples';
import { setReader } from './harness/stored';
import { longWork } from './type/long';

/** A word count that shows what a page of a million does; that one is the long run's. */
const WORDS = process.env.UNSPOILED_LONG ? 1_000_000 : Number(process.env.W ?? 120_000);
const address = `https://${HOST}/works/9000001?long=1`;
const message = (size: number, settled: boolean) => ({
  type: 'type.show' as const,
  settings: { ...defaultType, size },
  settled,
});

describe.skipIf(!hasChromium())('type while a slider moves', () => {
  let chromium: Chromium;
  let page: Page;
  beforeAll(async () => {
    const body = longWork(samplePage('work.html'), WORDS);
    chromium = await chromiumAtSamples((url) => (url.searchParams.has('long') ? { body } : null));
    await setReader(chromium, { settings: { typeOnSites: true } });
    page = await chromium.context.newPage();
    await page.goto(address, { waitUntil: 'load' });
    await settledAt(20);
    // Text waits unseen for its font: until then there is nothing to be found at a point.
    await eventually(
      () => page.evaluate(() => document.documentElement.dataset.unspoiledType ?? 'wait'),
      (words) => !words.includes('wait'),
    );
    await page.evaluate(() =>
      document
        .querySelector(`#b${Math.floor(document.querySelectorAll('[id^=b]').length / 2)}`)
        ?.scrollIntoView(),
    );
    await page.waitForTimeout(patient(500));
  });
  afterAll(() => chromium?.close());

  const tell = (size: number, settled: boolean) =>
    chromium.inExtension(
      async (message) => {
        const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
        const [tab] = await api.tabs.query({ url: 'https://archiveofourown.org/*' });
        await api.tabs.sendMessage(tab.id, message, { frameId: 0 });
      },
      message(size, settled),
    );
  const settledAt = (size: number) =>
    eventually(
      () =>
        page.evaluate(
          () => getComputedStyle(document.querySelector('#chapters .userstuff p') as Element).fontSize,
        ),
      (now) => now === `${size}px`,
      8000,
    );
  /** Time between frames, in ms, at the 95th percentile of a stretch of them. */
  const frames = (count: number) =>
    page.evaluate(
      (count) =>
        new Promise<number>((done) => {
          const times: number[] = [];
          let last = performance.now();
          const step = (now: number) => {
            times.push(now - last);
            last = now;
            if (times.length < count) requestAnimationFrame(step);
            else done(times.sort((a, b) => a - b)[Math.floor(count * 0.95)] ?? 0);
          };
          requestAnimationFrame(step);
        }),
      count,
    );
  const seen = () =>
    page.evaluate(() => {
      const y = innerHeight / 3;
      const block = [0, 12, 24, 36]
        .map((by) => document.elementFromPoint(innerWidth / 2 - 200, y + by)?.closest('p'))
        .find(Boolean);
      return {
        id: block?.id ?? '',
        top: Math.round(block?.getBoundingClientRect().top ?? 0),
        size: block && getComputedStyle(block).fontSize,
      };
    });

  /** A slider that moves once a frame, for somewhat longer than sixty of them. */
  const dragged60 = () =>
    chromium.inExtension(
      async (message) => {
        const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
        const [tab] = await api.tabs.query({ url: 'https://archiveofourown.org/*' });
        for (let i = 0; i < 75; i++) {
          const settings = { ...message.settings, size: 20 + (i % 12) };
          void api.tabs.sendMessage(tab.id, { ...message, settings }, { frameId: 0 });
          await new Promise((done) => setTimeout(done, 16));
        }
      },
      message(20, false),
    );

  /** Frames while the page scrolls, and while the slider is dragged. */
  async function pair(): Promise<[number, number]> {
    const scrolling = page.evaluate(async () => {
      for (let i = 0; i < 60; i++) {
        window.scrollBy(0, i % 2 ? 120 : -120);
        await new Promise(requestAnimationFrame);
      }
    });
    const plain = await frames(60);
    await scrolling;
    const drag = dragged60();
    const dragged = await frames(60);
    await drag;
    return [plain, dragged];
  }

  it('follows on screen within two of the frames that scrolling takes, and holds the place', async () => {
    // Other work on this machine makes any frame late: the best of a few pairs is the page's own time.
    const pairs: [plain: number, dragged: number][] = [];
    for (let run = 0; run < 4; run++) pairs.push(await pair());
    const [plain, dragged] = pairs.sort(([a, b], [c, d]) => b / a - d / c)[0] ?? [0, 0];
    // The last of the drag is drawn before the place is looked at.
    await page.waitForTimeout(patient(100));
    const before = await seen();
    await tell(28, false);
    await page.waitForTimeout(patient(100));
    const during = await seen();
    console.log(
      `type: frames p95 ${plain.toFixed(1)} ms scrolling, ${dragged.toFixed(1)} ms dragging, ${WORDS} words`,
    );
    expect(during.size).toBe('28px');
    expect(during.id).toBe(before.id);
    expect(Math.abs(during.top - before.top)).toBeLessThanOrEqual(2);
    expect(dragged).toBeLessThanOrEqual(Math.max(plain, bound(16.7)) * 2 + 1);
  });

  it('lays out only what is near while it moves, and all again when it rests', async () => {
    const hidden = () =>
      page.evaluate(
        () => [...document.querySelectorAll('[id^=b]')].filter((each) => !each.checkVisibility()).length,
      );
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const [before, tall] = [await seen(), await height()];
    await tell(27, false);
    expect(await eventually(hidden, (count) => count > 1000)).toBeGreaterThan(1000);
    // The room of what is not laid out stays: the scroll bar does not jump.
    expect(Math.abs((await height()) - tall)).toBeLessThan(tall / 50);
    await eventually(hidden, (count) => count === 0, 8000);
    expect(await page.locator('[data-unspoiled-fold], [data-unspoiled-near]').count()).toBe(0);
    const after = await seen();
    expect(after.id).toBe(before.id);
    expect(Math.abs(after.top - before.top)).toBeLessThanOrEqual(2);
  });

  it('is on the whole page two seconds after the release, in its place, and leaves nothing behind', async () => {
    const before = await seen();
    const start = Date.now();
    await tell(28, true);
    await settledAt(28);
    await frames(2);
    const took = Date.now() - start;
    console.log(`type: the whole page ${took} ms after the release`);
    const after = await seen();
    expect(after.id).toBe(before.id);
    expect(Math.abs(after.top - before.top)).toBeLessThanOrEqual(2);
    expect(took).toBeLessThan(bound(2000));
    const left = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          '[data-unspoiled-live], [data-unspoiled-near], #chapters [style], #chapters .unspoiled',
        ),
      ].map((each) => (each.cloneNode() as Element).outerHTML),
    );
    expect(left).toEqual([]);
  });
});
