import type { PointPattern } from './languages/points.data';
import type { TABLES } from './languages/tables.data';

export type ListName = keyof typeof TABLES.lists;

/** `languages/tables.data.ts`, as it is written down. */
export interface TableRows {
  patterns: Record<PointPattern, string>;
  lists: Record<ListName, readonly string[]>;
  forms: Record<string, string>;
}

/** The same, ready for use: patterns match where they are told to begin. */
export interface Tables {
  patterns: Record<PointPattern, RegExp>;
  lists: Record<ListName, ReadonlySet<string>>;
  forms: ReadonlyMap<string, string>;
}

const each = <K extends string, A, B>(rows: Record<K, A>, make: (row: A) => B): Record<K, B> =>
  Object.fromEntries(Object.entries<A>(rows).map(([name, row]) => [name, make(row)])) as Record<K, B>;

/** Opens what is written down. */
export const openTables = ({ patterns, lists, forms }: TableRows): Tables => ({
  patterns: each(patterns, (source: string) => new RegExp(source, 'y')),
  lists: each(lists, (words: readonly string[]) => new Set(words)),
  forms: new Map(Object.entries(forms)),
});
