import type { Canon, Followed, Progress } from '../canons/types';
import type { SpoilerPreferences } from '../spoilers/types';
import type { TypeSettings } from '../typography/types';

/** A word or phrase of the reader's own that is veiled wherever it stands. */
export interface Phrase {
  text: string;
  /** Read `text` as a regular expression of the linear-time subset (checked when it is saved). */
  regex?: boolean;
}

/** Surfaces that can be hidden whatever a work says. All off at first. */
export type AlwaysHide = 'relationships' | 'characters' | 'freeforms' | 'summary' | 'notes';

export interface VeilSettings {
  /** The switch over all sites. */
  on: boolean;
  /** Sites switched off, by site id. */
  offSites: string[];
  always: Record<AlwaysHide, boolean>;
  /** Opt-in only: archive warnings and warning tags may be veiled too. Default false. */
  warnings: boolean;
  /** Whether a label names canon and point, or says only "Hidden". */
  label: 'full' | 'hidden';
  leaf: 'written' | 'plain';
}

export interface Settings {
  veils: VeilSettings;
  spoilers: SpoilerPreferences;
  phrases: Phrase[];
  /** Type in the reader tab; on sites too where `typeOnSites` is on (off at first). */
  type: TypeSettings;
  typeOnSites: boolean;
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
}

/**
 * What a site's page reads, under the one key `page`: derived in the same write as its sources, so
 * that a page never waits for a message and never sees canons that are not followed.
 */
export interface PagePack {
  schema: number;
  veils: VeilSettings;
  spoilers: SpoilerPreferences;
  phrases: Phrase[];
  type: TypeSettings | null;
  followed: Followed[];
  opened: string[];
}
