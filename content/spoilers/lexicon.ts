import type { Cue, Language, Unit } from './languages/types';
import { tokenise } from './tokens';

/** A title, a name of a canon or part of it, or an event, as folded words without a leading article. */
export interface Entry {
  words: string[];
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

interface Phrase {
  words: string[];
  cue: Cue;
}

/** All that is known of one word. */
export interface Lex {
  /** Canonical form: "ii" and "two" are "2". */
  key: string;
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
  /** Longer titles by their second word. */
  pairs?: Map<string, Entry[]>;
}

export type Lexicon = Map<string, Lex>;

const ROMANS = ['ii', 'iii', 'iv', 'vi', 'vii', 'viii', 'ix', 'xi', 'xii', 'xiii'];
const ROMAN_VALUES = [2, 3, 4, 6, 7, 8, 9, 11, 12, 13];
const blank = (key: string): Lex => ({
  key,
  number: 0,
  ordinal: false,
  month: 0,
  numberFirst: false,
  last: false,
  filler: false,
  light: false,
  head: false,
  phrases: [],
  single: [],
  canons: new Set(),
  alone: false,
});

function lexOf(lexicon: Lexicon, word: string): Lex {
  let lex = lexicon.get(word);
  if (!lex) {
    lex = blank(word);
    lexicon.set(word, lex);
  }
  return lex;
}

/** Folded words with numerals in digits: what titles and phrases are compared by. */
export function keysOf(lexicon: Lexicon, text: string): string[] {
  return tokenise(text).words.map((word) => lexicon.get(word)?.key ?? word.replace(/^0+(?=\d)/, ''));
}

/** Adds a title, so that a text that has it finds it. Leading articles are left out on both sides. */
export function addEntry(lexicon: Lexicon, text: string, entry: Omit<Entry, 'words'>): void {
  const words = keysOf(lexicon, text);
  // "Part II" and "II" are the same: the word before a number is left out.
  const kept = words.filter((w, i) => !(w === 'part' || w === 'pt') || !/^\d+$/.test(words[i + 1] ?? ''));
  while (kept.length > 1 && (kept[0] === 'the' || kept[0] === 'a' || kept[0] === 'an')) kept.shift();
  if (kept.length === 0) return;
  const lex = lexOf(lexicon, kept[0] as string);
  lex.head = true;
  let list = lex.single;
  if (kept.length > 1) {
    lex.pairs ??= new Map();
    const second = kept[1] as string;
    list = lex.pairs.get(second) ?? [];
    lex.pairs.set(second, list);
  }
  const isTwin = (e: Entry): boolean =>
    e.canon === entry.canon &&
    e.at === entry.at &&
    e.words.length === kept.length &&
    e.words.every((w, i) => w === kept[i]);
  if (list.some(isTwin)) return;
  list.push({ ...entry, words: kept });
  if (kept.length > 1) return;
  lex.canons.add(entry.canon);
  lex.alone ||=
    entry.kind !== 'event' &&
    (entry.kind === 'canon' || entry.story === true || (kept[0] as string).length > 6);
}

/** A lexicon of these languages, without titles. The first language that has a word keeps it. */
export function makeLexicon(languages: readonly Language[]): Lexicon {
  const lexicon: Lexicon = new Map();
  for (const [i, roman] of ROMANS.entries()) {
    const value = ROMAN_VALUES[i] as number;
    Object.assign(lexOf(lexicon, roman), { key: String(value), number: value });
  }
  for (const [short, long] of [
    ['dr', 'doctor'],
    ['vs', 'versus'],
    ['mt', 'mount'],
  ] as const)
    Object.assign(lexOf(lexicon, short), { key: long });
  for (const language of languages) addNumbers(lexicon, language);
  for (const language of languages) addWords(lexicon, language);
  for (const lex of lexicon.values()) lex.phrases.sort((a, b) => b.words.length - a.words.length);
  return lexicon;
}

function addNumbers(lexicon: Lexicon, language: Language): void {
  const add = (forms: string, value: number, ordinal: boolean): void => {
    for (const form of forms.split('/')) {
      const word = tokenise(form).words[0];
      if (!word || lexicon.get(word)?.number) continue;
      Object.assign(lexOf(lexicon, word), { number: value, ordinal, key: ordinal ? word : String(value) });
    }
  };
  for (const [i, forms] of language.cardinals.split(' ').entries()) add(forms, i + 1, false);
  for (const [i, forms] of language.ordinals.split(' ').entries()) add(forms, i + 1, true);
  for (const [i, forms] of language.months.split(' ').entries())
    for (const form of forms.split('/')) {
      const words = tokenise(form).words;
      if (words.length === 1) lexOf(lexicon, words[0] as string).month ||= i + 1;
    }
}

function addWords(lexicon: Lexicon, language: Language): void {
  for (const [unit, list] of Object.entries(language.units))
    for (const name of list.split(', ')) {
      const words = tokenise(name).words;
      if (words.length !== 1) continue;
      const lex = lexOf(lexicon, words[0] as string);
      // "episode 5" is English too: there "5 episodes" counts them and names none.
      if (lex.unit) continue;
      lex.unit = unit as Unit;
      lex.light = true;
      lex.numberFirst = language.numberFirst;
    }
  for (const name of language.last.split(', ')) {
    const words = tokenise(name).words;
    if (words.length === 1) lexOf(lexicon, words[0] as string).last = true;
  }
  for (const [cue, list] of Object.entries(language.cues))
    for (const text of list.split(', ')) {
      const words = keysOf(lexicon, text);
      const first = tokenise(text).words[0];
      if (!first) continue;
      const { phrases } = lexOf(lexicon, first);
      const isKnown = (p: Phrase): boolean =>
        p.words.length === words.length && p.words.every((w, i) => w === words[i]);
      if (phrases.some(isKnown)) continue;
      phrases.push({ words, cue: cue as Cue });
      const lex = lexOf(lexicon, first);
      lex.filler ||= cue === 'filler' && words.length === 1;
      lex.light ||= cue === 'filler' || cue === 'finish' || cue === 'start';
    }
}

/** Lets a title be found by any form of its first word: "Three Words" by "three", entered as "3". */
export function linkForms(lexicon: Lexicon): void {
  for (const [word, lex] of lexicon) {
    if (lex.key === word) continue;
    const head = lexicon.get(lex.key);
    if (!head?.head) continue;
    lex.head = true;
    lex.single = head.single;
    lex.canons = head.canons;
    lex.alone = head.alone;
    if (head.pairs) lex.pairs = head.pairs;
  }
}
