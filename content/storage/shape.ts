import type { SpoilerPreferences } from '../spoilers/types';

import { filled, flag, list, oneOf, shape, table, text, type Wrong } from './check';
import { defaultSettings } from './defaults';
import { readOwnCanon, readPoint, readProgress } from './progressShape';
import { readReading } from './readingShape';
import { SCHEMA } from './schema';
import { readRules, readType } from './typeShape';
import type { Kept, Phrase, Settings, Stored } from './types';
import { readTime, readVeils } from './veilShape';

const claims = {
  strict: flag,
  unresolved: oneOf('hide', 'ask'),
  severity: oneOf('minor', 'plain', 'major'),
  seasons: oneOf('strict', 'inside'),
  late: flag,
};
type Claims = Omit<SpoilerPreferences, 'canons'>;

const spoilers = filled<SpoilerPreferences>(() => defaultSettings().spoilers, {
  ...claims,
  canons: table(shape<Partial<Claims>>(claims, ...(Object.keys(claims) as (keyof Claims)[]))),
});

const settings = filled<Settings>(defaultSettings, {
  veils: readVeils,
  spoilers,
  phrases: list(shape<Phrase>({ text: text(2000), regex: flag }, 'regex')),
  type: readType,
  typeOnSites: flag,
  typeRules: readRules,
  reading: readReading,
  addedSites: table(text(100)),
  discreet: flag,
});

const kept = shape<Kept>(
  { title: text(1000), url: text(2000), canon: text(500), point: readPoint, at: readTime },
  'point',
);

const readers = {
  settings,
  progress: table(readProgress),
  ownCanons: table(readOwnCanon),
  opened: table(readTime),
  kept: table(kept),
};

export type StoredKey = keyof typeof readers;
export const storedKeys = Object.keys(readers) as StoredKey[];

/** What was read, and for each key that was not as it should be: where. */
export interface StoredReading {
  stored: Stored;
  wrong: Partial<Record<StoredKey, Wrong>>;
}

/**
 * Reads what storage holds. Total: whatever is wrong is replaced by its default or left out, and
 * noted. The schema is given as found where it is a number, so that the caller can refuse.
 */
export function readStored(raw: Record<string, unknown>): StoredReading {
  const wrong: StoredReading['wrong'] = {};
  const read = <K extends StoredKey>(key: K, spare: Stored[K]): Stored[K] => {
    if (raw[key] === undefined) return spare;
    const found: Wrong = [];
    const value = readers[key](raw[key], found, key) as Stored[K] | undefined;
    if (found.length > 0) wrong[key] = found;
    return value ?? spare;
  };
  return {
    stored: {
      schema: schemaOf(raw),
      settings: read('settings', defaultSettings()),
      progress: read('progress', {}),
      ownCanons: read('ownCanons', {}),
      opened: read('opened', {}),
      kept: read('kept', {}),
    },
    wrong,
  };
}

/** The version that wrote `raw`. Data that says none is of the first; no data is of this one. */
export function schemaOf(raw: Record<string, unknown>): number {
  if (typeof raw.schema === 'number' && raw.schema >= 0) return raw.schema;
  return storedKeys.some((key) => raw[key] !== undefined) ? 1 : SCHEMA;
}
