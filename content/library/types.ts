import type { Annotation } from '../stories/annotations';
import type { Block, Chapter, Story } from '../stories/types';

/** What the library shows of a story, and finds it by. One row a story; its text is elsewhere. */
export interface Card {
  id: string;
  /** Names the rows that hold the text; each saving makes a new one, and then this row changes. */
  edition: string;
  title: string;
  authors: string[];
  source?: string;
  tags: Story['tags'];
  language?: string;
  series?: Story['series'];
  posted?: string;
  updated?: string;
  /** The beginning of the summary as plain text. */
  summary: string;
  words: number;
  /** Ids of its chapters, in their order. */
  chapters: string[];
  /** Bytes its text takes on the disk, nearly. */
  bytes: number;
  sanitiser?: number;
  /** Ids of shelves that it stands on. */
  shelves: string[];
  /** Whether the reader lets this story load pictures from outside. */
  pictures?: boolean;
  /** Times in ms since 1970: when it came, when its text last changed, when it was last read. */
  added: number;
  changed: number;
  opened?: number;
  /** When it was removed; it can be put back until it is purged. */
  removed?: number;
}

/** What stands around a story's chapters. */
export interface Head
  extends Pick<Story, 'summary' | 'notes' | 'endNotes' | 'notice' | 'ourContentNotes' | 'toc' | 'total'> {
  edition: string;
}

/** A chapter without its text. */
export interface ChapterRow extends Omit<Chapter, 'blocks'> {
  edition: string;
  /** Its place in the story, from 0. */
  index: number;
  words: number;
  /** Characters of the text of each block, from which heights are told before the text is there. */
  lengths: number[];
  /** How many rows its text is in. */
  parts: number;
}

/** A stretch of a chapter's text. */
export interface PartRow {
  edition: string;
  chapter: number;
  part: number;
  blocks: Block[];
}

/** How far a reader is in each chapter of a story. */
export interface StoryProgress {
  story: string;
  /** By chapter id: the share read, 1 for a chapter that was finished, and when. */
  chapters: Record<string, { share: number; at: number }>;
}

/** A mark as it is kept; a removed one can be put back until it is purged. */
export interface AnnotationRow extends Annotation {
  removed?: number;
}

export interface Shelf {
  id: string;
  name: string;
  /** Shelves stand in the order of these. */
  order: number;
}

/** What was there before an import, to go back to. */
export interface UndoRow {
  batch: string;
  kind: 'cards' | 'annotations' | 'shelves' | 'progress';
  id: string;
  /** The row, or null where there was none. */
  before: unknown;
  at: number;
}

/** A row that could not be read, as it was found. */
export interface AsideRow {
  id?: number;
  store: string;
  key: unknown;
  value: unknown;
  /** Where in it something was wrong. */
  wrong: string[];
  at: number;
}
