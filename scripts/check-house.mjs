// The rules of this house that no ready-made linter knows: lengths, words, and pure folders.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { filesIn } from './house/files.mjs';
import { checkGlobals } from './house/globals.mjs';
import { checkLengths } from './house/lengths.mjs';
import { checkPlaceholders } from './house/placeholders.mjs';
import { checkHardCoded, checkKeys } from './house/words.mjs';

const root = process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url));
const PRODUCT = ['entrypoints', 'components', 'content'];

const product = filesIn(root, PRODUCT);
const lengths = checkLengths(filesIn(root, [...PRODUCT, 'scripts', 'tests']));
const readable = [...filesIn(root, [...PRODUCT, 'wxt.config.ts'], /\.(tsx?|css|html)$/)];
const words = JSON.parse(readFileSync(`${root}/public/_locales/en/messages.json`, 'utf8'));
const keys = Object.keys(words);

const problems = [
  ...lengths.problems,
  ...checkGlobals(product),
  ...checkHardCoded(product),
  ...checkKeys(readable, keys),
  ...checkPlaceholders(product, words),
  ...keys.filter((key) => !words[key].description).map((key) => `${key} has no description for translators`),
];
console.log(`house: files have ${lengths.median} lines at the median, 90% under ${lengths.ninety + 1}`);
for (const problem of problems) console.error(`house: ${problem}`);
console.log(problems.length ? `house: ${problems.length} problems` : 'house: in order');
process.exitCode = problems.length ? 1 : 0;
