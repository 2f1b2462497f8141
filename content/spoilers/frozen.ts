import type { FandomTables } from './fandoms';
import type { TableRows } from './tables';

/** An entry in few characters: canon, position, kind, marks, and its words. */
export type EntryRow = [canon: number, at: number, kind: number, marks: number, ...words: number[]];
/** A word, as far as it differs from one of which nothing is known. */
export interface LexRow {
  i: number;
  /** Canonical form, where it is another. */
  k?: string;
  /** Its titles are those of its canonical form. */
  l?: 1;
  n?: number;
  m?: number;
  u?: string;
  /** Its sign, where it has one. */
  g?: string;
  /** One bit a mark, in the order of `MARKS`. */
  b?: number;
  p?: [cue: string, ...words: number[]][];
  s?: EntryRow[];
  q?: [second: number, EntryRow[]][];
}
export interface FrozenEngine {
  words: Record<string, LexRow>;
  titles: Record<string, EntryRow[]>;
  tables: TableRows;
  fandoms: Record<keyof FandomTables, [string, number[] & number][]>;
}

export const KINDS = ['item', 'part', 'event', 'canon'] as const;
export const MARKS = [
  'plain',
  'ordinal',
  'numberFirst',
  'last',
  'filler',
  'light',
  'postfix',
  'head',
  'alone',
] as const;
