import { pointLabel } from '../../content/canons/label';
import { indexCanon } from '../../content/canons/position';
import type { Canon } from '../../content/canons/types';
import type { VeilReport } from '../../content/messages/types';
import type { Surface } from '../../content/sites/types';
import type { Reason } from '../../content/spoilers/types';
import { t, type Word } from '../../content/words/t';

const words: Partial<Record<Surface, Word>> = {
  title: 'surface_title',
  chapterTitle: 'surface_title',
  series: 'surface_series',
  rating: 'surface_rating',
  warnings: 'surface_warnings',
  relationships: 'surface_relationships',
  characters: 'surface_characters',
  freeforms: 'surface_freeforms',
  summary: 'surface_summary',
  chapterSummary: 'surface_summary',
  text: 'surface_text',
};

/** What is veiled, with counts: "summary, additional tags (4)". */
export function surfacesSaid({ surfaces }: Pick<VeilReport, 'surfaces'>): string {
  const counts = new Map<Word, number>();
  for (const { surface, count } of surfaces) {
    const word = words[surface] ?? 'surface_notes';
    counts.set(word, (counts.get(word) ?? 0) + count);
  }
  return [...counts]
    .map(([word, count]) => (count > 1 ? t('popup_counted', t(word), count) : t(word)))
    .join(', ');
}

/** Canon and point of a reason, never what is hidden: "Smallville 5x17". */
function placeOf({ canon: id, target }: Reason, canons: ReadonlyMap<string, Canon>): string {
  const canon = canons.get(id);
  const title = canon?.title ?? id;
  if (canon && target?.kind === 'point') {
    return t('veil_place', title, pointLabel(indexCanon(canon), target.point));
  }
  if (target?.kind === 'end') return t('veil_place', title, t('veil_theEnd'));
  if (target?.kind === 'now' || target?.kind === 'date') return t('veil_place', title, t('veil_theNewest'));
  if (target?.kind === 'medium') return t('veil_place', title, t('veil_otherMedium'));
  return t('veil_place', title, t('veil_unknownPoint'));
}

/** Why a veil lies there: every canon and point, or that a word of the reader's stands beneath. */
export function reasonSaid(veil: VeilReport, canons: ReadonlyMap<string, Canon>): string {
  if (veil.cause === 'phrase') return t('veil_phrase');
  if (veil.cause === 'always') return t('popup_always');
  const places = veil.reasons.map((reason) =>
    reason.why === 'silent'
      ? t('popup_silent', canons.get(reason.canon)?.title ?? reason.canon)
      : placeOf(reason, canons),
  );
  return [...new Set(places)].join(', ');
}
