import { availableParallelism, loadavg } from 'node:os';

/**
 * How fast this machine is now. Bounds and waits of the tests were measured on an idle machine with two cores;
 * a shared one can be ten times slower, and then says nothing about time and everything about the rest.
 */

/** Times around the loop, and the milliseconds that this took there. */
const TURNS = 15_000_000;
const MEASURED = 20;

function loop(): number {
  const start = performance.now();
  let sum = 0;
  for (let turn = 0; turn < TURNS; turn++) sum += turn % 7;
  return sum > 0 ? performance.now() - start : 0;
}

/** The middle one of some loops, after one that warms up. */
function measured(): number {
  loop();
  const [, , took = MEASURED] = Array.from({ length: 5 }, loop).sort((a, b) => a - b);
  return took / MEASURED;
}

const found = measured();

/** How many times slower than where the bounds were measured: 1 on whatever is about as fast. */
export const pace: number = found < 2 ? 1 : Math.min(20, found);

/** Milliseconds to wait at most for something that takes no time of its own. */
export const patient = (ms: number): number => Math.round(ms * pace);

/** Milliseconds that something may take: as they are wherever the machine is about as fast as it should be. */
export const bound = (ms: number): number => (pace === 1 ? ms : ms * pace * 2);

/** Tasks that want each core now: whatever else the machine does is also waited for. */
export const crowd = (): number => Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());

/** The same as `bound` for what waits for other tasks too. */
export const boundAmong = (ms: number): number => Math.max(bound(ms), ms * crowd());

/** How many of a sample there is time for; all in the long run. */
export const sampled = (many: number, least: number): number =>
  process.env.UNSPOILED_LONG ? many : Math.max(Math.min(least, many), Math.ceil(many / pace));

/** So many of a list, the same for the same pace, from all over it. */
export function someOf<T>(all: readonly T[], least: number): T[] {
  const count = sampled(all.length, least);
  return all.filter(
    (_, at) => Math.floor((at * count) / all.length) !== Math.floor(((at - 1) * count) / all.length),
  );
}
