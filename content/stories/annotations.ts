import type { Position } from './types';

/** Colours that a highlight may have, by name: themes say what they look like. */
export const annotationColours = ['yellow', 'green', 'blue', 'red', 'violet'] as const;
export type AnnotationColour = (typeof annotationColours)[number];

/**
 * What a reader left in a story: a highlight (over a stretch of text, of any number of blocks of one
 * chapter) or a bookmark (at a place; `start` and `end` are the same). Either may have a note.
 */
export interface Annotation {
  id: string;
  /** The story's id. */
  story: string;
  kind: 'highlight' | 'bookmark';
  start: Position;
  /** Just after the last character. */
  end: Position;
  /** The words marked, to find them again in an edited chapter and to show them without the story. */
  text: string;
  colour?: AnnotationColour;
  note?: string;
  /** When it was made and last changed, in ms since 1970. */
  at: number;
  changed: number;
}
