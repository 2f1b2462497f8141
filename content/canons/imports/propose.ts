import { type CanonIndex, indexCanon, partAt, pointAt } from '../position';
import { progressPosition, seenPositions } from '../progress';
import type { Canon, CanonProgress, Progress } from '../types';
import { positionsSeen } from './match';
import type { Proposal, Proposals, Seen } from './types';

/** Whether an item may be missing without a gap: specials and films between numbered seasons. */
function isBeside(index: CanonIndex, position: number): boolean {
  const hasNumbers = index.parts.some(({ part }) => part.number !== undefined);
  return hasNumbers && partAt(index, position)?.part.number === undefined;
}

/** The last seen position that no unseen one comes before; items beside the seasons are passed over. */
function unbroken(index: CanonIndex, seen: ReadonlySet<number>): number {
  let last = 0;
  for (let position = 1; position <= index.length; position++) {
    if (seen.has(position)) last = position;
    else if (!isBeside(index, position)) break;
  }
  return last;
}

function proposeLoose(
  index: CanonIndex,
  seen: Set<number>,
  from: CanonProgress | null,
  rows: Seen[],
): Proposal {
  const { canon } = index;
  const had = from ? seenPositions({ canon, progress: from }) : new Set<number>();
  const isFull = from?.state === 'all' || from?.state === 'indifferent';
  const all = [...new Set([...had, ...seen])].sort((a, b) => a - b);
  const to: CanonProgress = { state: 'some', seen: all.map((position) => pointAt(index, position)) };
  const changes = !isFull && all.length > had.size;
  return { canon, from, to: changes || !from ? to : from, lowers: false, changes, rows };
}

function proposeLine(
  index: CanonIndex,
  seen: Set<number>,
  from: CanonProgress | null,
  rows: Seen[],
): Proposal {
  const { canon } = index;
  const now = from ? progressPosition({ canon, progress: from }) : 0;
  let reach = unbroken(index, seen);
  // An export may begin where this reader already is.
  if (reach < now && from?.state === 'upTo') {
    const before = Array.from({ length: now }, (_, at) => at + 1);
    const joined = unbroken(index, new Set([...before, ...seen]));
    if (joined > now) reach = joined;
  }
  const furthest = Math.max(...seen);
  const ahead = furthest > reach ? { furthest: pointAt(index, furthest) } : {};
  if (reach === 0) {
    const to: CanonProgress = from ?? { state: 'notStarted' };
    return { canon, from, to, lowers: false, changes: from === null, ...ahead, rows };
  }
  const to: CanonProgress = { state: 'upTo', last: pointAt(index, reach) };
  const lowers = from !== null && (from.state === 'indifferent' || reach < now);
  return { canon, from, to, lowers, changes: lowers || from === null || reach > now, ...ahead, rows };
}

/**
 * What an export would change, canon by canon in the order given. A canon with an order is taken as far
 * as nothing before is missing; where the export goes on behind a gap, `furthest` says so. Canons
 * without one gather what was seen and are never lowered.
 */
export function propose(seen: readonly Seen[], canons: readonly Canon[], progress: Progress): Proposals {
  const matched = new Set<Seen>();
  const proposals: Proposal[] = [];
  for (const canon of canons) {
    const index = indexCanon(canon);
    const positions = new Set<number>();
    const rows: Seen[] = [];
    for (const row of seen) {
      const found = positionsSeen(index, row);
      for (const position of found) positions.add(position);
      if (found.length) {
        rows.push(row);
        matched.add(row);
      }
    }
    if (positions.size === 0) continue;
    const from = progress[canon.id] ?? null;
    const isLoose = canon.order === 'loose' || from?.state === 'some';
    const make = isLoose ? proposeLoose : proposeLine;
    proposals.push(make(index, positions, from, rows));
  }
  return { proposals, unmatched: seen.filter((row) => !matched.has(row)) };
}

/** Progress with the chosen proposals; what lowers is left out unless `lower` names its canon. */
export function applyProposals(
  progress: Progress,
  chosen: readonly Proposal[],
  lower: ReadonlySet<string> = new Set(),
): Progress {
  const next = { ...progress };
  for (const { canon, to, lowers, changes } of chosen) {
    if (changes && (!lowers || lower.has(canon.id))) next[canon.id] = to;
  }
  return next;
}
