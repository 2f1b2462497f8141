// Begins a language, or brings it up to date: npm run new:locale XX (pl, pt_BR), or -- --all for those there.
// What nobody has translated yet stands in English, marked, with its description for the translator; what
// English no longer has goes.
import { keysFor, UNTRANSLATED } from './house/locales.mjs';
import { readWords, translated, writeWords } from './lib/locales.mjs';

const english = readWords('en');

/** @param {string} locale @returns {{ all: number, open: number }} how many strings there are, how many marked */
function renew(locale) {
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
  return { all: Object.keys(next).length, open };
}

const [asked = ''] = process.argv.slice(2);
if (asked !== '--all' && (!/^[a-z]{2,3}(_[A-Z]{2})?$/.test(asked) || asked === 'en')) {
  console.error('Usage: npm run new:locale XX\nXX is the language as browsers name its folder: pl, pt_BR.');
  process.exit(2);
}
for (const locale of asked === '--all' ? translated() : [asked]) {
  const { all, open } = renew(locale);
  console.log(`public/_locales/${locale}/messages.json: ${all} strings, ${open} to translate`);
}
console.log(`Put your words after "message", without "${UNTRANSLATED.trim()}"; keep every $1 and $2. What is left:
  node scripts/missing-words.mjs ${asked === '--all' ? '' : asked}
A string that is still marked is shown in English.`);
