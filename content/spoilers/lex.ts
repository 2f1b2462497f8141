import type { Cue, Unit } from './languages/types';

/** A title, a name of a canon or part of it, or an event, as folded words without a leading article. */
export interface Entry {
  /** Ids of its words in the lexicon. */
  words: number[];
  /** Index of the canon among those followed. */
  canon: number;
  /** Position in the canon; 0 where the entry names the canon itself. */
  at: number;
  kind: 'item' | 'part' | 'event' | 'canon';
  /** An abbreviation: only found in capitals. */
  capitals: boolean;
  /** Of a film, a book or a game, whose titles are told from words more easily. */
  story?: boolean;
}

export interface Phrase {
  words: number[];
  cue: Cue;
}

/** All that is known of one word. */
export interface Lex {
  /** Canonical form: "ii" and "two" are "2". */
  key: string;
  /** One number for each canonical form: words are compared by it. */
  id: number;
  /** Only a word of titles or phrases, and nothing by itself. */
  plain: boolean;
  /** How it stands in the line that points are found in (`line.ts`). */
  sign: string;
  number: number;
  ordinal: boolean;
  month: number;
  unit?: Unit;
  /** The unit's number may come first: "5 сезон". */
  numberFirst: boolean;
  last: boolean;
  /** A filler by itself. */
  filler: boolean;
  /** May stand between a cue and its point: a filler, a unit, "end of". */
  light: boolean;
  /** A cue that may follow its point begins with it. */
  postfix: boolean;
  /** A title can begin with it. */
  head: boolean;
  /** Longest first. */
  phrases: Phrase[];
  /** Titles of this one word. */
  single: Entry[];
  /** Whose titles those are. */
  canons: Set<number>;
  /** One of them is told from the word even where no fandom is known. */
  alone: boolean;
  /** Longer titles by the id of their second word. */
  pairs?: Map<number, Entry[]>;
  /** One bit of 32 for each of those, to look only where something can be. */
  seconds: number;
}

/** What words are looked up in. */
export interface Lexicon {
  get(word: string): Lex | undefined;
}

/** One that is being made. */
export type OpenLexicon = Map<string, Lex>;

/** Cues that may follow their point: "X compliant", "X coda", "X fix-it". */
export const POSTFIX = new Set<Cue>([
  'spoils',
  'complies',
  'excludes',
  'alternate',
  'diverges',
  'clear',
  'at',
  'through',
]);

/** The id of a word that must be told from others: "part" in "Part II". */
export const idOf = (lexicon: Lexicon, word: string): number => lexicon.get(word)?.id ?? -1;

/** A word of which nothing is known. */
export const blank = (key: string, id: number): Lex => ({
  key,
  id,
  plain: true,
  sign: 'w',
  seconds: 0,
  number: 0,
  ordinal: false,
  month: 0,
  numberFirst: false,
  last: false,
  filler: false,
  light: false,
  postfix: false,
  head: false,
  phrases: [],
  single: [],
  canons: new Set(),
  alone: false,
});
