import * as Gap from './gaps';
import type { Known } from './known';
import { type Entry, idOf } from './lex';
import type { Scan } from './scan';
import { levelOf, type Scope } from './scope';

/** A known title, event or name at some place of a text. */
export interface Found {
  entries: Entry[];
  from: number;
  to: number;
  /** How far in scope the canon is: 2 a fandom's, 1 the franchise's, 0 another. */
  level: number;
}

/** Whether the words of an entry stand at word `i`; the word after them, or 0. */
function fits(s: Scan, words: readonly number[], i: number): number {
  const { ids } = s;
  let k = i + 1;
  for (let w = 1; w < words.length; w++) {
    const want = words[w];
    if (ids[k] !== want && !(s.words[k] === 'i' && want === idOf(s.lexicon, '1'))) {
      // "Part II" is entered as "2"; "Part I" as "1".
      if (!isPart(s.words[k])) return 0;
      k++;
      if (ids[k] !== want && !(s.words[k] === 'i' && want === s.lexicon.get('1')?.id)) return 0;
    }
    k++;
  }
  return k;
}

export const isPart = (word: string | undefined): boolean =>
  word === 'part' || word === 'pt' || word === 'parts';

const twoCapitals = /\p{Lu}.*\p{Lu}|\p{Lu}.*\d/u;

/** Whether an abbreviation is written as one. */
function inCapitals(s: Scan, i: number): boolean {
  const { starts, ends } = s;
  return twoCapitals.test(s.text.slice(starts[i], ends[i]));
}

/** Whether a title can begin at word `i`: what most words are sent away by. */
export function mayBegin(s: Scan, i: number): boolean {
  const head = s.lex[i];
  if (head === undefined || !head.head) return false;
  if (head.single.length > 0) return true;
  const next = s.ids[i + 1] as number;
  return next >= 0 && (((head.seconds >>> (next & 31)) & 1) === 1 || isPart(s.words[i + 1]));
}

/**
 * The longest known title at word `i`, of the canons nearest to the work's fandoms.
 * @param loose take abbreviations in small letters too ("canon compliant through tlj")
 */
export function titleAt(s: Scan, i: number, scope: Scope, loose: boolean): Found | undefined {
  const head = s.lex[i];
  if (head === undefined || !head.head) return undefined;
  let best: Found | undefined;
  const next = s.ids[i + 1] as number;
  if (next >= 0 && head.pairs !== undefined) {
    if ((head.seconds >>> (next & 31)) & 1) {
      const list = head.pairs.get(next);
      if (list) best = longest(s, i, scope, loose, list, best, 0);
    }
    if (isPart(s.words[i + 1])) {
      const n = s.words[i + 2] === 'i' ? idOf(s.lexicon, '1') : (s.ids[i + 2] ?? -1);
      const parts = head.pairs.get(n);
      if (parts) best = longest(s, i, scope, loose, parts, best, 0);
    }
  }
  if (head.single.length === 0) return best;
  // Most words that are a title somewhere are words here: looked at only where something speaks for it.
  if (
    !loose &&
    !(scope.open
      ? head.alone &&
        (s.lex[i + 1]?.postfix === true ||
          ((s.gaps[i + 1] as number) & Gap.opens) !== 0 ||
          ((s.shapes[i + 1] as number) & 4) !== 0 ||
          s.lex[i + 1]?.unit !== undefined ||
          s.lex[i - 1]?.unit === 'episode')
      : scope.named.some((c) => head.canons.has(c)))
  )
    return best;
  return longest(s, i, scope, loose, head.single, best, i + 1);
}

function longest(
  s: Scan,
  i: number,
  scope: Scope,
  loose: boolean,
  list: readonly Entry[],
  known: Found | undefined,
  /** Word after titles of one word; 0 for longer ones. */
  single: number,
): Found | undefined {
  let best = known;
  for (const entry of list) {
    const level = scope.open ? 0 : levelOf(scope, entry.canon);
    // Other canons' one-word episodes are never meant.
    if (single > 0 && level === 0 && entry.kind === 'item' && !scope.open && !loose) continue;
    const to = single || fits(s, entry.words, i);
    if (to === 0) continue;
    if (entry.capitals && !inCapitals(s, i) && !(loose && level === 2 && (s.words[i] as string).length > 1))
      continue;
    if (best === undefined || to > best.to || (to === best.to && level > best.level)) {
      if (best !== undefined && level < best.level && to < best.to + 2) continue;
      best = { entries: [entry], from: i, to, level };
    } else if (to === best.to && level === best.level) best.entries.push(entry);
    else if (level > best.level && to >= best.to - 1) best = { entries: [entry], from: i, to, level };
  }
  return best;
}

export const isArticle = (word: string | undefined): boolean =>
  word === 'the' || word === 'a' || word === 'an';

const OPENING = new Set('"“„«‘\'「『《`*_');

/** Whether a quotation mark opens directly before word `i`: the gap alone may hold one that closes. */
export const isOpened = ({ text, starts }: Scan, i: number): boolean =>
  OPENING.has(text.charAt((starts[i] as number) - 1));

/** Whether the words from…to stand in quotation marks. */
export const isQuoted = (s: Scan, from: number, to: number): boolean =>
  ((s.gaps[to] as number) & Gap.quote) !== 0 &&
  (isOpened(s, from) || (isArticle(s.words[from - 1]) && isOpened(s, from - 1)));

/** Whether nothing follows from word `i` on, or only a parenthesis. */
export const isLast = (s: Scan, i: number): boolean =>
  i >= s.length || ((s.gaps[i] as number) & Gap.opens) !== 0;

/** Words that a title writes small. */
export const isSmall = (s: Scan, i: number): boolean => s.tables.lists.small.has(s.words[i] as string);

/** Whether every word that would be is written with a capital. */
export function isCapitalised(s: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const shape = s.shapes[i] as number;
    if (shape === 0 && !(i > from && isSmall(s, i)) && !caseless(s, i)) return false;
  }
  return true;
}
const caseless = (s: Scan, i: number): boolean => (s.words[i] as string).charCodeAt(0) > 0x2e00;

/** Of the entries of one title the one that a code (season, episode) agrees with, at most so far off. */
export function agreeing(
  entries: readonly Entry[],
  known: readonly Known[],
  season: number,
  item: number,
  most: number,
): Entry | undefined {
  let best: Entry | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    const k = known[entry.canon];
    const part = entry.kind === 'item' ? k?.numbered.get(season) : undefined;
    if (!part || entry.at <= part.start || entry.at > part.start + part.size) continue;
    const off = Math.abs(entry.at - part.start - item);
    // A place beside it is another way of counting, or, of an everyday word, chance.
    const sure = isSure(k);
    if (off > (most || Number(sure))) continue;
    if (off < least || (off === least && sure && !isSure(known[best?.canon ?? -1]))) {
      least = off;
      best = entry;
    }
  }
  return best;
}

/** Whether a canon's titles are met far from it too: those of some are everyday words. */
export const isSure = (k: Known | undefined): boolean => k !== undefined && !k.followed.canon.everyday;
