import { plain } from './plain';
import type { Canon, CanonPart, PointId } from './types';

/** A part with its place in the canon: positions `start + 1` … `start + size` are its items. */
export interface IndexedPart {
  part: CanonPart;
  /** What a `PointId` calls it: the number as text, or the label. */
  key: string;
  start: number;
  size: number;
}

/** A canon laid out on one line. Position 0 is before its first item, `length` is its last. */
export interface CanonIndex {
  canon: Canon;
  length: number;
  parts: IndexedPart[];
}

const known = new WeakMap<Canon, CanonIndex>();

/** How many items a part has, named or counted. */
export function partSize(part: CanonPart): number {
  if (part.items) return part.items.length;
  if (part.to === undefined) return 0;
  return Math.max(0, part.to - (part.from ?? 1) + 1);
}

/** Lays a canon out in the order its parts are listed; remembered for as long as the canon object lives. */
export function indexCanon(canon: Canon): CanonIndex {
  const found = known.get(canon);
  if (found) return found;
  const numbers = canon.parts.map((part) => part.number);
  let length = 0;
  const parts = canon.parts.map((part): IndexedPart => {
    const size = partSize(part);
    const alone =
      part.number !== undefined && numbers.indexOf(part.number) === numbers.lastIndexOf(part.number);
    const start = length;
    length += size;
    return { part, key: alone ? String(part.number) : part.label, start, size };
  });
  const index = { canon, length, parts };
  known.set(canon, index);
  return index;
}

/** The part that fans mean by a number: the one that bears it, else the nth listed. */
export function partByNumber(index: CanonIndex, n: number): IndexedPart | null {
  const bearing = index.parts.find(({ part }) => part.number === n);
  if (bearing) return bearing;
  const nth = index.parts[n - 1];
  return nth && nth.part.number === undefined ? nth : null;
}

/** The part that a stored point names, by number or label, or null where the list has none such. */
export function partOf(index: CanonIndex, key: string): IndexedPart | null {
  const exact = index.parts.find((part) => part.key === key);
  if (exact) return exact;
  if (/^\d+$/.test(key)) return partByNumber(index, Number(key));
  const name = plain(key);
  return index.parts.find(({ part }) => plain(part.label) === name) ?? null;
}

/** The part that holds a position, or null outside 1…length. */
export function partAt(index: CanonIndex, position: number): IndexedPart | null {
  return index.parts.find(({ start, size }) => start < position && position <= start + size) ?? null;
}

/** The position of a title in a part; where it stands there twice, the one that was counted. */
function byTitle(part: IndexedPart, title: string, nth?: number): number | null {
  const name = plain(title);
  const items = part.part.items ?? [];
  const counted = nth === undefined ? undefined : items[nth - 1];
  if (nth !== undefined && counted !== undefined && plain(counted) === name) return part.start + nth;
  const at = items.findIndex((item) => plain(item) === name);
  return at < 0 ? null : part.start + at + 1;
}

/** The position of a title that stands only once in the canon. */
function onlyTitle(index: CanonIndex, title: string): number | null {
  const hits = index.parts.map((part) => byTitle(part, title)).filter((at) => at !== null);
  return hits.length === 1 ? (hits[0] ?? null) : null;
}

/** Whether chapter numbers run through the canon, and do not begin again in each part. */
function numbersRun(index: CanonIndex): boolean {
  const ranges = index.parts.flatMap(({ part }) => (part.to === undefined ? [] : [part]));
  return ranges.every(({ from = 1 }, at) => at === 0 || from > (ranges[at - 1]?.to ?? 0));
}

/** The position of a chapter by the number that runs through the canon. */
function byRunningNumber(index: CanonIndex, n: number): number | null {
  if (!numbersRun(index)) return null;
  for (const { part, start } of index.parts) {
    const from = part.from ?? 1;
    if (part.to !== undefined && from <= n && n <= part.to) return start + n - from + 1;
  }
  return null;
}

/**
 * The 1-based position of a stored point, or null where the list has nothing that it can mean.
 * Title within the part first, then number. A number past the end of its part is the part's end, so
 * that a list that shrank never claims more than was stored; a chapter outside of its arc is looked for
 * in the others.
 */
export function positionOf(index: CanonIndex, point: PointId): number | null {
  const found = partOf(index, point.part);
  if (!found) {
    const titled = point.title ? onlyTitle(index, point.title) : null;
    return titled ?? (point.item === undefined ? null : byRunningNumber(index, point.item));
  }
  if (point.title) {
    const titled = byTitle(found, point.title, point.item);
    if (titled !== null) return titled;
  }
  if (point.item === undefined) return found.start + found.size;
  const { part, start, size } = found;
  if (part.items) return start + Math.max(0, Math.min(point.item, size));
  const nth = point.item - (part.from ?? 1) + 1;
  if (nth >= 1 && nth <= size) return start + nth;
  return byRunningNumber(index, point.item) ?? start + (nth < 1 ? 0 : size);
}

/** The identity of the item at a position; positions outside are held to 1…length. Throws on an empty canon. */
export function pointAt(index: CanonIndex, position: number): PointId {
  const found = partAt(index, Math.max(1, Math.min(position, index.length)));
  if (!found) throw new RangeError(`canon ${index.canon.id} has no items`);
  const nth = Math.max(1, Math.min(position, index.length)) - found.start;
  const { part, key } = found;
  if (!part.items) return { part: key, item: (part.from ?? 1) + nth - 1 };
  const title = part.items[nth - 1];
  return title === undefined ? { part: key, item: nth } : { part: key, item: nth, title };
}

/** The title of the item at a position, or null where the list only counts. */
export function titleAt(index: CanonIndex, position: number): string | null {
  const found = partAt(index, position);
  return found?.part.items?.[position - found.start - 1] ?? null;
}

/** Parts of a series that stand beside its running count of episodes. */
const beside = /^(?:films?|movies?|specials?|shorts?|comics?|books?|ovas?|related|extras?)\b/i;

function countedParts({ canon, parts }: CanonIndex): IndexedPart[] {
  if (canon.kind !== 'tv' && canon.kind !== 'anime') return parts;
  return parts.filter(
    ({ part }) => part.number !== undefined || part.to !== undefined || !beside.test(part.label),
  );
}

/**
 * The position of the nth episode or chapter of the whole canon ("episode 154", "chapter 306"), where
 * specials and films do not count; null where there are not so many.
 */
export function positionOfAbsolute(index: CanonIndex, n: number): number | null {
  const running = byRunningNumber(index, n);
  if (running !== null) return running;
  let before = 0;
  for (const part of countedParts(index)) {
    if (n > before && n <= before + part.size) return part.start + n - before;
    before += part.size;
  }
  return null;
}

/** The number of a position in the whole canon, without films and specials; null for those. */
export function absoluteAt(index: CanonIndex, position: number): number | null {
  let before = 0;
  for (const part of countedParts(index)) {
    if (position > part.start && position <= part.start + part.size) {
      const nth = position - part.start;
      const from = part.part.from;
      return from !== undefined && from > 1 ? from + nth - 1 : before + nth;
    }
    before += part.size;
  }
  return null;
}
