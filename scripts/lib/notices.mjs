// What others made that ships inside the extension, with the notice each asks for.
import { readdirSync, readFileSync } from 'node:fs';
import { ROOT } from './needs.mjs';

/** @typedef {{ name: string, version: string, licence: string, text: string }} Notice */
/** @typedef {{ version: string, license?: string, dev?: boolean, dependencies?: Record<string, string> }} Locked */

/** @param {string} path from the root */
const read = (path) => readFileSync(`${ROOT}${path}`, 'utf8').replaceAll('\r\n', '\n').trim();

/**
 * Development tools whose own code is nevertheless built into the extension, by the package beside which
 * their licence lies: wxt's package carries none, its modules from the same repository do.
 * @type {Record<string, string>}
 */
const BUILT_IN = { wxt: '@wxt-dev/webextension-polyfill' };

/** The licence that a package carries. @param {string} name */
function licenceText(name) {
  const folder = `node_modules/${name}`;
  const file = readdirSync(`${ROOT}${folder}`).find((each) => /^licen[cs]e(\.\w+)?$/i.test(each));
  if (!file) throw new Error(`${name} carries no licence: say by hand what it asks for`);
  return read(`${folder}/${file}`);
}

/**
 * The packages whose code ships: those that package.json depends on, what they depend on in turn, and the
 * tools that are built in. Versions are those of the lock file.
 * @returns {Notice[]} by name
 * @throws where one carries no licence
 */
export function packageNotices() {
  /** @type {Record<string, Locked>} */
  const locked = JSON.parse(read('package-lock.json')).packages;
  /** @type {Map<string, Notice>} */
  const found = new Map();
  /** @param {string} name @param {string} [beside] */
  const take = (name, beside = name) => {
    const entry = locked[`node_modules/${name}`];
    if (!entry) throw new Error(`${name} is not in package-lock.json`);
    if (found.has(name)) return;
    const { version, license = '' } = entry;
    found.set(name, { name, version, licence: license, text: licenceText(beside) });
    if (beside === name) for (const each of Object.keys(entry.dependencies ?? {})) take(each);
  };
  for (const name of Object.keys(locked['']?.dependencies ?? {})) take(name);
  for (const [name, beside] of Object.entries(BUILT_IN)) take(name, beside);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The first lines of each font's licence, which lies beside its files: who made it. */
const fontNotices = () =>
  readdirSync(`${ROOT}public/fonts`)
    .filter((name) => name.endsWith('-OFL.txt'))
    .sort()
    .map((name) => `fonts/${name}\n${read(`public/fonts/${name}`).split(/\n\s*\n/)[0]}`);

/** The text of public/notices.txt. */
export function noticesText() {
  const packages = packageNotices();
  const rule = '-'.repeat(78);
  /** @param {string} title @param {string} text */
  const section = (title, text) => `${rule}\n${title}\n${rule}\n\n${text}\n`;
  return [
    'Unspoiled contains work of others. What each asks to be said of it follows.\nMade by scripts/notices.mjs; do not edit.\n',
    section(
      'The bundled story',
      'The story that comes with Unspoiled belongs to its author. It is shown as it was given, whole and\nunaltered, and is not under the licence of Unspoiled.',
    ),
    section(
      'Fonts',
      `Each under the SIL Open Font License 1.1, whole beside its files.\n\n${fontNotices().join('\n\n')}`,
    ),
    ...packages.map(({ name, version, licence, text }) => section(`${name} ${version} (${licence})`, text)),
  ].join('\n');
}
