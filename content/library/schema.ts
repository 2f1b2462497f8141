import type { DBSchema, IDBPDatabase } from 'idb';
import type {
  AnnotationRow,
  AsideRow,
  Card,
  ChapterRow,
  Head,
  PartRow,
  Shelf,
  StoryProgress,
  UndoRow,
} from './types';

/** The stores of the library's database; `README.md` says what a row of each is. */
export interface Schema extends DBSchema {
  cards: { key: string; value: Card };
  heads: { key: string; value: Head };
  chapters: { key: [string, number]; value: ChapterRow };
  parts: { key: [string, number, number]; value: PartRow };
  progress: { key: string; value: StoryProgress };
  annotations: { key: string; value: AnnotationRow; indexes: { story: string } };
  shelves: { key: string; value: Shelf };
  undo: { key: [string, string, string]; value: UndoRow };
  aside: { key: number; value: AsideRow };
}
export type Database = IDBPDatabase<Schema>;
export type StoreName =
  | 'cards'
  | 'heads'
  | 'chapters'
  | 'parts'
  | 'progress'
  | 'annotations'
  | 'shelves'
  | 'undo'
  | 'aside';

/** Stores whose rows are copied whole: what a person made, without the text. */
export const KINDS = ['annotations', 'progress', 'shelves'] as const;
