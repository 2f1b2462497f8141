import { describe, expect, it } from 'vitest';
import { patient } from '../../pace';
import type { Target } from '../harness/builds';
import { hasChromium } from '../harness/chromium';
import { hasFirefox } from '../harness/firefox';
import { newProfile, type OwnPage, type Profile } from '../harness/killable';
import type { Own } from './own';
import { withStore } from './withStore';

/** Of each browser. */
const kills = process.env.UNSPOILED_LONG ? 50 : 5;

/** What a lane of writes has done: each write is numbered, and begun when the one before has been answered. */
interface Lanes {
  small: number;
  places: number;
}
interface World {
  own: Own;
  lanes: Lanes;
}

/** Writes without end: small things and the pack by the store, places in IndexedDB. */
const write = (page: OwnPage, from: Lanes): Promise<void> =>
  page.evaluate((from) => {
    const world = globalThis as unknown as World;
    const { own } = world;
    world.lanes = from;
    const small = async () => {
      for (let n = from.small + 1; ; n++) {
        await own.change(({ opened, settings }) => {
          opened[`ao3:${n}`] = n;
          settings.veils.spared = [...settings.veils.spared, `tag ${n}`].slice(-300);
        });
        world.lanes.small = n;
      }
    };
    const places = async () => {
      const position = { chapter: '1', block: 'p1', offset: 0, quote: 'snow '.repeat(20) };
      for (let n = from.places + 1; ; n++) {
        await own.writePlace(`story-${n}`, position);
        world.lanes.places = n;
      }
    };
    small().catch(console.error);
    places().catch(console.error);
  }, from);

const answered = (page: OwnPage): Promise<Lanes> =>
  page.evaluate(() => ({ ...(globalThis as unknown as World).lanes }), null);

/** What stands after a start: how many of each lane, and whether all of it can be read. */
const found = (page: OwnPage) =>
  page.evaluate(async () => {
    const { own } = globalThis as unknown as World;
    const { opened, settings } = await own.readAll();
    const { readOnly, aside } = await own.health();
    const pack = await own.readPage();
    const numbers = Object.values(opened);
    const stories = (await own.readPlaces()).map(({ story }) => Number(story.slice('story-'.length)));
    return {
      small: Math.max(0, ...numbers),
      places: Math.max(0, ...stories),
      whole: numbers.length === Math.max(0, ...numbers) && stories.length === Math.max(0, ...stories),
      // What was written in one call stands or falls together.
      together:
        numbers.length === 0 ||
        (settings.veils.spared.at(-1) === `tag ${numbers.length}` &&
          typeof pack === 'object' &&
          pack.opened.length === numbers.length),
      trouble: [readOnly, ...aside.map(({ of }) => of)].filter(Boolean),
    };
  }, null);

async function story(name: string, target: Target): Promise<void> {
  const profile: Profile = newProfile(target, await withStore(target));
  let known: Lanes = { small: 0, places: 0 };
  let written = 0;
  let beyond = 0;
  const wrong: unknown[] = [];
  try {
    for (let n = 0; n <= kills; n++) {
      const browser = await profile.start();
      try {
        const page = await browser.open('store.html');
        const now = await found(page);
        if (now.trouble.length > 0 || !now.whole || !now.together) wrong.push({ n, now });
        // Nothing that was answered is missing, and at most what was under way is there beside.
        if (now.small < known.small || now.places < known.places) wrong.push({ n, known, now });
        beyond += now.small - known.small + now.places - known.places;
        if (n === kills) break;
        await write(page, { small: now.small, places: now.places });
        const until = performance.now() + 100 + Math.random() * 400;
        do known = await answered(page);
        while (performance.now() < until || known.small === now.small || known.places === now.places);
        written += known.small - now.small + known.places - now.places;
      } finally {
        await browser.kill();
      }
    }
  } finally {
    profile.remove();
  }
  console.log(
    `storage: ${name}: ${kills} kills during ${written} writes: ${wrong.length} stores unreadable or short of an answered write, ${beyond} writes found beyond those known`,
  );
  expect(wrong).toEqual([]);
  expect(written).toBeGreaterThan(kills * 2);
}

describe('a browser that is killed while it writes', () => {
  const limit = patient(60_000 + kills * 20_000);
  it.skipIf(!hasChromium())('has lost nothing: Chromium', () => story('Chromium', 'chrome'), limit);
  it.skipIf(!hasFirefox())('has lost nothing: Firefox', () => story('Firefox', 'firefox'), limit);
});
