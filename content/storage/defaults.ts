import type { Settings, Stored } from './types';

/** Version of the shape of everything in `Stored`. Raised together with a step in `migrate.ts`. */
export const SCHEMA = 1;

/** Opened works beyond these many are forgotten, oldest first. */
export const OPENED_KEPT = 5000;

/** Settings of a reader who has chosen nothing: veils on, but nothing followed, so that nothing hides. */
export function defaultSettings(): Settings {
  return {
    veils: {
      on: true,
      offSites: [],
      always: { relationships: false, characters: false, freeforms: false, summary: false, notes: false },
      warnings: false,
      label: 'full',
      leaf: 'written',
    },
    spoilers: { strict: false, unresolved: 'hide', severity: 'minor', seasons: 'strict' },
    phrases: [],
    type: { font: 'serif', size: 20, lineHeight: 1.6, measure: 66, theme: 'auto' },
    typeOnSites: false,
  };
}

/** What is stored before anything is stored. */
export function emptyStored(): Stored {
  return { schema: SCHEMA, settings: defaultSettings(), progress: {}, ownCanons: {}, opened: {} };
}
