import { isRecord } from './check';

/**
 * Whether two values are the same JSON, in whatever order their keys are: Chromium gives the keys of what
 * it stored in the order of the alphabet, Firefox as they were.
 */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((each, i) => same(each, b[i]));
  if (!isRecord(a) || !isRecord(b)) return false;
  const [mine, theirs] = [keysOf(a), keysOf(b)];
  return mine.length === theirs.length && mine.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]));
}

/** JSON in one order of keys, the same for the same value. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    isRecord(each) ? Object.fromEntries(keysOf(each).map((key) => [key, each[key]])) : each,
  );
}

/** JSON leaves out what is undefined. */
const keysOf = (table: Record<string, unknown>): string[] =>
  Object.keys(table)
    .filter((key) => table[key] !== undefined)
    .sort();
