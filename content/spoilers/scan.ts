import type { Lex, Lexicon } from './lex';
import type { Tables } from './tables';
import type { Tokens } from './tokens';

/** How a text names a point, before it is known of what canon. Numbers are the text's own. */
export interface Point {
  kind: 'code' | 'season' | 'episode' | 'chapter' | 'volume' | 'issue' | 'book' | 'film' | 'game';
  /** Season of a code; else the number itself, the highest of a range. `LAST` for "final season". */
  n: number;
  /** Episode of a code. */
  item: number;
  /** Lowest of a range. */
  least: number;
  within: '' | '.1' | '-mid' | '-early';
  /** Only a point where something beside it says so: 3B, 5.17, v2, a bare number. */
  weak: boolean;
  /** First and last + 1 word. */
  from: number;
  to: number;
}

export const LAST = -1;
export const MOST_SEASONS = 60;

/** A text on its way through the engine. */
export interface Scan extends Tokens {
  text: string;
  /** What is known of each word, where it may be more than part of a title. */
  lex: (Lex | undefined)[];
  /** What is known of each word at all. */
  found: (Lex | undefined)[];
  /** Ids of the words' canonical forms, -1 for words that no title or cue has. One longer than the text. */
  ids: number[];
  length: number;
  /**
   * The words as signs, and where in that line each begins: written down by `lineOf` when a point is first
   * looked for, since most tags have none. '' until then.
   */
  line: string;
  at: number[];
  tables: Tables;
  /** For words that are not in the text as they stand: "fives" of "season five's". */
  lexicon: Lexicon;
}

export const make = (kind: Point['kind'], n: number, from: number, to: number): Point => ({
  kind,
  n,
  item: 0,
  least: n,
  within: '',
  weak: false,
  from,
  to,
});
