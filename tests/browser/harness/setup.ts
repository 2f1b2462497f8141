import { pace } from '../../pace';
import { hasChromium } from './chromium';
import { hasFirefox } from './firefox';

/** Says once which browsers are here, so that what was skipped is never silent. */
export default function setup(): void {
  if (pace > 1)
    console.log(
      `browser: this machine is ${pace.toFixed(1)} times slower than where bounds were measured: waits and bounds are longer, samples smaller`,
    );
  for (const [name, here] of [
    ['Chromium', hasChromium()],
    ['Firefox', hasFirefox()],
  ] as const) {
    console.log(here ? `browser: ${name} is here` : `browser: no ${name} here, its tests are skipped`);
  }
}
