import type { Entry } from './lexicon';
import type { Known } from './names';
import type { Scan } from './points';
import type { Scope } from './scope';
import { Gap } from './tokens';

/** A known title, event or name at some place of a text. */
export interface Found {
  entries: Entry[];
  from: number;
  to: number;
  /** How far in scope the canon is: 2 a fandom's, 1 the franchise's, 0 another. */
  level: number;
}

/** Whether the words of an entry stand at word `i`; the word after them, or 0. */
function fits(s: Scan, entry: Entry, i: number): number {
  const { words } = entry;
  let k = i + 1;
  for (let w = 1; w < words.length; w++) {
    let key = s.keys[k];
    // "Part II" is entered as "2".
    if ((key === 'part' || key === 'pt') && words[w] !== key) key = s.keys[++k];
    if (key !== words[w]) {
      // "The Truth, Part I": a single I or V counts where a number is wanted.
      if (!(key === 'i' && words[w] === '1' && /^(?:part|pt)$/.test(s.keys[k - 1] ?? ''))) return 0;
    }
    k++;
  }
  return k;
}

const twoCapitals = /\p{Lu}.*\p{Lu}|\p{Lu}.*\d/u;

/** Whether an abbreviation is written as one. */
function inCapitals(s: Scan, i: number): boolean {
  const { starts, ends } = s.tokens;
  return twoCapitals.test(s.text.slice(starts[i], ends[i]));
}

/**
 * The longest known title at word `i`, of the canons nearest to the work's fandoms.
 * @param loose take abbreviations in small letters too ("canon compliant through tlj")
 */
export function titleAt(s: Scan, i: number, scope: Scope, loose: boolean): Found | undefined {
  const lex = s.lex[i];
  // Titles are entered by the first word's canonical form: "3" for "Three Words".
  const candidates = (lex && lex.key !== s.tokens.words[i] ? s.lexicon.get(lex.key) : lex)?.entries;
  if (!candidates || candidates.length === 0) return undefined;
  let best: Found | undefined;
  for (const entry of candidates) {
    const level = scope.level[entry.canon] ?? 0;
    if (best && level < best.level && entry.words.length < best.to - best.from + 2) continue;
    // Other canons' one-word episodes are never meant.
    if (level === 0 && entry.kind === 'item' && entry.words.length === 1 && !scope.open && !loose) continue;
    const to = entry.words.length === 1 ? i + 1 : fits(s, entry, i);
    if (to === 0) continue;
    if (
      entry.capitals &&
      !inCapitals(s, i) &&
      !(loose && level === 2 && (entry.words[0] as string).length > 1)
    )
      continue;
    if (!best || to > best.to || (to === best.to && level > best.level)) {
      if (best && level < best.level && to < best.to + 2) continue;
      best = { entries: [entry], from: i, to, level };
    } else if (to === best.to && level === best.level) best.entries.push(entry);
  }
  return best;
}

export const isArticle = (word: string | undefined): boolean =>
  word === 'the' || word === 'a' || word === 'an';

/** Whether the words from…to stand in quotation marks. */
export const isQuoted = (s: Scan, from: number, to: number): boolean => {
  const before =
    (s.tokens.gaps[from] ?? 0) | (isArticle(s.tokens.words[from - 1]) ? (s.tokens.gaps[from - 1] ?? 0) : 0);
  return (before & Gap.quote) !== 0 && ((s.tokens.gaps[to] ?? 0) & Gap.quote) !== 0;
};

const SMALL = new Set([
  'the',
  'a',
  'an',
  'of',
  'in',
  'to',
  'and',
  'for',
  'on',
  'at',
  'from',
  'with',
  'is',
  'by',
  'no',
  'as',
  'or',
  'de',
  'my',
]);

/** Words that a title writes small. */
export const isSmall = (word: string | undefined): boolean => word !== undefined && SMALL.has(word);

/** Whether every word that would be is written with a capital. */
export function isCapitalised(s: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const shape = s.tokens.shapes[i] as number;
    if (shape === 0 && !(i > from && SMALL.has(s.tokens.words[i] as string)) && !caseless(s, i)) return false;
  }
  return true;
}
const caseless = (s: Scan, i: number): boolean => (s.tokens.words[i] as string).charCodeAt(0) > 0x2e00;

/** Of the entries of one title those that a code (season, episode) agrees with, nearest first. */
export function agreeing(
  entries: readonly Entry[],
  known: readonly Known[],
  season: number,
  item: number,
  most: number,
): Entry[] {
  const off = (e: Entry): number => {
    const part = known[e.canon]?.index.parts.find((p) => p.start < e.at && e.at <= p.start + p.size);
    if (!part) return 1000;
    if (part.part.number === season || (part.part.number === undefined && season === 0))
      return Math.abs(e.at - part.start - item);
    return 1000;
  };
  return entries.filter((e) => e.kind === 'item' && off(e) <= most).sort((a, b) => off(a) - off(b));
}
