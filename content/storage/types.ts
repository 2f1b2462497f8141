import type { Canon, CanonProgress, Followed, PointId, Progress } from '../canons/types';
import type { SpoilerPreferences } from '../spoilers/types';
import type { ReadingSettings } from '../stories/reading';
import type { TypeRules, TypeSettings } from '../typography/types';

/** A word or phrase of the reader's own that is veiled wherever it stands. */
export interface Phrase {
  text: string;
  /** Read `text` as a regular expression of the linear-time subset (checked when it is saved). */
  regex?: boolean;
}

/** What of a page can be veiled, each with switches of its own. */
export type VeilSurface =
  | 'title'
  | 'summary'
  | 'relationships'
  | 'characters'
  | 'freeforms'
  | 'notes'
  | 'text'
  | 'endNotes'
  | 'series'
  | 'chapterTitles'
  | 'chapterCount'
  | 'inspired'
  | 'bookmarkerTags'
  | 'bookmarkerNotes'
  | 'comments'
  | 'filters'
  | 'headings';

/** How a work ahead of the reader stands in a list: its revealing parts veiled, one line, or labelled only. */
export type Listing = 'veil' | 'fold' | 'label';

/** Somebody or something whose works the reader does not want in lists. */
export interface Muted {
  kind: 'author' | 'tag' | 'work';
  /** The name as written; of a work its key. */
  what: string;
  /** When, in ms since 1970. */
  at: number;
}

export interface VeilSettings {
  /** The switch over all sites. */
  on: boolean;
  /** Sites switched off, by site id. */
  offSites: string[];
  /** Hidden whatever a work says. All off at first. */
  always: Record<VeilSurface, boolean>;
  /**
   * Hidden of works that go past the reader. Relationships and characters: only what itself gives canon
   * away. Comments: only of works that are gated.
   */
  ahead: Record<VeilSurface, boolean>;
  /** Opt-in only: archive warnings and warning tags may be veiled too. Default false. */
  warnings: boolean;
  /** Whether a label names canon and point, or says only "Hidden". */
  label: 'full' | 'hidden';
  leaf: 'written' | 'plain';
  /** How much of a story's text is hidden around one of the reader's own words. */
  prose: 'word' | 'sentence' | 'paragraph';
  listing: Listing;
  /** By canon id, where it is to be otherwise. */
  listingFor: Record<string, Listing>;
  /** "Hide works ahead of me" in lists. */
  hideAhead: boolean;
  /** The bar above lists that says how many works go beyond the reader. */
  bar: boolean;
  /** The same number on the toolbar's button. In the pack it is off where `discreet` is on. */
  badge: boolean;
  /** Shows while a key or the pointer is held. */
  peek: boolean;
  /** What was opened stays open on later visits. */
  staysOpen: boolean;
  /** Single keys in pages; null where there is none, as at first. */
  keys: { toggle: string | null };
  /** Tags that are never veiled, as written. */
  spared: string[];
  muted: Muted[];
  /** "Show all for 15 minutes": until then nothing is veiled. In ms since 1970; 0 for never. */
  pausedUntil: number;
}

export interface Settings {
  veils: VeilSettings;
  spoilers: SpoilerPreferences;
  phrases: Phrase[];
  /** Type in the reader tab; on sites too where `typeOnSites` is on (off at first). */
  type: TypeSettings;
  typeOnSites: boolean;
  /** Which type where, beyond that one. */
  typeRules: TypeRules;
  /** How the reader tab lays out and reads. */
  reading: ReadingSettings;
  /** Hosts that the reader added, with the software they run: `content/sites/added.ts`. */
  addedSites: Record<string, string>;
  /** For a computer that is shared: titles of our tabs say "Unspoiled" only, and the toolbar no number. */
  discreet: boolean;
}

/** A work to come back to: "Keep until I'm there". */
export interface Kept {
  title: string;
  url: string;
  /** Id of the canon it goes ahead in. */
  canon: string;
  /** What it is kept until; absent for the end of the canon. */
  point?: PointId;
  /** When it was kept, in ms since 1970. */
  at: number;
}

/** Everything small that is stored, in storage.local, one key each. Stories and places are in IndexedDB. */
export interface Stored {
  /** Version of the shape of all that follows; data from a newer version is never written to. */
  schema: number;
  settings: Settings;
  progress: Progress;
  /** Canons the reader added, by id. */
  ownCanons: Record<string, Canon>;
  /** Works opened by the reader, by work key ("ao3:123"), with the time. Opened stays open. */
  opened: Record<string, number>;
  /** Works kept for later, by work key. */
  kept: Record<string, Kept>;
}

/**
 * What a site's page reads, under the keys `page` and `engine`: derived in the same write as its sources,
 * so that a page never waits for a message and never sees canons that are not followed.
 */
export interface PagePack {
  schema: number;
  veils: VeilSettings;
  spoilers: SpoilerPreferences;
  phrases: Phrase[];
  /** Null: none on sites. */
  type: TypeSettings | null;
  /** Only where there are any, for registrations: no page asks for it. */
  addedSites?: Record<string, string>;
  /** Only with `type`, and none of what no page needs. */
  typeRules?: TypeRules;
  followed: Followed[];
  /** What the engine reads with for these canons: a string of `spoilers/freeze.ts`. */
  engine: string;
  /** Version of the extension that made it. */
  madeBy: string;
  /** Absent where a page is to ask the browser. */
  say?: PageWords;
  opened: string[];
  /** Keys of works kept for later. */
  kept: string[];
}

/** Strings for pages, by key, with $1… left in them, and the language they are in. */
export interface PageWords {
  language: string;
  /** The plural forms of 0, 1, 2…; empty where numbers are not written in Latin digits. */
  forms?: string[];
  words: Record<string, string>;
}

/** What stands under `page`: all but the engine. */
export type StoredPage = Omit<PagePack, 'engine'>;

/** How works ahead stand in lists: for these canons, or for all where none is named; or whether at all. */
export type ListingWish =
  | { type: 'listing'; mode: Listing; canons: readonly string[] }
  | { type: 'hideAhead'; on: boolean };

/** Whether a wish was kept. `private`: nothing of a private window is. `same`: it stood so before. */
export type Keeping = 'kept' | 'private' | 'same';

/** What became of progress. `before` and `now` hold the canons that were moved. */
export interface Moved {
  keeping: Keeping;
  /** For `undo`; null where nothing was moved. */
  undo: string | null;
  before: Record<string, CanonProgress>;
  now: Record<string, CanonProgress>;
}
