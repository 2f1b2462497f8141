import { EPISODES, UNIT_SIGNS, WORD_SIGNS } from './languages/signs';
import type { Cue, Language, Unit } from './languages/types';
import { blank, type Entry, type Lex, type OpenLexicon, type Phrase, POSTFIX } from './lex';
import { tokenise } from './tokens';

const ROMANS = ['ii', 'iii', 'iv', 'vi', 'vii', 'viii', 'ix', 'xi', 'xii', 'xiii'];
const ROMAN_VALUES = [2, 3, 4, 6, 7, 8, 9, 11, 12, 13];
function lexOf(lexicon: OpenLexicon, word: string): Lex {
  let lex = lexicon.get(word);
  if (!lex) {
    lex = blank(word, lexicon.size);
    lexicon.set(word, lex);
  }
  return lex;
}

const PLAIN = /^[a-z0-9 ]+$/;

/** The words of a table's phrase: those in plain letters are split as they stand, since there are thousands. */
const split = (text: string): string[] => (PLAIN.test(text) ? text.split(' ') : tokenise(text).words);

/** The canonical lexicon word of each word of a text, entered where it is new. */
function lexesOf(lexicon: OpenLexicon, text: string): Lex[] {
  return split(text).map((word) => {
    const lex = lexOf(lexicon, word.charCodeAt(0) === 48 ? word.replace(/^0+(?=\d)/, '') : word);
    return lex.key === word ? lex : lexOf(lexicon, lex.key);
  });
}

/** The words by which a title is found: without a leading article, and without the "Part" of "Part II". */
function titleWords(lexicon: OpenLexicon, text: string): Lex[] {
  const all = lexesOf(lexicon, text);
  const kept = all.filter(
    ({ key }, i) => !(key === 'part' || key === 'pt') || !/^\d+$/.test(all[i + 1]?.key ?? ''),
  );
  while (kept.length > 1 && ARTICLES.has(kept[0]?.key ?? '')) kept.shift();
  return kept;
}

/** The ids of those words. */
export const wordsOf = (title: string, lexicon: OpenLexicon): number[] =>
  titleWords(lexicon, title).map(({ id }) => id);

/** Adds a title, so that a text that has it finds it. Leading articles are left out on both sides. */
export function addEntry(lexicon: OpenLexicon, text: string, entry: Omit<Entry, 'words'>): void {
  const kept = titleWords(lexicon, text);
  const [lex, second] = kept;
  if (!lex) return;
  const words = kept.map(({ id }) => id);
  lex.head = true;
  lex.plain = false;
  let list = lex.single;
  if (second) {
    lex.pairs ??= new Map();
    list = lex.pairs.get(second.id) ?? [];
    lex.pairs.set(second.id, list);
    lex.seconds |= 1 << (second.id & 31);
  }
  const isTwin = (e: Entry): boolean =>
    e.canon === entry.canon &&
    e.at === entry.at &&
    e.words.length === words.length &&
    e.words.every((w, i) => w === words[i]);
  if (list.some(isTwin)) return;
  list.push({ ...entry, words });
  if (second) return;
  lex.canons.add(entry.canon);
  const { kind } = entry;
  lex.alone ||= kind === 'canon' || (kind !== 'event' && (entry.story === true || lex.key.length > 6));
}

const LIGHT = new Set<Cue>(['filler', 'finish', 'start', 'minor', 'major']);
const ARTICLES = new Set(['the', 'a', 'an']);

/** A lexicon of these languages, without titles. The first language that has a word keeps it. */
export function makeLexicon(languages: readonly Language[]): OpenLexicon {
  const lexicon: OpenLexicon = new Map();
  for (const [i, roman] of ROMANS.entries()) {
    const value = ROMAN_VALUES[i] as number;
    Object.assign(lexOf(lexicon, roman), { key: String(value), number: value, plain: false });
  }
  for (const [short, long] of [
    ['dr', 'doctor'],
    ['vs', 'versus'],
    ['mt', 'mount'],
  ] as const)
    Object.assign(lexOf(lexicon, short), { key: long, plain: false });
  for (const language of languages) addNumbers(lexicon, language);
  for (const language of languages) addWords(lexicon, language);
  addSigns(lexicon);
  for (const lex of lexicon.values()) lex.phrases.sort((a, b) => b.words.length - a.words.length);
  return lexicon;
}

