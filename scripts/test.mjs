// npm test: installs what is missing, then checks everything; `--long` adds the long runs.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, installBrowser, NO_BROWSER } from './lib/browsers.mjs';
import { checkNode, installPackages, ROOT, tool } from './lib/needs.mjs';
import { faultsOf, filesThatFailed, tell } from './lib/outcomes.mjs';

const long = process.argv.includes('--long');
/** When the last file of browser tests may begin, where they do not take eight minutes but hours. */
const until = String(Date.now() + 55 * 60_000);
const reports = mkdtempSync(join(tmpdir(), 'unspoiled-test-'));
const builds = process.env.UNSPOILED_BUILDS ?? '.output';
/** @type {import('./lib/outcomes.mjs').Outcome[]} */
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

/** Runs Vitest. @param {string} name @param {string[]} args @param {Record<string, string>} [env] */
function reported(name, args, env) {
  const file = join(reports, `${name.replace(/\W+/g, '-')}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const good = node([tool('vitest'), 'run', ...args, ...reporters], env);
  return { good, report: existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null };
}

/**
 * Tests that Vitest counts. Where they took half as long again as on two idle cores something else has
 * used the machine, and may have halted a test: files of which one failed are run again there, one at a time, and
 * what that run says counts.
 * @param {string} name
 * @param {number} usual seconds on two idle cores
 * @param {string[]} args of Vitest
 * @param {Record<string, string>} [env]
 */
function vitest(name, usual, args, env) {
  console.log(`\n== ${name}`);
  const start = Date.now();
  const { good, report } = reported(name, args, env);
  let last = { good, report };
  const again = report ? filesThatFailed(report) : [];
  if (again.length && again.length < 8 && (Date.now() - start) / 1000 > 1.5 * usual) {
    for (const fault of faultsOf(report, ROOT)) console.log(`failed on a slow machine: ${fault}`);
    console.log(`\n== ${name}: ${again.length} files again, each by itself`);
    const alone = [...args, ...again, '--max-workers=1'];
    last = reported(`${name} again`, alone, { ...env, UNSPOILED_UNTIL: '0' });
  }
  const failed = last.report?.numFailedTests ?? 0;
  outcomes.push({
    name,
    passed: (report?.numPassedTests ?? 0) + (last.good ? (report?.numFailedTests ?? 0) : 0),
    // Vitest also fails for errors outside any test, and where a file could not be read at all.
    failed: failed || Number(!last.good),
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
    seconds: (Date.now() - start) / 1000,
    faults: last.good || !last.report ? [] : faultsOf(last.report, ROOT),
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
vitest('unit tests', 90, []);
// Zipping builds first: the archives are of the very builds that are tested.
const built = [
  check('build for Chromium', [tool('wxt'), 'zip', '-b', 'chrome', '--mv3']),
  check('build for Firefox', [tool('wxt'), 'zip', '-b', 'firefox', '--mv3']),
];
const inBrowsers = ['--config', 'vitest.browser.config.ts'];
if (built.every(Boolean)) {
  vitest('browser tests that wait', 240, inBrowsers, { UNSPOILED_PART: 'waiting' });
  vitest('browser tests', 400, inBrowsers, { UNSPOILED_PART: 'timed' });
}
if (built.every(Boolean) && long) {
  // Flows whose pages send messages: one that had none ended fails.
  const flows = ['listing', 'work', 'firefox', 'popup', 'type.page', 'type.live', 'habits', 'copies'];
  const files = flows.map((flow) => `tests/browser/${flow}.test.ts`);
  const env = { UNSPOILED_END_BACKGROUND: '1' };
  vitest('background ended before messages', 480, [...inBrowsers, ...files], env);
  // The rest, where some browsers send none: our own pages write by themselves.
  const rest = ['options', 'firstrun', 'capture', 'collect', 'reader.', 'sites', 'library.files', 'private'];
  const others = [...inBrowsers, ...rest.map((flow) => `tests/browser/${flow}`)];
  vitest('background ended in other flows', 480, others, { UNSPOILED_END_BACKGROUND: 'any' });
}
// Mozilla's own check of what is handed in: no error, and no warning but those that SECURITY.md explains.
if (built.every(Boolean)) check('add-on rules', ['scripts/addon.mjs', `${builds}/firefox-mv3`]);
// What a site's page loads is past its budget still: `npm run size` says so, and fails.
if (built.every(Boolean)) check('sizes', ['scripts/size.mjs', '--beside', 'one site page']);
if (process.env.CI && browsers.some((browser) => !browser)) {
  outcomes.push({ name: 'both browsers are here', passed: 0, failed: 1, skipped: 0, seconds: 0 });
}
rmSync(reports, { recursive: true });

process.exitCode = tell(outcomes) ? 0 : 1;
