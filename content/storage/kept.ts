import { indexCanon, positionOf } from '../canons/position';
import { isPast, progressPosition } from '../canons/progress';
import type { Followed } from '../canons/types';
import type { Kept } from './types';

/** A work that was kept for later, with its key. */
export interface KeptWork extends Kept {
  work: string;
}

/**
 * The works kept for later whose point the reader has passed by now, newest first. A point that the
 * canon's list does not have is passed only by who has finished the canon, or does not mind.
 */
export function arrived(kept: Readonly<Record<string, Kept>>, followed: readonly Followed[]): KeptWork[] {
  const by = new Map(followed.map((each) => [each.canon.id, each]));
  return Object.entries(kept)
    .flatMap(([work, each]) => {
      const mine = by.get(each.canon);
      return mine && isBehind(mine, each) ? [{ work, ...each }] : [];
    })
    .sort((a, b) => b.at - a.at);
}

function isBehind(followed: Followed, { point }: Kept): boolean {
  const { state } = followed.progress;
  if (state === 'all' || state === 'indifferent') return true;
  const index = indexCanon(followed.canon);
  if (!point) return index.length > 0 && progressPosition(followed) >= index.length;
  // Position 0 is before the first item: a number that the list bent down to it says nothing.
  const at = positionOf(index, point) ?? 0;
  return at > 0 && isPast(followed, at);
}
