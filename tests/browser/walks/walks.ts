import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../content/storage/defaults';
import { defaultReading } from '../../../content/stories/reading';
import type { Position } from '../../../content/stories/types';
import { longStory } from '../../bench/story';
import { hasChromium, launchChromium } from '../harness/chromium';
import { hasFirefox, launchFirefox } from '../harness/firefox';
import { keepStory, keptPlace } from '../harness/library';
import { eventually } from '../harness/pages';
import { setReader } from '../harness/stored';
import { type Act, seenAt, walkOf } from './walk';

const LONG = process.env.UNSPOILED_LONG !== undefined;
/** In the long run each browser walks 1,000 times; else they share 100. */
const WALKS = Number(process.env.UNSPOILED_WALKS ?? (LONG ? 1000 : 50));
const READING_LINE = 72;
const ADDRESS = 'reader.html#/story/long';

/** Either browser's tab. */
interface Tab {
  evaluate<R, A>(code: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  close(): Promise<void>;
}
interface Walker {
  open(): Promise<Tab>;
  resize(tab: Tab, width: number, height: number): Promise<void>;
  inExtension<R, A>(code: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  close(): Promise<void>;
}

const starts: Record<'Chromium' | 'Firefox', () => Promise<Walker>> = {
  Chromium: async () => {
    const chromium = await launchChromium({ viewport: { width: 1280, height: 800 } });
    return {
      open: async () => (await chromium.open(ADDRESS)) as unknown as Tab,
      resize: (tab, width, height) =>
        (tab as unknown as import('playwright-core').Page).setViewportSize({ width, height }),
      inExtension: chromium.inExtension,
      close: chromium.close,
    };
  },
  Firefox: async () => {
    const firefox = await launchFirefox({ viewport: { width: 1280, height: 800 } });
    return {
      open: async () => (await firefox.open(ADDRESS)) as unknown as Tab,
      resize: (tab, width, height) =>
        (tab as unknown as import('puppeteer-core').Page).setViewport({ width, height }),
      inExtension: firefox.inExtension,
      close: firefox.close,
    };
  },
};

/** Nothing moves any more: the same scroll and page for some frames, and what is kept is written. */
const rest = (tab: Tab) =>
  tab.evaluate(async () => {
    await document.fonts.ready;
    const state = () => `${scrollY} ${document.querySelector<HTMLElement>('.r-text')?.style.cssText}`;
    let last = '';
    for (let still = 0, tries = 0; still < 9 && tries < 300; tries++) {
      await new Promise(requestAnimationFrame);
      still = state() === last && document.querySelector('.r-chunk') ? still + 1 : 0;
      last = state();
    }
  }, undefined);

const act = (tab: Tab, what: Act) =>
  tab.evaluate(async (what) => {
    const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    if (what.kind === 'scroll') {
      const most = document.documentElement.scrollHeight - innerHeight;
      scrollTo(0, 700 + what.to * (most - 900));
    } else if (what.kind === 'turn') {
      const key = what.pages < 0 ? 'PageUp' : 'PageDown';
      for (let i = 0; i < Math.abs(what.pages); i++) {
        dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
        await new Promise((done) => setTimeout(done, 20));
      }
    } else {
      const { settings } = await api.storage.local.get('settings');
      if (what.kind === 'type') {
        const { size, measure, lineHeight } = what;
        Object.assign(settings.type, { size, measure, lineHeight });
      } else if (what.kind === 'layout') {
        const { flow, columns, chapters } = what;
        Object.assign(settings.reading, { flow, columns, chapters });
      }
      await api.storage.local.set({ settings });
      const page = document.querySelector<HTMLElement>('.r-page');
      const seen = () =>
        what.kind === 'type'
          ? page?.style.getPropertyValue('--type-size') === `${what.size / 16}rem`
          : what.kind !== 'layout' ||
            document.querySelector<HTMLElement>('.r-text')?.dataset.flow === what.flow;
      for (let tries = 0; tries < 100 && !seen(); tries++) await new Promise((done) => setTimeout(done, 20));
      await new Promise((done) => setTimeout(done, 40));
    }
  }, what);

type Seen = NonNullable<ReturnType<typeof seenAt>>;
const isInside = ({ left, top, width, height }: Seen) =>
  left >= -1 && left < width && top >= 0 && top < height;
/** The line that is read ends under the reading line. */
const isRead = ({ top, line }: Seen, { index, offset }: Position) =>
  top > READING_LINE - 80 &&
  // A chapter's first line stands under the room before it and its heading, which grow with the type.
  top < READING_LINE + Math.max(320, index === 0 && offset === 0 ? 10 * line : 0);
/** One who has not begun sees the title. */
const isStart = ({ chapter, index, offset }: Position) => chapter === 'c1' && index === 0 && offset === 0;

/** The tests of one browser, which have a file of their own: both take minutes. */
export const walksIn = (name: 'Chromium' | 'Firefox') =>
  describe(`random walks in ${name}`, () => {
    const here = name === 'Chromium' ? hasChromium() : hasFirefox();
    const first = name === 'Firefox' && !LONG ? WALKS + 1 : 1;
    let walker: Walker;
    let tab: Tab;
    beforeAll(async () => {
      if (!here) return;
      walker = await starts[name]();
      await setReader(
        walker,
        { settings: { reading: defaultReading(), type: defaultSettings().type } },
        false,
      );
      const first = await walker.open();
      await keepStory(walker, longStory(6, 1500));
      await first.close();
      tab = await walker.open();
      await rest(tab);
    });
    afterAll(() => walker?.close());

    // Of 1,000 not all hold yet: in Chromium the 228th leaves the line one lower when the type changes.
    it.skipIf(!here)(
      `the place stays through ${WALKS} walks of scrolling, turning, types, windows, layouts and closings`,
      async () => {
        let flow: 'scroll' | 'pages' = 'scroll';
        let last: Position | null = null;
        let home = READING_LINE;
        const asked = () => keptPlace(walker, 'long') as Promise<Position | null>;
        for (let seed = first; seed < first + WALKS; seed++) {
          const [move, ...changes] = walkOf(seed, flow);
          if (!move) continue;
          await act(tab, move);
          await rest(tab);
          // The place is written a quarter of a second after the last move.
          await new Promise((done) => setTimeout(done, 400));
          const started = await eventually(
            async () => {
              const place = await asked();
              return { place, seen: place && (await tab.evaluate(seenAt, place)) };
            },
            ({ seen, place }) =>
              !!seen &&
              !!place &&
              (seen.flow === 'pages' ? isInside(seen) : seen.atEnd || isRead(seen, place)),
          );
          const { place } = started;
          let before = started.seen;
          expect(before, JSON.stringify({ seed, move, place })).not.toBeNull();
          if (!place || !before) return;
          const read = before.flow === 'pages' ? isInside(before) : before.atEnd || isRead(before, place);
          expect(read, JSON.stringify({ seed, move, place, before })).toBe(true);
          // The line comes back to where it stood, also through pages that were not turned; at the very end a
          // page cannot scroll so far. What was turned to stands at the reading line.
          if (before.flow === 'scroll') home = before.top;
          else if (JSON.stringify(place) !== JSON.stringify(last)) home = READING_LINE;
          last = place;
          for (const change of changes) {
            if (change.kind === 'window') await walker.resize(tab, change.width, change.height);
            else if (change.kind === 'close') {
              await tab.close();
              tab = await walker.open();
            } else await act(tab, change);
            await rest(tab);
            if (change.kind === 'close') home = READING_LINE;
            const seen = await tab.evaluate(seenAt, place);
            const said = { seed, change, before, seen, place, home };
            expect(seen, JSON.stringify(said)).not.toBeNull();
            if (!seen) return;
            const now = seen.flow === 'pages' ? 'pages' : 'scroll';
            if (now === 'pages') {
              const inside =
                seen.left >= -1 && seen.left < seen.width && seen.top >= 0 && seen.top < seen.height;
              expect(inside, JSON.stringify(said)).toBe(true);
            } else if (!seen.atStart && !seen.atEnd && !(change.kind === 'close' && isStart(place))) {
              expect(Math.abs(seen.top - home), JSON.stringify(said)).toBeLessThanOrEqual(1);
            }
            flow = now;
            before = seen;
          }
          await new Promise((done) => setTimeout(done, 280));
          const after = await asked();
          expect(
            after,
            JSON.stringify({ seed, move, changes, place, after, started: started.seen, before }),
          ).toEqual(place);
        }
      },
      WALKS * 6000,
    );
  });
