import type { Stored } from '../types';
import { type Packing, packItems, readItems } from './items';
import { type KnownUnits, type MergeOptions, mergeUnits } from './merge';
import { applyUnit, defaultUnits, isSound, unitsOf } from './units';

export interface Plan {
  /** What is now known of all units. */
  units: KnownUnits;
  /** Puts into a draft what others changed. */
  apply: (draft: Stored) => void;
  /** Whether that changes anything. */
  applies: boolean;
  packing: Packing;
}

/**
 * What one meeting with storage.sync does, from what is here, what was known, and all that is there.
 * Null where a newer version wrote what is there: nothing is read or written then.
 */
export function planSync(
  stored: Stored,
  known: KnownUnits,
  raw: Record<string, unknown>,
  options: Omit<MergeOptions, 'defaults'>,
): Plan | null {
  const remote = readItems(raw);
  if (remote.newer) return null;
  const sound: KnownUnits = {};
  // What we would lose a part of stays there as it is, until it is changed here.
  const strange: KnownUnits = {};
  for (const [unit, each] of Object.entries(remote.units))
    Object.defineProperty(isSound(unit, each.v) ? sound : strange, unit, { value: each, enumerable: true });
  const { units, apply } = mergeUnits(unitsOf(stored), known, sound, {
    ...options,
    defaults: defaultUnits(),
  });
  const theirs = Object.entries(strange).filter(([unit, { t }]) => t >= (units[unit]?.t ?? 0));
  return {
    units,
    apply: (draft) => {
      for (const unit of apply) applyUnit(draft, unit, units[unit]?.v);
    },
    applies: apply.length > 0,
    packing: packItems({ ...units, ...Object.fromEntries(theirs) }, raw),
  };
}
