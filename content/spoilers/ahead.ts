import { isPast, progressPosition } from '../canons/progress';
import type { Known } from './known';
import type { Need, Reason, SpoilerPreferences } from './types';

const SEVERITIES = { minor: 0, plain: 1, major: 2 };

/**
 * Why a need goes past the reader in a followed canon, or undefined where it does not.
 * @param posted day of posting, for needs that mean "everything out by then"
 */
export function aheadOf(
  need: Need,
  known: Known,
  preferences: SpoilerPreferences,
  posted: string | undefined,
): Reason | undefined {
  const { followed } = known;
  const { state } = followed.progress;
  if (state === 'indifferent' || state === 'all') return undefined;
  const own = preferences.canons?.[followed.canon.id];
  const severity = own?.severity ?? preferences.severity;
  if (SEVERITIES[need.severity] < SEVERITIES[severity]) return undefined;
  const reason = (why: Reason['why']): Reason => ({
    why,
    canon: followed.canon.id,
    target: need.target,
    severity: need.severity,
    relation: need.relation,
    text: need.source.text,
  });
  switch (need.target.kind) {
    case 'point': {
      const at = need.target.position;
      if (isBehind(known, at)) return undefined;
      if ((own?.seasons ?? preferences.seasons) === 'inside' && endsSeason(known, at) && isInside(known, at))
        return undefined;
      return reason('ahead');
    }
    case 'end':
      return isBehind(known, known.index.length) ? undefined : reason('ahead');
    case 'medium':
      return reason('medium');
    case 'now':
    case 'date': {
      const day = need.target.kind === 'date' ? need.target.date : posted;
      const out = day === undefined ? undefined : airedBy(known, day);
      if (out !== undefined && isBehind(known, out)) return undefined;
      return reason('now');
    }
    default:
      return reason('unresolved');
  }
}

function isBehind({ followed }: Known, at: number): boolean {
  // Side by side, or one after the other: only a loose canon asks for the very item.
  if (followed.canon.order === 'loose' || followed.progress.state === 'some') return isPast(followed, at);
  return at <= progressPosition(followed);
}

const endsSeason = ({ index }: Known, at: number): boolean =>
  index.parts.some((p) => p.start + p.size === at && p.size > 1);

function isInside({ index, followed }: Known, at: number): boolean {
  const part = index.parts.find((p) => p.start < at && at <= p.start + p.size);
  return part !== undefined && progressPosition(followed) > part.start;
}

/** The last position aired on or before a day, where the list knows the days; undefined where it does not. */
export function airedBy({ index }: Known, day: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}/.test(day)) return undefined;
  let last: number | undefined;
  for (const { part, start, size } of index.parts) {
    if (!part.aired || part.aired.length < size) return undefined;
    for (const [i, aired] of part.aired.entries()) {
      if (aired === null) return undefined;
      if (aired <= day.slice(0, 10)) last = Math.max(last ?? 0, start + i + 1);
    }
  }
  return last ?? (index.parts.length > 0 ? 0 : undefined);
}
