// Writes expected.json beside a site's fixtures, to be reviewed by eye: what its description finds on each
// page now. node scripts/expect-site.mjs ID [PAGE URL]…; addresses of known pages are kept.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expectationOf } from './lib/expectation.mjs';

const [id, ...pairs] = process.argv.slice(2);
const folder = fileURLToPath(new URL(`../tests/fixtures/sites/${id}/`, import.meta.url));
if (!id || !existsSync(folder)) {
  console.error('Usage: node scripts/expect-site.mjs ID [PAGE URL]…, with pages in tests/fixtures/sites/ID');
  process.exit(1);
}
const file = `${folder}expected.json`;
/** @type {Record<string, { url: string }>} */
const known = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
for (let i = 0; i < pairs.length; i += 2) known[String(pairs[i])] = { url: String(pairs[i + 1]) };

/** @type {Record<string, unknown>} */
const expected = {};
for (const name of readdirSync(folder)
  .filter((each) => each.endsWith('.html'))
  .sort()) {
  const url = known[name]?.url;
  if (!url) throw new Error(`At which address was ${name} saved? Give it: ${name} https://…`);
  expected[name] = await expectationOf(id, readFileSync(`${folder}${name}`), url);
}
writeFileSync(file, `${JSON.stringify(expected, null, 2)}\n`);
console.log(`${file}: ${Object.keys(expected).length} pages. Read it before you keep it.`);
