// What each surface costs, gzipped, against its budget: node scripts/size.mjs [chrome|firefox]
// `--beside 'one site page'` prints that surface and does not judge it.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';

/** Budgets in bytes, gzipped (1 kB = 1000 B). */
export const BUDGETS = {
  popup: 40_000,
  reader: 90_000,
  'one site page': 25_000,
  background: 20_000,
};

/** @param {string} file */
const gzipped = (file) => gzipSync(readFileSync(file), { level: 9 }).length;

/**
 * Files that an HTML page or module loads before it can show anything: scripts, styles, and what they
 * import statically. Fonts and lazy imports come after the first text.
 * @param {string} file absolute
 * @param {string} root of the build
 * @param {Set<string>} seen
 * @returns {Set<string>}
 */
export function loadedBy(file, root, seen = new Set()) {
  if (seen.has(file) || !existsSync(file)) return seen;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  /** @type {string[]} */
  let names = [];
  if (file.endsWith('.html')) {
    const linked = /<(?:script|link)\b[^>]*?(?:src|href)="([^"]+\.(?:m?js|css))"/g;
    names = [...text.matchAll(linked)].map((match) => match[1] ?? '');
  } else if (/\.m?js$/.test(file)) {
    const statically = /(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{][^"'()]*?from\s*)?["']([^"']+)["']/g;
    names = [...text.matchAll(statically)].map((match) => match[1] ?? '');
  }
  for (const name of names) {
    loadedBy(name.startsWith('/') ? join(root, name) : join(dirname(file), name), root, seen);
  }
  return seen;
}

/**
 * Gzipped bytes of each surface of a build.
 * @param {string} root folder of the build
 * @returns {{ surface: keyof typeof BUDGETS, bytes: number, budget: number, files: string[] }[]}
 */
export function measure(root) {
  const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'));
  // What is registered for the largest site where a reader follows a canon, which is why they are here.
  const groups = ['look', 'ao3-tags', 'ao3-summary', 'ao3-notes', 'ao3-text'];
  const site = ['page.js', 'sites/ao3.js', ...groups.map((name) => `veil/${name}.css`)];
  const background = manifest.background?.service_worker
    ? [manifest.background.service_worker]
    : (manifest.background?.scripts ?? []);
  /** @type {Record<keyof typeof BUDGETS, string[]>} */
  const entries = {
    popup: ['popup.html'],
    reader: ['reader.html'],
    'one site page': site,
    background,
  };
  return Object.entries(entries).map(([name, list]) => {
    const surface = /** @type {keyof typeof BUDGETS} */ (name);
    /** @type {Set<string>} */
    const files = new Set();
    for (const entry of list) for (const file of loadedBy(join(root, entry), root)) files.add(file);
    const bytes = [...files].reduce((sum, file) => sum + gzipped(file), 0);
    return {
      surface,
      bytes,
      budget: BUDGETS[surface],
      files: [...files].map((file) => relative(root, file)),
    };
  });
}

/**
 * Prints a build's sizes.
 * @param {string} browser chrome or firefox
 * @param {readonly (string | undefined)[]} [beside] surfaces that are not judged
 * @returns {boolean} whether every other surface keeps to its budget
 */
export function printSizes(browser, beside = []) {
  const builds = process.env.UNSPOILED_BUILDS ?? fileURLToPath(new URL('../.output', import.meta.url));
  const root = join(builds, `${browser}-mv3`);
  let kept = true;
  for (const { surface, bytes, budget, files } of measure(root)) {
    const over = bytes > budget || !files.length;
    if (over && !beside.includes(surface)) kept = false;
    const kilobytes = (/** @type {number} */ n) => `${(n / 1000).toFixed(1)} kB`;
    const mark = !files.length ? ' MISSING' : over ? ' OVER' : '';
    console.log(
      `size: ${browser} ${surface}: ${kilobytes(bytes)} of ${kilobytes(budget)} gzipped, ${files.length} files${mark}`,
    );
  }
  return kept;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { beside: { type: 'string', multiple: true } },
  });
  for (const browser of positionals.length ? positionals : ['chrome', 'firefox']) {
    if (!printSizes(browser, values.beside)) process.exitCode = 1;
  }
}
