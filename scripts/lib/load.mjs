/**
 * Loads the product's own modules, which are TypeScript, into a script. Only Node's own modules may be imported at
 * the top: in a clean clone nothing else is there yet.
 */
import { execFileSync } from 'node:child_process';
import { ROOT } from './needs.mjs';

/**
 * Vite, which runs the product's TypeScript; where packages are missing they are installed first. What npm says goes
 * to standard error: standard output is the script's answer.
 */
export async function ready() {
  try {
    return await import('vite');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')) throw error;
    const windows = process.platform === 'win32';
    const args = ['ci', '--no-audit', '--no-fund', '--ignore-scripts'];
    execFileSync(windows ? 'npm.cmd' : 'npm', args, { cwd: ROOT, stdio: ['ignore', 2, 2], shell: windows });
    return import('vite');
  }
}

/**
 * A module of the product. `tsconfig.json` is left alone: it extends one that `wxt prepare` makes.
 * @param {string} path from the project's folder
 * @returns {Promise<any>}
 */
export async function load(path) {
  const { runnerImport } = await ready();
  const settings = { configFile: false, root: ROOT, logLevel: 'error', oxc: { tsconfig: false } };
  const { module } = await runnerImport(`${ROOT}${path}`, settings);
  return module;
}
