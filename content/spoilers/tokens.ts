import { bitsOf } from './gaps';

/**
 * Text as words with their places: the one pass that everything here reads. Linear, never throws.
 * Words are folded (NFKD without marks, lower case, apostrophes and the dots of S.H.I.E.L.D. dropped),
 * so that a title is found however it was typed. Han and hiragana come one character a word.
 */
export interface Tokens {
  words: string[];
  /** First and last + 1 UTF-16 unit of each word in the text. */
  starts: number[];
  ends: number[];
  /** What stands between the word before and this one: bits of `Gap`. One longer than `words`. */
  gaps: number[];
  /** 0 lower case or no letters, 1 begins with a capital, 2 all capitals; and 4 where a digit is in it. */
  shapes: number[];
}

const MARK = /\p{M}/u;
const MARKS = /\p{M}+/gu;
const WORD = /[\p{L}\p{N}]/u;
// A character that is a word by itself. Katakana comes in runs, as the words that it writes do.
const SINGLE = /[\p{Script=Han}\p{Script=Hiragana}]/u;
const FOLDED: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i', ё: 'е' };

/** One word folded: as `tokenise` does it. @returns '' where nothing of a word is in it. */
function foldWord(word: string): string {
  let out = '';
  for (const c of word.normalize('NFKD').replace(MARKS, '').toLowerCase()) out += FOLDED[c] ?? c;
  return out.replace(/['’ʼ]/g, '');
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2bc;

/** 0 no word, 1 lower-case letter or caseless, 2 capital, 3 digit. ASCII only. */
const KIND = new Uint8Array(128);
for (let c = 48; c < 58; c++) KIND[c] = 3;
for (let c = 65; c < 91; c++) {
  KIND[c] = 2;
  KIND[c + 32] = 1;
}

/** Kind of the character at `i`: 0 none, 1 word, 2 capital, 3 digit, 4 a word by itself. */
function kindAt(text: string, i: number, code: number): number {
  if (code < 128) return KIND[code] as number;
  if (code >= 0xdc00 && code <= 0xdfff) return 1;
  if (code < 0xc0) return 0;
  // Latin, Greek, Cyrillic letters without asking a regular expression.
  if (code < 0x250) return code === 0xd7 || code === 0xf7 ? 0 : 1;
  if (code >= 0x2000 && code < 0x2070) return 0;
  const c =
    code >= 0xd800 && code < 0xdc00 ? String.fromCodePoint(text.codePointAt(i) ?? code) : text.charAt(i);
  if (SINGLE.test(c)) return 4;
  return WORD.test(c) || MARK.test(c) ? 1 : 0;
}

/** Splits a text into folded words. */
export function tokenise(text: string): Tokens {
  const tokens: Tokens = { words: [], starts: [], ends: [], gaps: [], shapes: [] };
  const n = tokeniseInto(tokens, text);
  tokens.words.length = tokens.starts.length = tokens.ends.length = tokens.shapes.length = n;
  tokens.gaps.length = n + 1;
  return tokens;
}

/**
 * The same, into lists that are used again. They may be longer than the text has words; a few places after
 * its last word are empty, as if the lists ended there.
 * @returns how many words the text has
 */
export function tokeniseInto(tokens: Tokens, text: string): number {
  const { words, starts, ends, gaps, shapes } = tokens;
  const length = text.length;
  const lower = text.toLowerCase();
  // Folding case changes the length of a few characters; then each word is folded by itself.
  const same = lower.length === length;
  let n = 0;
  let gap = 0;
  let i = 0;
  while (i < length) {
    const code = text.charCodeAt(i);
    const kind = code < 128 ? (KIND[code] as number) : kindAt(text, i, code);
    if (kind === 0) {
      if (code === 38) {
        words[n] = 'and';
        starts[n] = i;
        ends[n] = i + 1;
        gaps[n] = gap;
        shapes[n] = 0;
        n++;
        gap = 0;
      } else gap |= bitsOf(code);
      i++;
      continue;
    }
    const start = i;
    let plain = kind !== 4 && code < 128;
    let capitals = kind === 2 ? 1 : 0;
    let letters = kind === 3 ? 0 : 1;
    let digits = kind === 3 ? 4 : 0;
    i += code >= 0xd800 && code < 0xdc00 && i + 1 < length ? 2 : 1;
    while (kind !== 4 && i < length) {
      const next = text.charCodeAt(i);
      const k = next < 128 ? (KIND[next] as number) : kindAt(text, i, next);
      if (k === 0) {
        if (next === 32 || !joins(text, i, next, letters, start)) break;
        plain = false;
      } else if (k === 4) break;
      else if (k === 3) digits = 4;
      else {
        letters++;
        if (k === 2) capitals++;
        if (next >= 128) plain = false;
      }
      i++;
    }
    let word: string;
    if (plain && same) word = lower.slice(start, i);
    else {
      const raw = text.slice(start, i);
      word = plain ? raw.toLowerCase() : foldRaw(raw);
      if (word === '') continue;
      if (!plain && capitals === 0 && raw.charAt(0) !== raw.charAt(0).toLowerCase()) capitals = 1;
    }
    words[n] = word;
    starts[n] = start;
    ends[n] = i;
    gaps[n] = gap;
    shapes[n] =
      digits | (capitals === 0 ? 0 : capitals === letters && letters > 1 ? 2 : KIND[code] === 1 ? 0 : 1);
    n++;
    gap = 0;
  }
  gaps[n] = gap;
  for (let k = n; k < n + LOOKAHEAD; k++) {
    (words as (string | undefined)[])[k] = undefined;
    shapes[k] = 0;
    gaps[k + 1] = 0;
  }
  return n;
}

/** As far as anything looks past the word that it is at. */
export const LOOKAHEAD = 16;

/** Inside a word an apostrophe is part of it: the Emperor's. So are the dots of T.V. and S.H.I.E.L.D. */
function joins(text: string, i: number, code: number, letters: number, start: number): boolean {
  // No word has more of them; without an end a page could make one that is costly to fold.
  if (letters > 40) return false;
  if (isApostrophe(code)) {
    const after = i + 1 < text.length ? kindAt(text, i + 1, text.charCodeAt(i + 1)) : 0;
    return after > 0 && after < 3;
  }
  return code === 46 && letters === (i - start + 1) / 2 && loneLetter(text, i + 1);
}

/** Whether one letter stands at `i` and no other directly after it. */
function loneLetter(text: string, i: number): boolean {
  if (i >= text.length) return false;
  const kind = KIND[text.charCodeAt(i)];
  return (
    (kind === 1 || kind === 2) && !(i + 1 < text.length && kindAt(text, i + 1, text.charCodeAt(i + 1)) > 0)
  );
}

const foldRaw = (raw: string): string => foldWord(raw).replaceAll('.', '');
