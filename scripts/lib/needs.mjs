// What a clean clone lacks. Only Node's own modules may be imported here: nothing else is there yet.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Runs a command in the project's folder and shows what it prints.
 * @param {string} command
 * @param {string[]} args
 * @returns {boolean} whether it succeeded
 */
export function run(command, args) {
  // npm and npx are .cmd files on Windows, which only a shell starts.
  const shell = process.platform === 'win32';
  return spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', shell }).status === 0;
}

/** Stops with a message where this Node is too old. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Unspoiled needs Node 20.19 or later; this is ${process.versions.node}.`);
  process.exit(1);
}

/** Installs npm's packages where they are missing or older than the lock file. */
export function installPackages() {
  const installed = `${ROOT}node_modules/.package-lock.json`;
  const fresh =
    existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${ROOT}package-lock.json`).mtimeMs;
  // A newer lock file alone is no reason: a checkout touches it. Its content decides, and npm knows.
  if (fresh || (existsSync(installed) && run('npm', ['ls', '--depth=0', '--silent']))) return;
  console.log('Installing packages with npm ci …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund'])) {
    console.error('npm ci failed: see above. A network is needed this once.');
    process.exit(1);
  }
}

/** Files that npm's commands start, so that they run without a shell on every system. @type {Record<string, string>} */
const TOOLS = {
  'addons-linter': 'addons-linter/bin/addons-linter',
  biome: '@biomejs/biome/bin/biome',
  depcruise: 'dependency-cruiser/bin/dependency-cruise.mjs',
  knip: 'knip/bin/knip.js',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
  wxt: 'wxt/bin/wxt.mjs',
};

/** The file to give to node for one of the tools. @param {keyof typeof TOOLS} name */
export const tool = (name) => `${ROOT}node_modules/${TOOLS[name]}`;
