/**
 * A canon is the story that fanfiction is about, as an ordered list a reader moves along.
 * The files in `lists/` have this shape; so have canons that a reader adds.
 */
export type CanonKind = 'tv' | 'anime' | 'book' | 'manga' | 'comic' | 'film' | 'game';

/** A season, series, volume, saga or run. It names its items, or counts chapters `from`…`to`, or both. */
export interface CanonPart {
  /** As fans write it: "Season 5", "Specials 2005", "Shibuya Incident". */
  label: string;
  /** The number fans use in codes (5 in 5x17). Specials and arcs have none. */
  number?: number;
  /** Titles in order of airing or publication. */
  items?: string[];
  /** First and last chapter of an arc, inclusive, as they are counted through the whole canon. */
  from?: number;
  to?: number;
  /** Day each item first aired, ISO 8601, where it is known. */
  aired?: (string | null)[];
  verified?: boolean;
  saga?: string;
}

export interface Canon {
  /** File name of a bundled list; `own:…` for a canon the reader added. */
  id: string;
  title: string;
  /** Other names and abbreviations: SGA, BtVS, MCU. */
  aliases: string[];
  kind: CanonKind;
  /** Fandom tags of the Archive of Our Own that mean this canon, in its canonical spelling. */
  ao3Fandoms: string[];
  /** Whether the list was checked against a published one. */
  verified: boolean;
  parts: CanonPart[];
  /** Other names of single items: { "The Avengers": ["Avengers Assemble"] }. */
  titleAliases?: Record<string, string[]>;
  /** In-universe events with a known place: { "Reichenbach": "2x3" }, in the notation of `spoilers/README.md`. */
  events?: Record<string, string>;
  /** The same story in another medium (anime and manga, book and screen). */
  adaptations?: {
    canon: string;
    medium: 'manga' | 'novel' | 'books' | 'anime' | 'screen' | 'comics' | 'games';
  }[];
  /** `loose` where items stand side by side and one does not presuppose the one before. Default: `line`. */
  order?: 'line' | 'loose';
  /** Its titles are words of every day ("Home", "Family Ties"): met elsewhere, one of them alone means nothing. */
  everyday?: boolean;
  /** Where a canon that the reader added was looked up, to be named beside it. */
  source?: { name: string; url: string };
}

/**
 * The identity of a place in a canon. Progress is stored as this and never as an index, so that a
 * corrected list does not move a reader. Resolved by title within the part first, then by number.
 */
export interface PointId {
  /** The part's number as text, or its label where it has no number. */
  part: string;
  /** 1-based within the part, or the chapter's own number in a part that only counts `from`…`to`. Absent: the part's end. */
  item?: number;
  /** The item's title when this was stored. */
  title?: string;
}

/** How far a reader is in one canon that they follow. */
export type CanonProgress =
  | { state: 'notStarted' }
  | { state: 'upTo'; last: PointId }
  /** For canons whose order is loose: the items seen. */
  | { state: 'some'; seen: PointId[] }
  | { state: 'all' }
  /** "I don't mind spoilers": followed, never hides. */
  | { state: 'indifferent' };

/** Progress by canon id. A canon that is not in here is not followed and never hides anything. */
export type Progress = Record<string, CanonProgress>;

/** A followed canon with its list: what a page gets, and all that it gets. */
export interface Followed {
  canon: Canon;
  progress: CanonProgress;
}
