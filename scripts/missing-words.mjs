// What is not translated yet: node scripts/missing-words.mjs [XX] [--json]
import { keysFor, standing } from './house/locales.mjs';
import { readWords, translated } from './lib/locales.mjs';

const args = process.argv.slice(2);
const asked = args.filter((arg) => !arg.startsWith('--'));
const english = readWords('en');
/** @type {Record<string, Record<string, string>>} */
const open = {};
for (const locale of asked.length ? asked : translated()) {
  const { missing, problems } = standing(english, readWords(locale), locale);
  const keys = keysFor(english, locale);
  open[locale] = Object.fromEntries(
    missing.map((key) => [key, english[keys.get(key) ?? key]?.message ?? '']),
  );
  if (args.includes('--json')) continue;
  console.log(`${locale}: ${missing.length} of ${keys.size} missing, ${problems.length} problems`);
  for (const [key, message] of Object.entries(open[locale] ?? {})) console.log(`  ${key}: ${message}`);
  for (const problem of problems) console.log(`  ${problem}`);
}
if (args.includes('--json')) console.log(JSON.stringify(open, null, 2));
