// Begins a language, or brings it up to date: npm run new:locale XX (pl, pt_BR).
// What nobody has translated yet stands in English, marked, with its description for the translator.
import { keysFor, UNTRANSLATED } from './house/locales.mjs';
import { readWords, writeWords } from './lib/locales.mjs';

const [locale = ''] = process.argv.slice(2);
if (!/^[a-z]{2,3}(_[A-Z]{2})?$/.test(locale) || locale === 'en') {
  console.error('Usage: npm run new:locale XX\nXX is the language as browsers name its folder: pl, pt_BR.');
  process.exit(2);
}
const english = readWords('en');
const words = readWords(locale);
/** @type {import('./house/locales.mjs').Words} */
const next = {};
let open = 0;
for (const [key, model] of keysFor(english, locale)) {
  const said = words[key];
  if (said && !said.message.startsWith(UNTRANSLATED)) next[key] = { message: said.message };
  else {
    const { message = '', description = '' } = english[model] ?? {};
    next[key] = { message: `${UNTRANSLATED}${message}`, description };
    open++;
  }
}
writeWords(locale, next);
console.log(`public/_locales/${locale}/messages.json: ${Object.keys(next).length} strings, ${open} to translate.
Put your words after "message", without "${UNTRANSLATED.trim()}"; keep every $1 and $2. How far you are:
  node scripts/missing-words.mjs ${locale}
A string that is still marked is shown in English.`);
