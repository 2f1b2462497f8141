/** Milliseconds since 1970 at which `npm test` begins no further file of browser tests; 0 for never. */
const until = Number(process.env.UNSPOILED_UNTIL ?? 0);
let told = false;

/**
 * Whether a file of browser tests may still begin. They take eight minutes; on a machine where they take hours
 * those that had no turn are skipped, and said to be, so that the rest of the run is told at all.
 */
export function isTimeLeft(): boolean {
  if (until === 0 || Date.now() < until) return true;
  if (!told) console.log('browser: no time left on this slow machine: the tests of this file are skipped');
  told = true;
  return false;
}
