import { defaultReading } from '../stories/reading';
import { defaultRules, defaultType } from '../typography/ranges';
import { SCHEMA } from './schema';
import type { Settings, Stored, VeilSettings, VeilSurface } from './types';

/** Opened works beyond these many are forgotten, oldest first. */
export const OPENED_KEPT = 5000;

/** Every surface, and whether it is veiled at first on works that go past the reader. */
const ahead: Record<VeilSurface, boolean> = {
  title: false,
  summary: true,
  relationships: true,
  characters: true,
  freeforms: true,
  notes: true,
  text: true,
  endNotes: true,
  series: false,
  chapterTitles: false,
  chapterCount: false,
  inspired: false,
  bookmarkerTags: true,
  bookmarkerNotes: true,
  comments: true,
  filters: false,
  headings: false,
};

/** One value for every surface. */
export const forSurfaces = <T>(value: T): Record<VeilSurface, T> =>
  Object.fromEntries(Object.keys(ahead).map((surface) => [surface, value])) as Record<VeilSurface, T>;

function defaultVeils(): VeilSettings {
  return {
    on: true,
    offSites: [],
    always: forSurfaces(false),
    ahead: { ...ahead },
    warnings: false,
    label: 'full',
    leaf: 'written',
    prose: 'paragraph',
    listing: 'veil',
    listingFor: {},
    hideAhead: false,
    bar: true,
    badge: true,
    peek: false,
    staysOpen: true,
    keys: { toggle: null },
    spared: [],
    muted: [],
    pausedUntil: 0,
  };
}

/** Settings of a reader who has chosen nothing: veils on, but nothing followed, so that nothing hides. */
export function defaultSettings(): Settings {
  return {
    veils: defaultVeils(),
    spoilers: { strict: false, unresolved: 'hide', severity: 'minor', seasons: 'strict' },
    phrases: [],
    type: { ...defaultType, colours: { ...defaultType.colours } },
    typeOnSites: false,
    typeRules: defaultRules(),
    reading: defaultReading(),
    addedSites: {},
    discreet: false,
  };
}

/** What is stored before anything is stored. */
export function emptyStored(): Stored {
  return { schema: SCHEMA, settings: defaultSettings(), progress: {}, ownCanons: {}, opened: {}, kept: {} };
}
