import type { QuoteMarks } from './nations';
import { english, nationOf } from './nations';

/**
 * How far the clean-up may go in a text. `none`: hands off. `apostrophes`: only what all scripts share, since
 * the text has quotes of its own (or one does not know what it should have), and straight ones stay as typed.
 */
export interface Manners {
  kind: 'none' | 'apostrophes' | 'quotes';
  quotes: QuoteMarks;
  /** What two hyphens become. */
  dash: string;
  /** What a hyphen between spaces becomes. */
  spaced: string;
  /** A dash at the start of a line is somebody speaking. */
  speaks: boolean;
  /** Spaces before ; : ! ? belong to the sign, and a line must not end at them. */
  french: boolean;
}

const eastern = new Set(['ar', 'fa', 'he', 'hi', 'ja', 'ko', 'ta', 'th', 'ur', 'yue', 'zh']);
/** Conversation is set with dashes, one speaker a line. */
const dashed = new Set('be bg ca cs el es eu fr gl hu it pl pt ro ru sr tr uk'.split(' '));
const longSpaced = new Set('be bg fr ru uk'.split(' '));
const shortDash = new Set('cs da de fi hr hu nb nn no sk sl sv'.split(' '));

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;
const foreignQuotes = /[„‚«»‹›「」『』]/;
const cyrillic = /\p{Script=Cyrillic}/u;

/**
 * @param language BCP 47 tag of the text, where it is known. Without one the text itself is asked:
 *   whoever writes „…“ or «…» has quotes already.
 */
export function manners(text: string, language?: string): Manners {
  const code = language?.toLowerCase().split(/[-_]/)[0] || '';
  const nation = nationOf(code);
  const known = nation !== undefined;
  const manner: Manners = {
    kind: 'quotes',
    quotes: nation ?? english,
    dash: shortDash.has(code) ? '–' : '—',
    spaced: longSpaced.has(code) || (!code && cyrillic.test(text)) ? '—' : '–',
    speaks: dashed.has(code),
    french: code === 'fr',
  };
  if (eastern.has(code)) return { ...manner, kind: 'none' };
  // A character of these scripts is about a fifth of a Latin word.
  const characters = text.match(wide)?.length ?? 0;
  if (characters > text.length / 5) return { ...manner, kind: 'none' };
  const own = nation === english ? /[„‚]/ : /[“”„«»]/;
  const has = known ? own.test(text) : foreignQuotes.test(text) || cyrillic.test(text) || code !== '';
  return has ? { ...manner, kind: 'apostrophes' } : manner;
}
