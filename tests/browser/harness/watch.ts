import { sampled } from '../../pace';
import { eventually, type Tab } from './pages';
import type { Sighting } from './probe';
import { runOf } from './secrets';

/** Opens the page of one seed, waits until everything has come, and gives what the probe saw. */
export async function watchRun(tab: Tab, seed: number, settled = true): Promise<Sighting> {
  const { address, way } = runOf(seed);
  await tab.goto(address);
  const done = await eventually(
    () =>
      tab.evaluate(
        ({ script, settled }) =>
          document.readyState === 'complete' &&
          (!script || 'added' in document.documentElement.dataset) &&
          (!settled ||
            [...document.querySelectorAll('li.blurb, #workskin')].every((root) =>
              root.closest('[data-unspoiled-seen]'),
            )),
        { script: way === 'script', settled },
      ),
    Boolean,
    10_000,
  );
  if (!done) throw new Error(`Seed ${seed}: the page was not decided: ${address}`);
  // A busy machine may not have painted yet: three frames in which all that came could have been seen.
  await tab.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise((done) => requestAnimationFrame(done));
  }, undefined);
  return tab.evaluate(() => window.__sighting(['[data-secret]']), undefined);
}

/** Runs of many seeds: what was seen that should not have been, with the seed to run it again. */
export async function watchSeeds(tab: Tab, seeds: readonly number[], settled = true) {
  const flashes: { seed: number; address: string; text: string; frame: number; still: boolean }[] = [];
  let frames = 0;
  let secrets = 0;
  for (const seed of seeds) {
    const sighting = await watchRun(tab, seed, settled);
    frames += sighting.frames;
    secrets += sighting.secrets;
    if (!sighting.secrets || !sighting.seen) throw new Error(`Seed ${seed}: the probe saw nothing at all`);
    for (const { text, frame, still } of sighting.flashes) {
      flashes.push({ seed, address: runOf(seed).address, text, frame, still });
    }
  }
  // What only flashed is told before what was never hidden at all: the one is a race, the other a decision.
  flashes.sort((a, b) => Number(a.still) - Number(b.still));
  return { flashes, frames, secrets };
}

/** Seeds that showed something once: what came last was told with the end of the page, and dropped. */
const ONCE = [32, 79, 205];

/** Seeds of a run: few in npm test, many in the long run; a slice of those by `UNSPOILED_SEEDS=101-200`. */
export function seedsFor(few: number, many: number): number[] {
  const [from, to] = (process.env.UNSPOILED_SEEDS ?? '').split('-').map(Number);
  if (from && to) return Array.from({ length: to - from + 1 }, (_, at) => at + from);
  const first = Array.from(
    { length: process.env.UNSPOILED_LONG ? many : sampled(few, Math.ceil(few / 3)) },
    (_, at) => at + 1,
  );
  return [...first, ...ONCE.filter((seed) => few >= 20 && seed > first.length)];
}
