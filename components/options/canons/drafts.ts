import { ownCanon } from '../../../content/canons/own';
import type { Canon, CanonKind, CanonPart } from '../../../content/canons/types';
import { t } from '../../../content/words/t';

/** Kinds that have seasons; the others have parts. */
export const hasSeasons = (kind: CanonKind): boolean => kind === 'tv' || kind === 'anime';

/** Parts from counts typed by hand: season after season, or one part for a canon that has only one. */
export function partsOfCounts(kind: CanonKind, counts: readonly number[]): CanonPart[] {
  const [only] = counts;
  if (!hasSeasons(kind) && counts.length === 1 && only !== undefined)
    return only > 0 ? [{ label: t('pasted_onlyPart'), from: 1, to: only }] : [];
  return counts.flatMap((count, at) => {
    const label = t(hasSeasons(kind) ? 'point_season' : 'own_partName', at + 1);
    return count > 0 ? [{ label, number: at + 1, from: 1, to: count }] : [];
  });
}

/** A canon to be previewed, or null where there is nothing to add yet. */
export function draftOf(
  title: string,
  kind: CanonKind,
  parts: CanonPart[],
  taken: Iterable<string>,
): Canon | null {
  if (title.trim() === '' || parts.length === 0) return null;
  return ownCanon({ title, kind, parts, taken });
}

export const hasDates = ({ parts }: Canon): boolean => parts.some(({ aired }) => aired?.some(Boolean));

/** Names from a text with one a line. */
export const namesIn = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && line.length <= 500),
  ),
];
