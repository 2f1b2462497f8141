import type { Position } from '../stories/types';
import { number, shape, text, whole } from './check';

/** Where a reader is in one story. */
export interface Place {
  /** The story's id. */
  story: string;
  position: Position;
  /** When, in ms since 1970. */
  at: number;
}

/** A place of whatever shape storage or a file gives. */
export const readPlaceShape = shape<Place>({
  story: text(500),
  position: shape<Position>(
    {
      chapter: text(500),
      block: text(500),
      offset: whole(0, 1_000_000_000),
      quote: text(1000),
      index: whole(0, 10_000_000),
    },
    'index',
  ),
  at: number(0, 8.64e15),
});

/** Of two readings of the same story the later; clocks apart, the most that can be told. */
export function mergePlaces(mine: readonly Place[], theirs: readonly Place[]): Place[] {
  const latest = new Map<string, Place>();
  for (const place of [...mine, ...theirs]) {
    const known = latest.get(place.story);
    if (!known || known.at < place.at) latest.set(place.story, place);
  }
  return [...latest.values()];
}
