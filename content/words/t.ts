import type en from '../../public/_locales/en/messages.json';

/** Every string of the product, by key. */
export type Word = keyof typeof en;
/** Keys that come in plural forms, without the ending. */
export type Plural = Word extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;
/** Where strings come from: the browser's i18n in the extension, the English file in tests. */
export type WordSource = (key: string, substitutions?: string[]) => string;

let source: WordSource = (key) => key;
let locale = 'en';
/** Made when something is counted: making them takes 15 ms of a page's script. */
let plurals: Intl.PluralRules | undefined;
let forms: readonly string[] = [];

/**
 * Says where strings come from; called once by whatever starts a page.
 * @param language BCP 47 tag that plurals and numbers follow.
 * @param known the plural forms of 0, 1, 2…, where numbers so small are written in plain digits.
 */
export function setWords(from: WordSource, language: string, known: readonly string[] = []): void {
  source = from;
  locale = language;
  plurals = undefined;
  forms = known;
}

/** The language that strings are in now, as a BCP 47 tag. */
export const language = (): string => locale;

/** A string of the product, with $1… replaced by `substitutions`. */
export function t(key: Word, ...substitutions: (string | number)[]): string {
  return source(key, substitutions.map(String));
}

/**
 * A string that counts: picks `key_one`, `key_few`… by the language's plural rule, `key_other` where
 * that form is not translated. `$1` is the number as the language writes it, `$2`… the substitutions.
 */
export function tn(key: Plural, n: number, ...substitutions: (string | number)[]): string {
  const known = forms[n];
  const values = [known ? n : n.toLocaleString(locale), ...substitutions].map(String);
  if (!known) plurals ??= new Intl.PluralRules(locale);
  const form = known ?? plurals?.select(n);
  return source(`${key}_${form}`, values) || source(`${key}_other`, values);
}
