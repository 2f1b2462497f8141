/**
 * How far the clean-up may go in a language. `english`: “double” and ‘single’ as English sets them.
 * `apostrophes`: only what all Latin scripts share; such languages have quotes of their own („ “, « »),
 * and straight ones stay as they were typed. `none`: hands off.
 */
export type Manners = 'english' | 'apostrophes' | 'none';

/** Languages that set quotes as English does, by ISO 639 code. */
const likeEnglish = new Set([
  'en',
  'cy',
  'es',
  'fil',
  'ga',
  'gd',
  'id',
  'it',
  'ms',
  'nl',
  'pt',
  'tl',
  'tr',
  'vi',
]);
const latinless = new Set(['ar', 'fa', 'he', 'hi', 'ja', 'ko', 'ta', 'th', 'ur', 'yue', 'zh']);

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;
const foreignQuotes = /[„‚«»‹›「」『』]/;

/**
 * @param language BCP 47 tag of the text, where it is known. Without one the text itself is asked:
 *   whoever writes „…“ or «…» has quotes already.
 */
export function manners(text: string, language?: string): Manners {
  const code = language?.toLowerCase().split(/[-_]/)[0];
  if (code && latinless.has(code)) return 'none';
  const characters = text.match(wide)?.length ?? 0;
  if (characters > text.length / 5) return 'none';
  if (code && !likeEnglish.has(code)) return 'apostrophes';
  return foreignQuotes.test(text) ? 'apostrophes' : 'english';
}
