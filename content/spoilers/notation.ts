import { bare } from '../canons/plain';
import { type CanonIndex, indexCanon, partByNumber, positionOfAbsolute } from '../canons/position';
import type { Followed } from '../canons/types';
import type { Need, Severity, Target, WorkReading } from './types';

/**
 * The position of a point written in the notation of `README.md` (5x17, 5, 4.1, 5-mid, #6, ch306,
 * film:…, arc:…, end), or undefined where the canon has no such point.
 */
export function placeOfNotation(index: CanonIndex, notation: string): number | undefined {
  const n = notation.trim().toLowerCase();
  if (n === 'end' || n === 'now') return index.length;
  const code = /^(\d+)x(\d+)$/.exec(n);
  if (code) {
    const part = partByNumber(index, Number(code[1]));
    return part ? part.start + Math.min(Number(code[2]), part.size) : undefined;
  }
  const season = /^(\d+)(\.1|-mid|-early)?$/.exec(n);
  if (season) return placeOfSeason(index, Number(season[1]), season[2] ?? '');
  const counted = /^(?:#|ch|vol)\s?(\d+)$/.exec(n);
  if (counted) return positionOfAbsolute(index, Number(counted[1])) ?? undefined;
  const named = /^(?:film|book|game|title|arc):(.+)$/.exec(n);
  if (!named) return undefined;
  const want = bare(named[1] ?? '');
  for (const { part, start, size } of index.parts) {
    const i = part.items?.findIndex((title) => bare(title) === want) ?? -1;
    if (i >= 0) return start + i + 1;
    if (bare(part.label) === want) return start + size;
  }
  return undefined;
}

/** The end of a season or of the nth book, its middle (`.1`, `-mid`), or its first quarter (`-early`). */
export function placeOfSeason(index: CanonIndex, n: number, within: string): number | undefined {
  const { kind } = index.canon;
  if (kind !== 'tv' && kind !== 'anime') return n > 0 && n <= index.length ? n : undefined;
  const part = partByNumber(index, n);
  if (!part) return undefined;
  if (within === '.1' || within === '-mid') return part.start + Math.ceil(part.size / 2);
  return part.start + (within === '-early' ? Math.ceil(part.size / 4) : part.size);
}

/** A position in the notation: 5x17 where the part has a number, else the item's title or the chapter. */
function notationOf(index: CanonIndex, position: number): string {
  const found = index.parts.find(({ start, size }) => start < position && position <= start + size);
  if (!found) return 'end';
  const nth = position - found.start;
  const { part } = found;
  const { kind } = index.canon;
  if (kind === 'comic') return `#${nth}`;
  if (part.number !== undefined && (kind === 'tv' || kind === 'anime')) return `${part.number}x${nth}`;
  const title = part.items?.[nth - 1];
  if (title === undefined) return `ch${(part.from ?? 1) + nth - 1}`;
  const medium = /^(?:films?|movies?|shorts?)\b/i.test(part.label)
    ? 'film'
    : kind === 'manga'
      ? 'title'
      : kind;
  return `${medium === 'tv' || medium === 'anime' ? 'title' : medium}:${title.toLowerCase()}`;
}

const PLURAL: Record<string, string> = { book: 'books', comic: 'comics', game: 'games' };

/** A need's target in the notation. `index` is that of its canon, where it is known. */
function targetNotation(target: Target, index: CanonIndex | undefined): string {
  switch (target.kind) {
    case 'point':
      return index ? notationOf(index, target.position) : 'end';
    case 'date':
      return `date:${target.date}`;
    case 'medium':
      return `medium:${PLURAL[target.medium] ?? target.medium}`;
    case 'unresolved':
      return target.words;
    default:
      return target.kind;
  }
}

/** How far a target reaches: its position, the end for what has none, so that the furthest can be taken. */
export function reachOf(target: Target, index: CanonIndex | undefined): number {
  if (target.kind === 'point') return target.position;
  const length = index?.length ?? 1000;
  return target.kind === 'end' || target.kind === 'now' ? length : length - 0.5;
}

/** Of several needs of one canon the one that asks for most; a definite point goes before what cannot be placed. */
function furthest(needs: readonly Need[], index: CanonIndex | undefined): Need | undefined {
  let best: Need | undefined;
  for (const need of needs) {
    if (!best) best = need;
    else if (weight(need, index) > weight(best, index)) best = need;
  }
  return best;
}

const weight = (need: Need, index: CanonIndex | undefined): number =>
  need.target.kind === 'unresolved' || need.target.kind === 'medium' || need.target.kind === 'date'
    ? unresolvedWeight(need.target, index)
    : reachOf(need.target, index);

// Without a list, codes still order themselves: 5x17 after 5x3, and 5 after both.
function unresolvedWeight(target: Target, index: CanonIndex | undefined): number {
  if (target.kind === 'medium') return 0.1;
  if (target.kind !== 'unresolved' || index) return 0.5;
  const code = /^(\d+)(?:x(\d+)|(\.1|-mid|-early))?$/.exec(target.words);
  if (!code) return Number(/^(?:#|ch|vol)(\d+)$/.exec(target.words)?.[1] ?? 0.5);
  return Number(code[1]) + (code[2] ? Number(code[2]) / 1000 : code[3] ? 0.3 : 0.999);
}

/** What a work asks, one line a canon, in the notation: what the shell prints and tests compare. */
export interface Answer {
  needs: { canon: string; to: string; severity?: Severity }[];
  clear: boolean;
}

export function answerOf(reading: WorkReading, followed: readonly Followed[]): Answer {
  const byCanon = new Map<string, Need[]>();
  for (const need of reading.texts.flatMap((t) => t.needs))
    byCanon.set(need.canon, [...(byCanon.get(need.canon) ?? []), need]);
  const needs = [...byCanon].map(([canon, all]) => {
    const found = followed.find((f) => f.canon.id === canon);
    const index = found && indexCanon(found.canon);
    const { target, severity } = furthest(all, index) as Need;
    const to = targetNotation(target, index);
    return severity === 'plain' ? { canon, to } : { canon, to, severity };
  });
  return { needs, clear: needs.length === 0 && reading.texts.some((t) => t.clear) };
}
