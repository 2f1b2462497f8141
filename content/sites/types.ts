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
  /** What holds all of the text, in a work's page: kept a screen tall until the work is decided. */
  textFrame?: string;
}

/** What a work's id can be told from: the root's own marks and the page's path. */
export interface WorkHint {
  className: string;
  path: string;
}

export interface Site {
  id: string;
  name: string;
  hosts: readonly string[];
  shapes: readonly WorkShape[];
  /** The site's id of the work that a root holds, or null. What can't be a selector. */
  workId(hint: WorkHint): string | null;
}
