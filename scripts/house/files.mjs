// The files that the house rules read.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCE = /\.(ts|tsx|mjs|cjs|css)$/;
/** Lists and sample pages are data: their length says nothing. */
const DATA = /^content\/canons\/lists\/|^tests\/fixtures\/|\.d\.ts$|(^|\/)[^/]*\.data\.ts$/;

/**
 * @typedef {{ path: string, text: string }} SourceFile `path` is relative to the root, with slashes.
 */

/**
 * Every file under `folders` of `root` that `matching` accepts.
 * @param {string} root
 * @param {readonly string[]} folders
 * @param {RegExp} [matching]
 * @returns {SourceFile[]}
 */
export function filesIn(root, folders, matching = SOURCE) {
  /** @type {SourceFile[]} */
  const found = [];
  /** @param {string} path */
  const visit = (path) => {
    const full = join(root, path);
    const stat = statSync(full, { throwIfNoEntry: false });
    if (!stat) return;
    if (stat.isDirectory()) {
      for (const name of readdirSync(full).sort()) visit(`${path}/${name}`);
    } else if (matching.test(path) && !DATA.test(path)) {
      found.push({ path, text: readFileSync(full, 'utf8') });
    }
  };
  for (const folder of folders) visit(folder);
  return found;
}
