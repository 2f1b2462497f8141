// What the words for newcomers name is there: commands, scripts, files.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};
const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'PRIVACY.md'].filter(
  (path) => existsSync(join(root, path)),
);

/** Commands that npm has without a script. */
const own = new Set(['ci', 'install', 'test', 'start']);
/** Names of npm's scripts that a text names. */
const scriptsIn = (text: string): string[] =>
  [...text.matchAll(/\bnpm (?:run (?:-s )?)?([a-z][a-z:]*)/g)]
    .map((match) => match[1] ?? '')
    .filter((name) => name !== 'run');
/** Folders of the root, so that what stands in backticks is known for a path. */
const folders = readdirSync(root).filter((name) => !name.includes('.') || name.startsWith('.'));
const made = /^(\.output|node_modules|\.wxt|\.cache)(\/|$)/;

/** Paths that a text links to or names in code. */
function pathsIn(text: string): string[] {
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '');
  const code = [...text.matchAll(/`([^`\n]+)`/g)].flatMap((match) => (match[1] ?? '').split(/\s+/));
  const drawn = [...text.matchAll(/^ {4}.*?((?:content|entrypoints|components)\/\S*)$/gm)].map(
    (m) => m[1] ?? '',
  );
  const named = [...code, ...drawn].filter((word) => folders.some((folder) => word.startsWith(`${folder}/`)));
  return [...links.filter((link) => !/^(https?:|#|mailto:)/.test(link)), ...named]
    .map((path) => path.replace(/#.*$/, ''))
    .filter((path) => !made.test(path) && !/NAME|XX|ID\b|…/.test(path));
}

/** Pictures are taken from the running thing and may come later. */
const isThere = (path: string): boolean =>
  path.startsWith('.github/pictures/')
    ? !existsSync(join(root, '.github/pictures')) || existsSync(join(root, path))
    : existsSync(join(root, path));

describe.each(documents)('%s', (document) => {
  const text = read(document);

  it('names only commands that npm knows', () => {
    expect(scriptsIn(text).filter((name) => !(name in manifest.scripts) && !own.has(name))).toEqual([]);
  });

  it('names only files that are there', () => {
    expect(pathsIn(text).filter((path) => !isThere(path))).toEqual([]);
  });

  it('exclaims nothing', () => {
    expect(text.match(/(?<![[<`])!(?!\[|--)/g)).toBeNull();
  });
});

describe('what is found in a text', () => {
  it('is its commands', () => {
    expect(scriptsIn('`npm run -s check:site -- x`, npm start, `npm run build:firefox`')).toEqual([
      'check:site',
      'start',
      'build:firefox',
    ]);
  });
  it('is its paths', () => {
    const text =
      'see [it](content/nothing.md#here), `scripts/gone.mjs` and\n    the veil   content/page/veil/\n';
    expect(pathsIn(text)).toEqual(['content/nothing.md', 'scripts/gone.mjs', 'content/page/veil/']);
  });
});

describe('the first words of the project', () => {
  it('README names the commands and the places that a newcomer needs', () => {
    const text = read('README.md');
    for (const needed of [
      'npm start',
      'npm test',
      '20.19',
      'content/backup/README.md',
      'LICENSE',
      'Literata',
    ])
      expect(text).toContain(needed);
  });

  it('every dependency has its reason in CONTRIBUTING', () => {
    const text = read('CONTRIBUTING.md');
    const all = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(all.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });

  it('the table of languages says what is known of each', () => {
    const known = JSON.parse(read('content/words/translations.json')) as Record<
      string,
      { name: string; reviewed: boolean }
    >;
    // The formatter pads the columns of tables.
    const readme = read('README.md').replace(/ {2,}/g, ' ');
    for (const [locale, { name, reviewed }] of Object.entries(known))
      expect(readme).toContain(`| ${name} | \`${locale}\` | ${reviewed ? 'yes' : 'not yet'} |`);
    const folders = readdirSync(join(root, 'public/_locales')).filter((folder) => folder !== 'en');
    expect(folders.filter((folder) => !(folder in known))).toEqual([]);
  });
});
