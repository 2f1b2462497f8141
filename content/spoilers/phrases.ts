import type { Word } from '../words/t';
import { compilePattern, type Pattern, PatternError } from './pattern';
import { tokenise } from './tokens';

/** Longest phrase in words: keeps a search linear whatever the reader enters. */
const MOST_WORDS = 20;
const MOST_CHARACTERS = 500;

interface Node {
  next: Map<string, Node>;
  ends: boolean;
}

/** The reader's words, made ready: search as often as you like. */
export interface Phrases {
  root: Node;
  patterns: Pattern[];
}

export type PhraseCheck = { ok: true } | { ok: false; problem: Word };

/**
 * One form for singular and plural: "wedding" finds "weddings", "pregnancy" finds "pregnancies".
 * English rules, which also fit Spanish, French and Portuguese plurals in s.
 */
function stem(word: string): string {
  const n = word.length;
  if (n < 4 || word.charCodeAt(n - 1) !== 115) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word;
  return word.slice(0, -1);
}

/** A regular expression is written between slashes: /wedding(s| bells)/. */
function patternSource(phrase: string): string | undefined {
  const p = phrase.trim();
  return p.length > 2 && p.startsWith('/') && p.endsWith('/') ? p.slice(1, -1) : undefined;
}

/** Whether a word, phrase or /pattern/ can be kept, and what to change if it cannot. */
export function checkPhrase(phrase: string): PhraseCheck {
  if (phrase.length > MOST_CHARACTERS) return { ok: false, problem: 'phrase_tooLong' };
  const source = patternSource(phrase);
  if (source === undefined) {
    const n = tokenise(phrase).words.length;
    if (n === 0) return { ok: false, problem: 'phrase_empty' };
    return n > MOST_WORDS ? { ok: false, problem: 'phrase_tooLong' } : { ok: true };
  }
  try {
    compilePattern(source);
    return { ok: true };
  } catch (error) {
    return { ok: false, problem: error instanceof PatternError ? error.problem : 'phrase_syntax' };
  }
}

/** Makes phrases ready to be searched for. Those that `checkPhrase` refuses are left out. */
export function compilePhrases(phrases: readonly string[]): Phrases {
  const root: Node = { next: new Map(), ends: false };
  const patterns: Pattern[] = [];
  for (const phrase of phrases) {
    if (!checkPhrase(phrase).ok) continue;
    const source = patternSource(phrase);
    if (source !== undefined) {
      patterns.push(compilePattern(source));
      continue;
    }
    let node = root;
    for (const word of tokenise(phrase).words) {
      const key = stem(word);
      let next = node.next.get(key);
      if (!next) {
        next = { next: new Map(), ends: false };
        node.next.set(key, next);
      }
      node = next;
    }
    node.ends = true;
  }
  return { root, patterns };
}

/**
 * Where the reader's words and phrases stand in a text: whole words, whatever their case, accents and
 * plural; longest first, none inside another. Linear in the text. @returns ranges in UTF-16 units, in order.
 */
export function findPhrases(text: string, compiled: Phrases): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  if (compiled.root.next.size > 0) findWords(text, compiled.root, found);
  if (compiled.patterns.length === 0) return found;
  for (const pattern of compiled.patterns) for (const range of pattern.find(text)) found.push(range);
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const joined: { start: number; end: number }[] = [];
  for (const range of found) {
    const last = joined[joined.length - 1];
    if (last && range.start < last.end) last.end = Math.max(last.end, range.end);
    else joined.push({ ...range });
  }
  return joined;
}

function findWords(text: string, root: Node, found: { start: number; end: number }[]): void {
  const { words, starts, ends } = tokenise(text);
  for (let i = 0; i < words.length; i++) {
    let node = root.next.get(stem(words[i] as string));
    let last = -1;
    for (let k = i; node !== undefined; ) {
      if (node.ends) last = k;
      k++;
      node = k < words.length && node.next.size > 0 ? node.next.get(stem(words[k] as string)) : undefined;
    }
    if (last < 0) continue;
    found.push({ start: starts[i] as number, end: ends[last] as number });
    i = last;
  }
}
