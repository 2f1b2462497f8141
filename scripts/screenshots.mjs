// Takes pictures of everything into .output/screenshots: node scripts/screenshots.mjs [firefox] [folder]
import { findBrowser, NO_BROWSER } from './lib/browsers.mjs';
import { startDemo } from './lib/demo.mjs';
import { ROOT } from './lib/needs.mjs';
import { shootAll } from './lib/shoot.mjs';

const [first, second] = process.argv.slice(2);
const kind = first === 'firefox' ? 'firefox' : 'chromium';
const folder = second ?? (first === 'firefox' ? undefined : first) ?? `${ROOT}.output/screenshots`;
const found = findBrowser(kind);
if (!found) {
  console.error(NO_BROWSER);
  process.exit(1);
}
const running = await startDemo(found, true);
try {
  for (const path of await shootAll(running, folder)) console.log(path);
} finally {
  await running.close();
}
