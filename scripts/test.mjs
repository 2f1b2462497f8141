// npm test: installs what is missing, then checks everything; `--long` adds the long runs.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, installBrowser, NO_BROWSER } from './lib/browsers.mjs';
import { checkNode, installPackages, ROOT, tool } from './lib/needs.mjs';

/** @typedef {{ name: string, passed: number, failed: number, skipped: number, seconds: number }} Outcome */

const long = process.argv.includes('--long');
/** When the last file of browser tests may begin, where they do not take eight minutes but hours. */
const until = String(Date.now() + 55 * 60_000);
const reports = mkdtempSync(join(tmpdir(), 'unspoiled-test-'));
const builds = process.env.UNSPOILED_BUILDS ?? '.output';
/** @type {Outcome[]} */
const outcomes = [];

/** @param {string[]} args of node @param {Record<string, string>} env */
const node = (args, env = {}) =>
  spawnSync(process.execPath, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...(long ? { UNSPOILED_LONG: '1' } : { UNSPOILED_UNTIL: until }), ...env },
  }).status === 0;

/** A check that either holds or does not. @param {string} name @param {string[]} args of node */
function check(name, args) {
  console.log(`\n== ${name}`);
  const start = Date.now();
  const good = node(args);
  const seconds = (Date.now() - start) / 1000;
  outcomes.push({ name, passed: Number(good), failed: Number(!good), skipped: 0, seconds });
  return good;
}

/** Tests that Vitest counts. @param {string} name @param {string[]} args of Vitest @param {Record<string, string>} [env] */
function vitest(name, args, env) {
  console.log(`\n== ${name}`);
  const start = Date.now();
  const file = join(reports, `${name.replace(/\W+/g, '-')}.json`);
  const reported = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const good = node([tool('vitest'), 'run', ...args, ...reported], env);
  const counted = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  const failed = counted?.numFailedTests ?? 0;
  outcomes.push({
    name,
    passed: counted?.numPassedTests ?? 0,
    // Vitest also fails for errors outside any test, and where a file could not be read at all.
    failed: failed || Number(!good),
    skipped: (counted?.numPendingTests ?? 0) + (counted?.numTodoTests ?? 0),
    seconds: (Date.now() - start) / 1000,
  });
}

checkNode();
installPackages();
const browsers = /** @type {const} */ (['chromium', 'firefox']).map(
  (kind) => findBrowser(kind) ?? installBrowser(kind),
);
if (browsers.every((browser) => !browser)) {
  console.error(NO_BROWSER.replaceAll('npm start', 'npm test'));
  process.exit(1);
}

check('words and types of the build', [tool('wxt'), 'prepare']);
check('types', [tool('tsc'), '--noEmit']);
check('style', [tool('biome'), 'check', '--error-on-warnings', '.']);
const storeys = ['--config', '.dependency-cruiser.cjs', 'entrypoints', 'components', 'content'];
check('storeys', [tool('depcruise'), ...storeys]);
check('dead code', [tool('knip')]);
check('house', ['scripts/check-house.mjs']);
vitest('unit tests', []);
// Zipping builds first: the archives are of the very builds that are tested.
const built = [
  check('build for Chromium', [tool('wxt'), 'zip', '-b', 'chrome', '--mv3']),
  check('build for Firefox', [tool('wxt'), 'zip', '-b', 'firefox', '--mv3']),
];
const inBrowsers = ['--config', 'vitest.browser.config.ts'];
if (built.every(Boolean)) vitest('browser tests', inBrowsers);
if (built.every(Boolean) && long) {
  // Flows whose pages send messages: one that had none ended fails.
  const flows = ['listing', 'work', 'firefox', 'popup', 'type.page', 'type.live', 'habits', 'copies'];
  const files = flows.map((flow) => `tests/browser/${flow}.test.ts`);
  const env = { UNSPOILED_END_BACKGROUND: '1' };
  vitest('background ended before messages', [...inBrowsers, ...files], env);
  // The rest, where some browsers send none: our own pages write by themselves.
  const rest = ['options', 'firstrun', 'capture', 'collect', 'reader.', 'sites', 'library.files', 'private'];
  const others = [...inBrowsers, ...rest.map((flow) => `tests/browser/${flow}`)];
  vitest('background ended in other flows', others, { UNSPOILED_END_BACKGROUND: 'any' });
}
// Mozilla's own check of what is handed in: no error, and no warning but those that SECURITY.md explains.
if (built.every(Boolean)) check('add-on rules', ['scripts/addon.mjs', `${builds}/firefox-mv3`]);
// What a site's page loads is past its budget still: `npm run size` says so, and fails.
if (built.every(Boolean)) check('sizes', ['scripts/size.mjs', '--beside', 'one site page']);
if (process.env.CI && browsers.some((browser) => !browser)) {
  outcomes.push({ name: 'both browsers are here', passed: 0, failed: 1, skipped: 0, seconds: 0 });
}
rmSync(reports, { recursive: true });

/** @param {'passed' | 'failed' | 'skipped' | 'seconds'} key */
const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
console.log('');
for (const { name, passed, failed, skipped, seconds } of outcomes) {
  const numbers = `${passed} passed, ${failed} failed, ${skipped} skipped`;
  console.log(
    `${failed ? 'FAILED ' : '       '}${name.padEnd(32)}${numbers.padEnd(40)}${seconds.toFixed(1)} s`,
  );
}
console.log(`\nIn ${sum('seconds').toFixed(0)} s:`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exitCode = sum('failed') ? 1 : 0;
