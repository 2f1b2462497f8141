import { type CanonIndex, type IndexedPart, indexCanon } from '../canons/position';
import type { Followed, PointId } from '../canons/types';

/** A followed canon, laid out. */
export interface Known {
  followed: Followed;
  index: CanonIndex;
  /** What is stored of each position, from 1 on: worked out once, since every need has one. */
  points: PointId[];
  /** Parts by the number fans use. */
  numbered: Map<number, IndexedPart>;
}

/** Lays followed canons out. */
export const layOut = (followed: readonly Followed[]): Known[] =>
  followed.map((each) => {
    const index = indexCanon(each.canon);
    return { followed: each, index, points: pointsOf(index), numbered: numberedOf(index) };
  });

function pointsOf(index: CanonIndex): PointId[] {
  const points: PointId[] = [{ part: '' }];
  for (const { part, key, size } of index.parts)
    for (let i = 1; i <= size; i++) {
      const title = part.items?.[i - 1];
      if (!part.items) points.push({ part: key, item: (part.from ?? 1) + i - 1 });
      else points.push(title === undefined ? { part: key, item: i } : { part: key, item: i, title });
    }
  return points;
}

function numberedOf(index: CanonIndex): Map<number, IndexedPart> {
  const numbered = new Map<number, IndexedPart>();
  for (const part of index.parts) {
    const { number } = part.part;
    if (number !== undefined && !numbered.has(number)) numbered.set(number, part);
  }
  return numbered;
}
