import type { Canon, CanonProgress, PointId } from '../canons/types';
import { readCanon } from '../canons/validate';
import { isRecord, list, oneOf, type Read, shape, text, whole } from './check';

/** A list the reader added; checked by the same rules as when it was added. */
export const readOwnCanon: Read<Canon> = (raw, wrong, path) => {
  const reading = readCanon(raw);
  if (reading.ok) return reading.canon;
  wrong.push(...reading.problems.map((problem) => `${path}.${problem.path}`));
  return undefined;
};

/** A point in a canon, as pages and files name it. */
export const readPoint = shape<PointId>(
  { part: text(500), item: whole(0, 1_000_000), title: text(500) },
  'item',
  'title',
);
const upTo = shape<{ state: 'upTo'; last: PointId }>({ state: oneOf('upTo'), last: readPoint });
const some = shape<{ state: 'some'; seen: PointId[] }>({ state: oneOf('some'), seen: list(readPoint) });
const plain = shape<{ state: 'notStarted' | 'all' | 'indifferent' }>({
  state: oneOf('notStarted', 'all', 'indifferent'),
});

/** How far a reader is in one canon. */
export const readProgress: Read<CanonProgress> = (raw, wrong, path) => {
  const state = isRecord(raw) ? raw.state : undefined;
  if (state === 'upTo') return upTo(raw, wrong, path);
  if (state === 'some') return some(raw, wrong, path);
  return plain(raw, wrong, path);
};
