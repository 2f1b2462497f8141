// What a site's description finds on a saved page:
// npm run -s check:site -- FILE.html --url https://… [--json]
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { load, ready } from './lib/load.mjs';

const usage = 'Usage: npm run -s check:site -- FILE.html --url https://host/path [--json]';

/** @param {string} why */
function fail(why) {
  console.error(`${why}\n${usage}`);
  process.exit(1);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { url: { type: 'string' }, json: { type: 'boolean' } },
});
const [file] = positionals;
if (!file) fail('Which file?');
if (!values.url || !URL.canParse(values.url)) fail('At which address was it saved? --url is missing.');
const url = new URL(String(values.url));

/** @type {Buffer} */
let bytes = Buffer.alloc(0);
try {
  bytes = readFileSync(String(file));
} catch {
  fail(`${file} cannot be read.`);
}
await ready();
const { documentOf, siteFor } = await import('./lib/described.mjs');
const page = documentOf(bytes, url.href);
const site = await siteFor(page, url);
if (!site) fail(`No description covers ${url.hostname}, and nothing on the page tells its software.`);

const { readPage } = await load('content/page/reading.ts');
const reading = readPage(site, page, url);
if (values.json) console.log(JSON.stringify(reading));
else await print();

async function print() {
  const [{ countsOf }, { unrecognised }] = await Promise.all([
    load('content/page/counts.ts'),
    load('content/sites/unrecognised.ts'),
  ]);
  console.log(`${site.name} (${site.id}), page kind: ${reading.kind}, works: ${reading.works.length}`);
  for (const work of reading.works) {
    console.log(`\n${work.title ?? '(no title)'}  by ${work.authors.join(', ') || '(nobody)'}`);
    for (const [name, value] of Object.entries({ ...work, ...work.tags }))
      if (!['title', 'authors', 'tags'].includes(name)) console.log(`  ${name}: ${said(value)}`);
  }
  const counts = countsOf(site, page, url);
  console.log('\nElements found:');
  for (const [name, count] of Object.entries(counts.surfaces)) console.log(`  ${name}: ${count}`);
  const lost = unrecognised(site, url, counts);
  if (lost) console.log(`\nNot recognised: a page of kind "${lost.kind}" should have a ${lost.expected}.`);
}

/** @param {unknown} value */
function said(value) {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 300 ? `${text.slice(0, 200)} … ${text.slice(-80)} (${text.length} characters)` : text;
}
