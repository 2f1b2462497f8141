import { aheadOf } from './ahead';
import type { Known } from './known';
import type { SpoilerPreferences, Spot, TextReading } from './types';

const ALL: SpoilerPreferences = { strict: false, unresolved: 'hide', severity: 'minor', seasons: 'strict' };

/**
 * What inside a text itself names a point past the reader: "Post-Reichenbach", "5x17", a title. What a
 * text only hints at ("spoilers for everything") names nothing and is not veiled in it.
 */
export function spotsIn(reading: TextReading, known: readonly Known[]): Spot[] {
  const spots: Spot[] = [];
  for (const need of reading.needs) {
    if (need.target.kind !== 'point') continue;
    const k = known.find((o) => o.followed.canon.id === need.canon);
    const reason = k && aheadOf(need, k, ALL, undefined);
    const last = spots[spots.length - 1];
    if (!reason || (last && need.source.start < last.end)) continue;
    spots.push({ start: need.source.start, end: need.source.end, reason });
  }
  return spots.sort((a, b) => a.start - b.start);
}