function addNumbers(lexicon: OpenLexicon, language: Language): void {
  const add = (forms: string, value: number, ordinal: boolean): void => {
    for (const form of forms.split('/')) {
      const word = split(form)[0];
      if (!word || lexicon.get(word)?.number) continue;
      Object.assign(lexOf(lexicon, word), {
        number: value,
        plain: false,
        ordinal,
        key: ordinal ? word : String(value),
      });
    }
  };
  for (const [i, forms] of language.cardinals.split(' ').entries()) add(forms, i + 1, false);
  for (const [i, forms] of language.ordinals.split(' ').entries()) add(forms, i + 1, true);
  for (const [i, forms] of language.months.split(' ').entries())
    for (const form of forms.split('/')) {
      const words = split(form);
      if (words.length === 1) setMonth(lexOf(lexicon, words[0] as string), i + 1);
    }
}

function setMonth(lex: Lex, month: number): void {
  lex.month ||= month;
  lex.plain = false;
}

function addWords(lexicon: OpenLexicon, language: Language): void {
  for (const [unit, list] of Object.entries(language.units))
    for (const name of list.split(', ')) {
      const words = split(name);
      if (words.length !== 1) continue;
      const lex = lexOf(lexicon, words[0] as string);
      // "episode 5" is English too: there "5 episodes" counts them and names none.
      if (lex.unit) continue;
      lex.unit = unit as Unit;
      lex.plain = false;
      lex.light = true;
      lex.numberFirst = language.numberFirst;
    }
  for (const name of language.last.split(', ')) {
    const words = split(name);
    if (words.length === 1) Object.assign(lexOf(lexicon, words[0] as string), { last: true, plain: false });
  }
  for (const [cue, list] of Object.entries(language.cues))
    for (const text of list.split(', ')) {
      const first = split(text)[0];
      if (!first) continue;
      const words = lexesOf(lexicon, text).map(({ id }) => id);
      const { phrases } = lexOf(lexicon, first);
      const isKnown = (p: Phrase): boolean =>
        p.words.length === words.length && p.words.every((w, i) => w === words[i]);
      if (phrases.some(isKnown)) continue;
      phrases.push({ words, cue: cue as Cue });
      const lex = lexOf(lexicon, first);
      lex.plain = false;
      lex.filler ||= cue === 'filler' && words.length === 1;
      lex.postfix ||= POSTFIX.has(cue as Cue);
      lex.light ||= LIGHT.has(cue as Cue) && (words.length === 1 || cue === 'finish' || cue === 'start');
    }
}

/** How each word stands in the line that points are found in. */
function addSigns(lexicon: OpenLexicon): void {
  for (const [word, lex] of lexicon) {
    const unit = lex.unit && UNIT_SIGNS[lex.unit as keyof typeof UNIT_SIGNS];
    const sign = unit === UNIT_SIGNS.episode && word.endsWith('s') ? EPISODES : unit;
    if (lex.last) lex.sign = 'oL';
    else if (lex.ordinal) lex.sign = `o${lex.number}`;
    else if (sign) lex.sign = lex.numberFirst ? `${sign}!` : sign;
    else if (lex.number > 0) lex.sign = `=${lex.number}`;
    else if (lex.filler) lex.sign = 'f';
  }
  for (const [sign, words] of Object.entries(WORD_SIGNS))
    for (const word of words.split(' ')) lexOf(lexicon, word).sign = sign;
}

/** Lets a title be found by any form of its first word: "Three Words" by "three", entered as "3". */
export function linkForms(lexicon: OpenLexicon): void {
  for (const [word, lex] of lexicon) {
    if (lex.key === word) continue;
    const head = lexicon.get(lex.key);
    if (!head) continue;
    const { id, single, canons, alone, seconds, pairs } = head;
    Object.assign(lex, { id, single, canons, alone, seconds, head: lex.head || head.head });
    if (pairs) lex.pairs = pairs;
  }
}
