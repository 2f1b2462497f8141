/** What a surface of a work may be veiled as, and is read as. AO3's own words where it has one. */
export type Surface =
  | 'title'
  | 'authors'
  | 'fandoms'
  | 'rating'
  | 'warnings'
  | 'relationships'
  | 'characters'
  | 'freeforms'
  | 'summary'
  | 'notes'
  | 'text'
  | 'endNotes'
  | 'chapterTitle'
  | 'chapterSummary'
  | 'chapterNotes'
  | 'chapterEndNotes'
  | 'series'
  | 'posted'
  | 'words'
  | 'chapterCount';

/**
 * One way a work stands on a page: a blurb in a list, or the work's own page.
 * Selectors are relative to the element that `root` finds; one match a tag where a surface is a list.
 */
export interface WorkShape {
  name: 'blurb' | 'work' | 'chapter';
  root: string;
  surfaces: Partial<Record<Surface, string>>;
}

export interface Site {
  id: string;
  name: string;
  hosts: readonly string[];
  shapes: readonly WorkShape[];
}
