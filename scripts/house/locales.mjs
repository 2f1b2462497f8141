// Every language says what English says: the same keys, the same values in them, plurals as its grammar has.

/** @typedef {Record<string, { message: string, description?: string }>} Words messages.json, by key */
/** @typedef {{ missing: string[], problems: string[] }} Standing */

const PLURAL = /_(zero|one|two|few|many|other)$/;
/** What stands before a string that nobody has translated yet (`npm run new:locale`). */
export const UNTRANSLATED = '[en] ';

/** @param {string} message the numbers of its $n, sorted */
const valuesOf = (message) => [...new Set([...message.matchAll(/\$(\d)/g)].map((match) => match[1]))].sort();

/** @param {string} locale the folder's name, pt_BR @returns {string[]} "one", "few", "many", "other" */
const formsOf = (locale) => new Intl.PluralRules(locale.replace('_', '-')).resolvedOptions().pluralCategories;

/**
 * Keys that a language should have: those of English, with the plural forms of its own grammar. A form
 * that only fractions, or numbers of a million, take is left to `_other`.
 * @param {Words} english @param {string} locale
 * @returns {Map<string, string>} each key, and the key of English whose meaning it has
 */
export function keysFor(english, locale) {
  const forms = formsOf(locale);
  const reached = new Intl.PluralRules(locale.replace('_', '-'));
  const needed = new Set(Array.from({ length: 1000 }, (_, n) => reached.select(n)));
  needed.add('other');
  /** @type {Map<string, string>} */
  const keys = new Map();
  for (const key of Object.keys(english)) {
    const base = key.replace(PLURAL, '');
    if (base === key || !(`${base}_other` in english)) keys.set(key, key);
    else
      for (const form of forms) {
        const own = `${base}_${form}`;
        if (needed.has(form)) keys.set(own, own in english ? own : `${base}_other`);
      }
  }
  return keys;
}

/**
 * How a language stands to English. A plural form of one number (`_one` and the like) may leave out `$1`,
 * which is that number; any other value must be there, and no more than English has.
 * @param {Words} english @param {Words} words @param {string} locale
 * @returns {Standing} keys not translated yet, and what is wrong, one line each
 */
export function standing(english, words, locale) {
  const keys = keysFor(english, locale);
  /** @type {string[]} */
  const missing = [];
  /** @type {string[]} */
  const problems = [];
  for (const [key, model] of keys) {
    const said = words[key]?.message;
    if (!said || said.startsWith(UNTRANSLATED)) {
      missing.push(key);
      continue;
    }
    const wanted = valuesOf(english[model]?.message ?? '');
    const has = valuesOf(said);
    const spared = /_(zero|one|two)$/.test(key) && key.replace(PLURAL, '_other') in english ? ['1'] : [];
    const lost = wanted.filter((n) => !has.includes(n) && !spared.includes(n));
    const added = has.filter((n) => !wanted.includes(n) && !spared.includes(n));
    for (const n of lost) problems.push(`${locale}: ${key} lost $${n}: "${said}"`);
    for (const n of added) problems.push(`${locale}: ${key} has a $${n} that English lacks: "${said}"`);
    if (said !== said.trim()) problems.push(`${locale}: ${key} begins or ends with a space`);
    if (/[!\uff01\u00a1]/.test(said) && !/[!]/.test(english[model]?.message ?? ''))
      problems.push(`${locale}: ${key} exclaims: "${said}"`);
  }
  for (const key of Object.keys(words)) {
    const plural = formsOf(locale).includes(key.match(PLURAL)?.[1] ?? '');
    const known = plural && `${key.replace(PLURAL, '')}_other` in english;
    if (!known && !keys.has(key)) problems.push(`${locale}: ${key} is asked for by nothing`);
  }
  return { missing, problems };
}
