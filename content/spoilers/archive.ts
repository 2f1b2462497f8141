import type { Claim } from './claim';
import type { Known } from './known';
import type { Entry, Lexicon } from './lex';
import { MOST_SEASONS, make, type Scan } from './scan';
import { levelOf, type Scope } from './scope';
import { agreeing, isPart } from './titles';
import type { Relation } from './types';

/** Titles as the archive writes them: in full, without commas. */
export type FullTitles = Map<string, Entry[]>;

export const fullTitle = (title: string): string => title.toLowerCase().replaceAll(',', '');

/**
 * The claim of a tag in that form; `null` where it claims nothing ("Pre-Episode: …"); undefined where it
 * is of another form, or its title has to be looked for word by word.
 */
export function episodeTag(
  text: string,
  scope: Scope,
  known: readonly Known[],
  titles: Pick<FullTitles, 'get'>,
  { lexicon, tables }: Scan,
): Claim | null | undefined {
  const at = text.indexOf(': s');
  const relation = at < 0 ? undefined : tables.forms.get(text.slice(0, at));
  if (!relation) return undefined;
  // "s05e17", and nothing or a title behind it.
  const season = twoDigits(text, at + 3);
  const item = twoDigits(text, at + 6);
  const from = at + 9;
  if (season < 0 || item < 0 || text.charAt(at + 5) !== 'e' || season > MOST_SEASONS) return undefined;
  if (text.length >= from && text.charAt(from - 1) !== ' ') return undefined;
  if (relation === 'before') return null;
  const claim: Claim = {
    named: { ...make('code', season, 0, 0), item },
    relation: relation as Relation,
    severity: 'plain',
    minusOne: false,
    silent: at === 7,
    from: 0,
    to: 0,
  };
  if (text.length < from) return claim;
  const title = text.slice(from).toLowerCase();
  const entries = titles.get(title);
  if (!entries) return mayBeTitle(title, lexicon) ? undefined : claim;
  const entry = meant(entries, scope, known, season, item);
  if (!entry) return undefined;
  claim.named = { kind: 'title', entries: [entry], quoted: false, from: 0, to: 0 };
  return claim;
}

/** The number of two digits at `i`, or -1. */
function twoDigits(text: string, i: number): number {
  const tens = text.charCodeAt(i) - 48;
  const ones = text.charCodeAt(i + 1) - 48;
  return tens >= 0 && tens < 10 && ones >= 0 && ones < 10 ? tens * 10 + ones : -1;
}

/** The entry that the code agrees with, of the canon nearest to the fandoms. */
function meant(
  entries: readonly Entry[],
  scope: Scope,
  known: readonly Known[],
  season: number,
  item: number,
): Entry | undefined {
  const near = scope.open ? [] : entries.filter((e) => levelOf(scope, e.canon) === 2);
  if (near.length > 0) return agreeing(near, known, season, item, 3);
  // A short title elsewhere is met by chance.
  const most = (entries[0]?.words.length ?? 1) > 2 ? 3 : 0;
  return agreeing(entries, known, season, item, most);
}

/** Whether the first words of a title begin one that is known: it then has to be read word by word. */
function mayBeTitle(title: string, lexicon: Lexicon): boolean {
  if (title.includes('(')) return true;
  const [, first = '', second] = BEGINNING.exec(title) ?? [];
  const head = lexicon.get(first);
  // Not a word as it stands: it has a mark or a hyphen in it.
  if (!head) return !PLAIN.test(first);
  if (head.single.length > 0) return true;
  if (!head.pairs || second === undefined) return false;
  const next = lexicon.get(second);
  return next ? head.pairs.has(next.id) || isPart(next.key) : !PLAIN.test(second);
}

const BEGINNING = /^(?:the |an? )?([^ ]*)(?: ([^ ]*))?/;
const PLAIN = /^[a-z]*$/;
