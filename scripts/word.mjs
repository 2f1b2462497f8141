// Adds or changes one string: node scripts/word.mjs KEY "message" ["description"]. Keys stay sorted.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';

const file = new URL('../public/_locales/en/messages.json', import.meta.url);
const [key, message, description] = process.argv.slice(2);
if (!/^[a-zA-Z][\w@]*$/.test(key ?? '') || !message) {
  console.error('usage: node scripts/word.mjs KEY "message" ["description for translators"]');
  process.exit(2);
}
const words = JSON.parse(readFileSync(file, 'utf8'));
words[key] = { message, description: description ?? words[key]?.description ?? '' };
const sorted = Object.fromEntries(
  Object.keys(words)
    .sort()
    .map((k) => [k, words[k]]),
);
// Write beside and rename, so that a reader never sees half a file.
const draft = new URL(`messages.${process.pid}.tmp`, file);
writeFileSync(draft, `${JSON.stringify(sorted, null, 2)}\n`);
renameSync(draft, file);
