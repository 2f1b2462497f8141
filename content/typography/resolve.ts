import { presetOf } from './presets';
import type { TypeRules, TypeSettings } from './types';

/** Where and when somebody reads. */
export interface Occasion {
  /** Site id. */
  site: string;
  /** Key of the work, where the page is one's. */
  work?: string | null;
  /** Hour of the day there, 0–23. */
  hour: number;
  /** Whether the system is dark. */
  dark: boolean;
}

/**
 * The type for an occasion, or null where the page stays the site's. What is chosen for a work comes
 * before what is chosen for its site, that before hours, hours before the system's darkness; a preset
 * that is gone is as if it had not been chosen.
 */
export function typeFor(
  type: TypeSettings,
  rules: Pick<TypeRules, 'presets' | 'sites' | 'works' | 'dark' | 'hours'>,
  { site, work, hour, dark }: Occasion,
): TypeSettings | null {
  const chosen = [
    work && Object.hasOwn(rules.works, work) ? rules.works[work] : null,
    Object.hasOwn(rules.sites, site) ? rules.sites[site] : null,
    isWithin(hour, rules.hours) ? rules.hours.preset : null,
    dark ? rules.dark : null,
  ];
  for (const id of chosen) {
    if (id === 'off') return null;
    const found = id ? presetOf(id, rules.presets) : undefined;
    if (found) return found;
  }
  return type;
}

/** From one hour to another, the last not included; from 21 to 7 is over midnight, from 8 to 8 never. */
export function isWithin(hour: number, { from, to }: { from: number; to: number }): boolean {
  return from <= to ? hour >= from && hour < to : hour >= from || hour < to;
}

/** Milliseconds until `typeFor` may give something else because an hour has struck. */
export function untilNextHour(now: Date): number {
  return 3_600_000 - ((now.getMinutes() * 60 + now.getSeconds()) * 1000 + now.getMilliseconds());
}
