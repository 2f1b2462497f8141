import type { Claim } from './claim';
import type { Known } from './known';
import type { Entry, Lexicon } from './lex';
import { isDigit, make } from './scan';
import { levelOf, type Scope } from './scope';
import { agreeing } from './titles';
import type { Relation } from './types';

/**
 * The archive's own form of an episode tag, "Post-Episode: s03e16 No Rest for the Wicked": more than half
 * of all tags that name a point. Read without splitting it into words, to the same claim.
 */
const FORMS: [string, Relation | 'before', boolean][] = [
  ['Episode: ', 'at', true],
  ['Post-Episode: ', 'after', false],
  ['Pre-Episode: ', 'before', false],
  ['Spoilers for Episode: ', 'spoils', false],
  ['Episode AU: ', 'diverges', false],
  ['Episode Tag: ', 'at', false],
  ['Episode Fix-It: ', 'alternate', false],
];

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
  lexicon: Lexicon,
): Claim | null | undefined {
  const first = text.charCodeAt(0);
  // E, P, S: most other texts are told here.
  if (first !== 69 && first !== 80 && first !== 83) return undefined;
  for (const [form, relation, silent] of FORMS) {
    if (!text.startsWith(form)) continue;
    const i = form.length;
    if (text.charCodeAt(i) !== 115 || text.charCodeAt(i + 3) !== 101) return undefined;
    const season = twoDigits(text, i + 1);
    const item = twoDigits(text, i + 4);
    if (season < 0 || item < 0 || season > 60) return undefined;
    const end = i + 6;
    if (text.length > end && text.charCodeAt(end) !== 32) return undefined;
    if (relation === 'before') return null;
    const claim: Claim = {
      named: make('code', season, 0, 0),
      relation,
      severity: 'plain',
      minusOne: false,
      silent,
      from: 0,
      to: 0,
    };
    (claim.named as { item: number }).item = item;
    if (text.length === end) return claim;
    const title = text.slice(end + 1).toLowerCase();
    const entries = titles.get(title);
    if (!entries) return mayBeTitle(title, lexicon) ? undefined : claim;
    const entry = meant(entries, scope, known, season, item);
    if (!entry) return undefined;
    claim.named = { kind: 'title', entries: [entry], quoted: false, from: 0, to: 0 };
    return claim;
  }
  return undefined;
}

function twoDigits(text: string, i: number): number {
  const a = text.charCodeAt(i);
  const b = text.charCodeAt(i + 1);
  return isDigit(a) && isDigit(b) ? (a - 48) * 10 + b - 48 : -1;
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
  const most = (entries[0]?.words.length ?? 1) > 2 ? 3 : 1;
  return agreeing(entries, known, season, item, most);
}

/** Whether the first words of a title begin one that is known: it then has to be read word by word. */
function mayBeTitle(title: string, lexicon: Lexicon): boolean {
  if (title.includes('(')) return true;
  let from = 0;
  if (title.startsWith('the ')) from = 4;
  else if (title.startsWith('a ')) from = 2;
  else if (title.startsWith('an ')) from = 3;
  const space = title.indexOf(' ', from);
  const head = lexicon.get(space < 0 ? title.slice(from) : title.slice(from, space));
  // Not a word as it stands: it has a mark or a hyphen in it.
  if (head === undefined) return !isPlain(title, from, space < 0 ? title.length : space);
  if (head.single.length > 0) return true;
  if (head.pairs === undefined || space < 0) return false;
  const next = title.indexOf(' ', space + 1);
  const second = next < 0 ? title.slice(space + 1) : title.slice(space + 1, next);
  const lex = lexicon.get(second);
  if (lex === undefined) return !isPlain(second, 0, second.length);
  return head.pairs.has(lex.id) || lex.key === 'part' || lex.key === 'pt' || lex.key === 'parts';
}

function isPlain(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code < 97 || code > 122) return false;
  }
  return true;
}
