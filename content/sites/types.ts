/** What a surface of a work may be veiled as, and is read as. AO3's own words where it has one. */
export type Surface =
  | 'title'
  | 'authors'
  /** The line that names title and authors, for what has no element of its own ("by Anonymous"). */
  | 'byline'
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
  | 'chapterCount'
  /** Complete, on hiatus…: with the count of chapters it tells how far the end is. */
  | 'status'
  /** One line of plain text that says many things ("Rated: T - English - …"). */
  | 'facts'
  /** Links or options, each naming one chapter. */
  | 'chapterList'
  | 'bookmarkerTags'
  | 'bookmarkerNotes'
  /** Works inspired by this one, as its page lists them. */
  | 'inspired'
  /** What stands around works, as veils name it: comments, a list's filters, a tag page's heading. */
  | 'comments'
  | 'filters'
  | 'headings';

/** What stands on a page outside any one work. */
export type PageSurface =
  | 'heading'
  | 'filterTags'
  | 'fandoms'
  /** Reviews too. */
  | 'comments'
  /** What those who bookmarked a work say of it, on a page of its own. */
  | 'bookmarkTags'
  | 'bookmarkNotes'
  /** Titles in a list that says nothing else of its works, and the buttons that repeat them. */
  | 'subscriptions';

/** What of a page can be told without an element: its window title, and its address. */
export interface PageWords {
  title: string;
  path: string;
  search: string;
  /** Words of a surface of the page. */
  around(surface: PageSurface): string[];
  /** The text of a script or style of the page that holds this, or ''. */
  source(needle: string): string;
}

/** Reads a surface from words of others: what can't be a selector. Pure and total. */
export type Tell = (words: (surface: Surface) => string[], page: PageWords) => string[];

/** What a site's line of facts labels: a pattern of the label's words, and what stands after it; null: nothing of ours. */
export type Labels = readonly (readonly [label: string, surface: Surface | null])[];

/** A stretch of a line of plain text, from and to in UTF-16 units. */
export interface Piece {
  surface: Surface;
  from: number;
  to: number;
}

/**
 * Plain text that several surfaces share. Before such a place is read its stretches are put into elements
 * of their own, `[data-unspoiled-piece="characters"]`, which the shape's selectors then name.
 */
export interface Mixed {
  /** '' for the root itself. */
  in: string;
  /** Stretches of its text, told by a function of the site's or by labels before them; or … */
  split?(text: string): Piece[];
  labels?: Labels;
  /** … everything in it but this is one surface; or everything that comes `after` the last of these. */
  wrap?: { surface: Surface; but: string; after?: string };
}

export type ShapeName = 'blurb' | 'work' | 'chapter' | 'index';

/**
 * One way a work stands on a page: a blurb in a list, the work's own page, one of several chapters on
 * it, or a list of a work's chapters.
 * Selectors are relative to the element that `root` finds; one match a tag where a surface is a list.
 */
export interface WorkShape {
  name: ShapeName;
  root: string;
  surfaces: Partial<Record<Surface, string>>;
  /** What holds all of the text, in a work's page: kept a screen tall until the work is decided. */
  textFrame?: string;
  /**
   * Where a surface is read from, if it is veiled as more than its words (arrows, labels). " @title" after
   * a selector reads an attribute.
   */
  reads?: Partial<Record<Surface, string>>;
  tells?: Partial<Record<Surface, Tell>>;
  mixed?: readonly Mixed[];
}

/** What a work's id can be told from: the root's own marks, its title's link, and the page's address. */
export interface WorkHint {
  className: string;
  path: string;
  search?: string;
  /** `id` of the root element. */
  element?: string;
  /** Where the title leads, as written. */
  href?: string;
}

/** What a page is, told by its path and, where that is not enough, by something on it. The first that fits. */
export interface PageKind {
  kind: string;
  path?: RegExp;
  search?: RegExp;
  on?: string;
  /** What must be found on such a page, unless its layout has changed under us. */
  expects?: ShapeName;
}

/**
 * What the extension has to know of a site away from its pages. Kept apart from the description, so that
 * the background and our own pages carry no selectors.
 */
export interface Place {
  id: string;
  name: string;
  /** `*.example.org` stands for every host below example.org. */
  hosts: readonly string[];
  /** What a host is called, where several share a description. */
  names?: Readonly<Record<string, string>>;
  /** Asked for when the reader wants it, not at install. */
  optional?: true;
  /** Surfaces share a line on its pages: what takes such lines apart is loaded with its script. */
  lines?: true;
  /** Added by the reader, and where. */
  added?: string;
  /** Its pages come without encryption. */
  plain?: true;
  /** Selector that only pages of this software match: so it is told on a host that the reader adds. */
  software?: string;
}

/** What a page's script has to know of its site: where everything is that may have to be hidden. */
export interface Site {
  /** As in the site's `Place`. */
  id: string;
  shapes: readonly WorkShape[];
  around?: Partial<Record<PageSurface, string>>;
  /** The site's id of the work that a root holds, or null. What can't be a selector. */
  workId(hint: WorkHint): string | null;
  /** Tags of every kind stand in one list: fandoms may be among them. */
  unsorted?: true;
}

/** What is needed beyond that to read a site's pages and to fetch them: loaded on demand. */
export interface SiteReading {
  kinds: readonly PageKind[];
  /** Surfaces that no page's script asks for, to be added to shapes of a name. */
  readOnly?: Partial<Record<ShapeName, WorkShape['surfaces']>>;
  /** Layouts that only files have: pages saved long ago, and answers that a script of the site fetches. */
  inFiles?: readonly WorkShape[];
  /** Surfaces told from words of others, in every shape that does not tell them itself. */
  tells?: Partial<Record<Surface, Tell>>;
  /** Path of a work's page by that id, where it can be told; `at`: path and query of the page it is read on. */
  workPath?(id: string, at: string): string;
  /** The same from a link of a list, where lists lead to places in a work: its newest post, what is unread. */
  linkedPath?(link: string): string;
  /** How a story's chapters are listed and fetched, by the work's id. */
  chapters?: {
    /** Page that lists them all. */
    index?(id: string, at: string): string;
    /** Page that holds them all. */
    whole?(id: string): string;
    /** Address of a chapter that a list names by a value alone. */
    of?(id: string, value: string): string;
    /** Link to the next chapter. */
    next?: string;
  };
  /** Chapters that a script of the page lists, where its markup differs by session. */
  listed?(page: PageWords): { title: string; url: string }[];
  /** Never story: landmarks, counters, advertisements inside the text. */
  drop?: string;
  /** Line breaks of the text's source are lines: `white-space: pre-wrap`. */
  preWrapped?: true;
  /** The page's style hides sentences in the text that are not the author's. */
  hiddenByStyle?: true;
  /**
   * The site's own spoiler boxes; without `inside` all of a box is hidden. They stay closed: nobody reads
   * what is inside unasked.
   */
  boxes?: readonly { box: string; inside?: string }[];
  /** The site's own reader settings, which set inline styles on the text. */
  settings?: string;
  /** What bytes really are where pages say otherwise, for what is fetched. */
  charset?: string;
  /** Seconds between two requests, at least 3. */
  pause: number;
}

/** What reads a page needs: both halves of a description. */
export type ReadSite = Site & SiteReading;

/** All of a description. */
export type FullSite = Place & Site & SiteReading;
