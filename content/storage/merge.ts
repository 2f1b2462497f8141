import type { TypeRules } from '../typography/types';
import type { Stored, VeilSettings } from './types';

/**
 * What a backup adds to what is here: what the file has and is not here is added; where both have it, what
 * is here stays (of opened works the later). Lists that a person made are joined.
 */
export function merge(mine: Stored, file: Stored): Stored {
  const opened = Object.entries(file.opened).filter(([work, at]) => at > (mine.opened[work] ?? 0));
  const { spoilers } = mine.settings;
  const canons = { ...file.settings.spoilers.canons, ...spoilers.canons };
  return {
    ...mine,
    settings: {
      ...mine.settings,
      veils: mergeVeils(mine.settings.veils, file.settings.veils),
      typeRules: mergeRules(mine.settings.typeRules, file.settings.typeRules),
      spoilers: Object.keys(canons).length > 0 ? { ...spoilers, canons } : spoilers,
      phrases: joined(mine.settings.phrases, file.settings.phrases, ({ text, regex }) => [
        regex ?? false,
        text,
      ]),
      addedSites: { ...file.settings.addedSites, ...mine.settings.addedSites },
    },
    progress: { ...file.progress, ...mine.progress },
    ownCanons: { ...file.ownCanons, ...mine.ownCanons },
    opened: { ...mine.opened, ...Object.fromEntries(opened) },
    kept: { ...file.kept, ...mine.kept },
  };
}

function mergeVeils(mine: VeilSettings, file: VeilSettings): VeilSettings {
  return {
    ...mine,
    spared: joined(mine.spared, file.spared, (tag) => tag),
    muted: joined(mine.muted, file.muted, ({ kind, what }) => [kind, what]),
    listingFor: { ...file.listingFor, ...mine.listingFor },
  };
}

function mergeRules(mine: TypeRules, file: TypeRules): TypeRules {
  return {
    ...mine,
    presets: joined(mine.presets, file.presets, ({ id }) => id),
    sites: { ...file.sites, ...mine.sites },
    works: { ...file.works, ...mine.works },
    authorStyle: { ...file.authorStyle, ...mine.authorStyle },
  };
}

/** What is here, and then what only the other has. */
function joined<T>(mine: readonly T[], other: readonly T[], nameOf: (item: T) => unknown): T[] {
  const names = new Set(mine.map((item) => JSON.stringify(nameOf(item))));
  return [...mine, ...other.filter((item) => !names.has(JSON.stringify(nameOf(item))))];
}
