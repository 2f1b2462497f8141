import { indexCanon, pointAt, positionOf } from './position';
import type { CanonProgress, Followed, PointId } from './types';

/**
 * The furthest position a reader has passed: 0 when not started or when what was stored cannot be
 * found in the list, so that nothing is taken as seen by mistake.
 */
export function progressPosition({ canon, progress }: Followed): number {
  const index = indexCanon(canon);
  switch (progress.state) {
    case 'notStarted':
      return 0;
    case 'upTo':
      return positionOf(index, progress.last) ?? 0;
    case 'some':
      return Math.max(0, ...progress.seen.map((point) => positionOf(index, point) ?? 0));
    case 'all':
    case 'indifferent':
      return index.length;
  }
}

/** The positions of the items seen, for a canon whose order is loose. */
export function seenPositions({ canon, progress }: Followed): Set<number> {
  if (progress.state === 'some') {
    const index = indexCanon(canon);
    return new Set(progress.seen.map((point) => positionOf(index, point)).filter((at) => at !== null));
  }
  const upTo = progressPosition({ canon, progress });
  return new Set(Array.from({ length: upTo }, (_, at) => at + 1));
}

/** Whether the item at a position is behind the reader. Position 0 is behind everybody. */
export function isPast(followed: Followed, position: number): boolean {
  if (position <= 0) return true;
  const { state } = followed.progress;
  if (state === 'all' || state === 'indifferent') return true;
  if (state === 'some') return seenPositions(followed).has(position);
  return position <= progressPosition(followed);
}

/** The next item of a reader, for the button "Finished 5x17"; null where there is none or they asked for none. */
export function nextPoint(followed: Followed): PointId | null {
  const { canon, progress } = followed;
  if (progress.state === 'all' || progress.state === 'indifferent') return null;
  const index = indexCanon(canon);
  if (progress.state === 'upTo' && positionOf(index, progress.last) === null) return null;
  let next = 1;
  if (progress.state === 'some') {
    const seen = seenPositions(followed);
    while (seen.has(next)) next++;
  } else next = progressPosition(followed) + 1;
  return next > index.length ? null : pointAt(index, next);
}

/** A move of progress, before it is stored. `lowers` asks for the reader's word first. */
export interface Move {
  from: CanonProgress;
  to: CanonProgress;
  lowers: boolean;
  changes: boolean;
}

/**
 * Progress after a point is finished. In a loose canon the item is added to those seen. A reader who
 * has seen all, or does not mind spoilers, would be lowered by any point: `lowers` says so.
 */
export function moveTo(followed: Followed, point: PointId): Move {
  const { canon, progress: from } = followed;
  const index = indexCanon(canon);
  const at = positionOf(index, point);
  if (at === null || at === 0) return { from, to: from, lowers: false, changes: false };
  const stored = pointAt(index, at);
  if (from.state === 'all' || from.state === 'indifferent') {
    return {
      from,
      to: { state: 'upTo', last: stored },
      lowers: from.state === 'indifferent' || at < index.length,
      changes: true,
    };
  }
  if (from.state === 'some') {
    if (isPast(followed, at)) return { from, to: from, lowers: false, changes: false };
    return { from, to: { state: 'some', seen: [...from.seen, stored] }, lowers: false, changes: true };
  }
  if (from.state === 'notStarted' && canon.order === 'loose') {
    return { from, to: { state: 'some', seen: [stored] }, lowers: false, changes: true };
  }
  const now = progressPosition(followed);
  return { from, to: { state: 'upTo', last: stored }, lowers: at < now, changes: at !== now };
}

/** The same, but never backwards: what "I'm past this" stores. Progress is returned as it was where it is further. */
export function raiseTo(followed: Followed, point: PointId): CanonProgress {
  const move = moveTo(followed, point);
  return move.lowers || !move.changes ? followed.progress : move.to;
}
