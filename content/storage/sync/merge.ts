import { canonical, same } from '../same';
import type { Units } from './units';

/** A unit as it was last seen, and when it was changed, in ms since 1970; without `v` it is gone. */
export interface Known {
  t: number;
  v?: unknown;
}
export type KnownUnits = Record<string, Known>;

export interface Merged {
  /** All units, the later of here and there; what is not changed by anybody is not among them. */
  units: KnownUnits;
  /** Those that have to be changed here. */
  apply: string[];
}

export interface MergeOptions {
  now: number;
  /** False at the first meeting: then nobody knows when what is here was chosen, and what is there stays. */
  joined: boolean;
  defaults: Units;
  /** Of two values of a unit that are of the same time, the one to keep; null for whichever. */
  prefer: (unit: string, here: unknown, there: unknown) => 'here' | 'there' | null;
}

/**
 * Merges what is here with what is there, unit by unit, by time. A change is dated when it is first seen,
 * and after all that this device had seen of the unit: so an edit wins over what its maker looked at,
 * whatever the clock says, and the clocks decide only between edits that did not know of each other.
 */
export function mergeUnits(
  here: Units,
  known: KnownUnits,
  there: KnownUnits,
  { now, joined, defaults, prefer }: MergeOptions,
): Merged {
  const units: KnownUnits = {};
  const apply: string[] = [];
  for (const unit of new Set([...Object.keys(here), ...Object.keys(known), ...Object.keys(there)])) {
    const value = own(here, unit);
    const mine = dated(value, own(known, unit), joined ? now : 0, own(defaults, unit));
    const theirs = own(there, unit);
    const winner = theirs && isLater(unit, mine, theirs, joined, prefer) ? theirs : mine;
    if (!winner) continue;
    Object.defineProperty(units, unit, {
      value: winner,
      writable: true,
      enumerable: true,
      configurable: true,
    });
    if (!same(winner.v, value)) apply.push(unit);
  }
  return { units, apply };
}

/** What is here, with its time; undefined where nobody has ever chosen it. */
function dated(value: unknown, known: Known | undefined, now: number, usual: unknown): Known | undefined {
  if (known && same(known.v, value)) return known;
  if (!known && same(value, usual)) return undefined;
  const t = Math.max(now, known ? known.t + 1 : 0);
  return value === undefined ? { t } : { t, v: value };
}

function isLater(
  unit: string,
  mine: Known | undefined,
  theirs: Known,
  joined: boolean,
  prefer: MergeOptions['prefer'],
): boolean {
  if (!mine) return true;
  if (same(mine.v, theirs.v)) return theirs.t > mine.t;
  const chosen = !joined || theirs.t === mine.t ? prefer(unit, mine.v, theirs.v) : null;
  if (chosen) {
    // So that all devices keep what was preferred here.
    if (chosen === 'here') mine.t = Math.max(mine.t, theirs.t + 1);
    return chosen === 'there';
  }
  if (!joined || theirs.t > mine.t) return true;
  return theirs.t === mine.t && canonical(theirs.v ?? null) > canonical(mine.v ?? null);
}

const own = <T>(table: Record<string, T>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
