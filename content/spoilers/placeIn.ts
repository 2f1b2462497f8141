import { positionOfAbsolute } from '../canons/position';
import type { PointId } from '../canons/types';
import type { Named, Special } from './claim';
import type { Known } from './known';
import { placeOfSeason } from './notation';
import { LAST, type Point } from './scan';
import type { Target } from './types';

const isScreen = (kind: string): boolean => kind === 'tv' || kind === 'anime';

/** Whether a word for a medium ("manga", "show") is what a canon of this kind is. */
export const fitsMedium = (kind: string, medium: string): boolean =>
  medium === kind ||
  (medium === 'novel' && kind === 'book') ||
  ((medium === 'show' || medium === 'anime') && isScreen(kind));

/** A position as a target, or the one before it; held to the canon. */
export function pointIn({ index, points }: Known, at: number, minusOne = false): Target {
  const position = Math.max(1, Math.min(minusOne ? at - 1 : at, index.length));
  return { kind: 'point', point: points[position] as PointId, position };
}

/** A point in this canon, or undefined where it has none of the kind. `minusOne` asks for what comes before it. */
export function targetIn(k: Known, named: Named, minusOne: boolean): Target | undefined {
  if (named.kind === 'title') return undefined;
  if ('words' in named) return specialIn(k, named);
  const at = numberIn(k, named);
  if (at === undefined) return undefined;
  const size = (minusOne && named.kind === 'season' && k.numbered.get(named.n)?.size) || 1;
  return pointIn(k, at - size + 1, minusOne);
}

function specialIn(k: Known, { kind, words }: Special): Target | undefined {
  const own = k.followed.canon.kind;
  if (kind === 'first') return pointIn(k, 1);
  if (kind === 'date') return { kind, date: words };
  if (kind === 'arc') return arcIn(k, words);
  if (kind !== 'now' && kind !== 'end' && kind !== 'medium') return undefined;
  if (words === 'film' && kind !== 'now' && !(own === 'film' && kind === 'medium')) {
    const at = filmIn(k, 1);
    return at ? pointIn(k, at) : undefined;
  }
  if (words !== '' && !fitsMedium(own, words)) return undefined;
  if (kind !== 'medium') return { kind };
  // Of films, books, games and comics no other medium is beyond.
  return words === 'manga' || words === 'novel' || words === 'anime' || words === 'show'
    ? { kind, medium: words }
    : { kind: 'now' };
}

/** An arc by words of its label: "joint training" for "Joint Training (Class A vs. Class B)". */
function arcIn(k: Known, words: string): Target | undefined {
  const want = words.split(' ').filter((w) => w.length > 2);
  for (const { part, start, size } of k.index.parts) {
    const label = part.label.toLowerCase();
    if (want.length > 0 && want.every((w) => label.includes(w))) return pointIn(k, start + size);
  }
  return k.followed.canon.kind === 'manga' ? { kind: 'unresolved', words: `arc:${words}` } : undefined;
}

/** The nth film among a canon's films. */
function filmIn({ followed, index }: Known, n: number): number | undefined {
  if (followed.canon.kind === 'film') return nth(index.length, n);
  const films = index.parts.find((p) => /^(?:films?|movies?)\b/i.test(p.part.label));
  return films && n !== LAST && n <= films.size ? films.start + n : undefined;
}

const nth = (length: number, n: number): number | undefined =>
  n === LAST ? length : n > 0 && n <= length ? n : undefined;

/** "Chapter 8", where that begins the title of an episode, or of what a game came out in. */
function chapterIn({ index }: Known, n: number): number | undefined {
  const begins = new RegExp(`^chapter ${n}\\b`, 'i');
  for (const { part, start } of index.parts) {
    const at = part.number === undefined ? -1 : (part.items ?? []).findIndex((title) => begins.test(title));
    if (at >= 0) return start + at + 1;
  }
  return undefined;
}

function numberIn(k: Known, p: Point): number | undefined {
  const { index, numbered } = k;
  const { kind, parts } = k.followed.canon;
  const screen = isScreen(kind);
  const n = p.n === LAST ? Math.max(0, ...parts.map((q) => q.number ?? 0)) : p.n;
  const absolute = (of: number): number | undefined => positionOfAbsolute(index, of) ?? undefined;
  // What a series calls its seasons: "Volume 9", "Book Two".
  const label = parts.find((q) => q.number)?.label.toLowerCase() ?? '';
  switch (screen && /^(?:volume|book)/.test(label) && label.startsWith(p.kind) ? 'season' : p.kind) {
    case 'code': {
      const part = numbered.get(n);
      if (kind === 'manga') return absolute(p.item);
      // "5.3" of a game is a patch.
      return (screen || kind === 'game') && part ? part.start + Math.min(p.item, part.size) : undefined;
    }
    case 'season':
      return screen && numbered.has(n) ? placeOfSeason(index, n, p.within) : undefined;
    case 'episode':
      // 話 is a chapter of the manga too.
      return screen || kind === 'manga' ? absolute(n) : undefined;
    case 'chapter':
      if (screen || kind === 'game') return chapterIn(k, n);
      if ((kind !== 'manga' && kind !== 'book') || !parts.some((q) => q.to !== undefined)) return undefined;
      return absolute(n) ?? index.length;
    case 'issue':
      // "#19" is also a book of a long series.
      return kind === 'comic' || (kind === 'book' && index.length > 9) ? absolute(n) : undefined;
    case 'film':
      return filmIn(k, p.n);
    case 'game':
      return kind === 'game' ? nth(index.length, p.n) : undefined;
    default: {
      const size = parts[0]?.items?.length;
      return kind === 'book' && size ? nth(p.n === LAST ? size : index.length, p.n) : undefined;
    }
  }
}
