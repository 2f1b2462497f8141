// Begins the description of a site from a saved page:
// npm run new:site NAME -- FILE.html --url https://… [--name "As people call it"]
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { documentOf } from './lib/described.mjs';
import { description, guessed, withPlace, withSite } from './lib/newSite.mjs';

const usage =
  'Usage: npm run new:site NAME -- FILE.html --url https://host/path [--name "As people call it"]';
const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @param {string} why
 * @returns {never}
 */
function fail(why) {
  console.error(`${why}\n${usage}`);
  process.exit(1);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { url: { type: 'string' }, name: { type: 'string' } },
});
const [id = '', page = ''] = positionals;
if (!/^[a-z][a-z0-9]{1,19}$/.test(id)) fail('NAME is the id of the site: small letters and digits.');
if (!existsSync(page)) fail(`There is no saved page at "${page}".`);
if (!values.url || !URL.canParse(values.url)) fail('At which address was it saved? --url is missing.');
const url = new URL(String(values.url));
const file = `${root}content/sites/${id}.ts`;
if (existsSync(file)) fail(`content/sites/${id}.ts is there already.`);

const bytes = readFileSync(page);
const selectors = guessed(documentOf(bytes, url.href));
writeFileSync(file, description(id, selectors));
const places = `${root}content/sites/places.data.ts`;
writeFileSync(places, withPlace(readFileSync(places, 'utf8'), id, values.name ?? url.hostname, url.hostname));
const all = `${root}content/sites/all.ts`;
writeFileSync(all, withSite(readFileSync(all, 'utf8'), id));

const fixtures = `${root}tests/fixtures/sites/${id}/`;
mkdirSync(fixtures, { recursive: true });
writeFileSync(`${fixtures}${basename(page)}`, bytes);
writeFileSync(
  `${fixtures}expected.json`,
  `${JSON.stringify({ [basename(page)]: { url: url.href } }, null, 2)}\n`,
);

console.log(`Begun: content/sites/${id}.ts, its place in places.data.ts and all.ts, tests/fixtures/sites/${id}/.
1. Put your own words in place of the page's in the fixture: other people's stories do not belong here.
2. Correct the selectors; see what they find:  npm run -s check:site -- ${page} --url ${url.href}
3. Write down what is expected, and read it:   node scripts/expect-site.mjs ${id}
4. Test:                                       npx vitest run tests/unit/sites
content/sites/README.md says what each part of a description means.`);
