// npm start: shows Unspoiled to a newcomer, with nothing of theirs touched: sample pages of our own at the
// archive's address, in a browser that they have, with a profile that is thrown away.
import { findBrowser, installBrowser, NO_BROWSER } from './lib/browsers.mjs';
import { checkNode, installPackages, ROOT, run, tool } from './lib/needs.mjs';

const wanted = process.argv.includes('--firefox') ? 'firefox' : 'chromium';
const other = wanted === 'firefox' ? 'chromium' : 'firefox';
const linux = process.platform === 'linux';
const display = !linux || !!(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = process.argv.includes('--headless') || !!process.env.CI || !display;

checkNode();
installPackages();
const found = findBrowser(wanted) ?? findBrowser(other) ?? installBrowser('chromium');
if (!found) {
  console.error(NO_BROWSER);
  process.exit(1);
}
const target = found.kind === 'firefox' ? 'firefox' : 'chrome';
console.log(`Building for ${found.name} (${found.path}) …`);
if (!run(process.execPath, [tool('wxt'), 'build', '-b', target, '--mv3'])) process.exit(1);

// Only now: what these need was installed above.
const { startDemo } = await import('./lib/demo.mjs');
const { LISTING } = await import('./lib/archive.mjs');
const running = await startDemo(found, headless);

if (headless) {
  const { shootAll } = await import('./lib/shoot.mjs');
  console.log('There is no screen here: taking pictures instead, for a minute or so …');
  try {
    const paths = await shootAll(running, `${ROOT}.output/screenshots`);
    console.log(`${paths.length} pictures:\n${paths.join('\n')}`);
  } finally {
    await running.close();
  }
} else {
  const [blank] = await running.browser.pages();
  const story = await running.open('reader.html#/story/bundled');
  const listing = await running.browser.newPage();
  await listing.goto(LISTING);
  await blank?.close();
  await story.bringToFront();
  console.log(`
${found.name} is open, with a profile of its own that is thrown away when it closes.
  First tab: the bundled story in the reader.
  Second tab: a sample listing at ${LISTING}
    (served by this machine; the works are invented). This reader's last finished episode of
    Smallville is 5x16: what goes past it is veiled, and says why.
  The popup opens from Unspoiled's button, under the puzzle piece in the toolbar.
Close the browser or press Ctrl-C to end.`);
  process.once('SIGINT', () => void running.close().finally(() => process.exit(0)));
}
