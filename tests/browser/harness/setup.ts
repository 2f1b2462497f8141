import { hasChromium } from './chromium';
import { hasFirefox } from './firefox';

/** Says once which browsers are here, so that what was skipped is never silent. */
export default function setup(): void {
  for (const [name, here] of [
    ['Chromium', hasChromium()],
    ['Firefox', hasFirefox()],
  ] as const) {
    console.log(here ? `browser: ${name} is here` : `browser: no ${name} here, its tests are skipped`);
  }
}
