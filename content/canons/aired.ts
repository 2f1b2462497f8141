import type { CanonIndex } from './position';

/** The day on which the item at a position first aired, ISO 8601, or null where that is not known. */
export function airedOn(index: CanonIndex, position: number): string | null {
  const found = index.parts.find(({ start, size }) => start < position && position <= start + size);
  return found?.part.aired?.[position - found.start - 1] ?? null;
}

/**
 * The last position that had aired on a day: what "everything so far" meant to somebody who wrote then.
 * 0 where the day is before the first; null where the list knows too few days to say: none at all, or
 * none of the items that follow the last one known to have aired.
 * @param day ISO 8601; a time behind it is left aside.
 */
export function airedBy(index: CanonIndex, day: string): number | null {
  const limit = day.slice(0, 10);
  let last = 0;
  let next: number | null = null;
  for (let position = 1; position <= index.length; position++) {
    const aired = airedOn(index, position);
    if (aired === null) continue;
    if (aired <= limit) {
      last = position;
      next = null;
    } else next ??= position;
  }
  if (last === index.length) return last;
  if (next === null) return null;
  // Items without a day between the last that had aired and the first that had not may be either: count them.
  return next - 1;
}
