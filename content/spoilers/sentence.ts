import { pointLabel, progressLabel } from '../canons/label';
import { indexCanon, titleAt } from '../canons/position';
import type { Followed } from '../canons/types';
import { t } from '../words/t';
import type { Reason } from './types';

/**
 * Why something is hidden, as a sentence that does not spoil: canon and point as fans write it, and where
 * the reader is. An episode's title is in it only where `withTitle` asks.
 */
export function sentence(reason: Reason, followed: readonly Followed[], withTitle = false): string {
  const mine = followed.find(({ canon }) => canon.id === reason.canon);
  const canon = mine?.canon.title ?? reason.canon;
  if (reason.why === 'scope') return t('reason_scope');
  if (reason.why === 'silent') return t('reason_silent', canon);
  if (reason.why === 'unresolved') return t('reason_unresolved', canon);
  if (reason.why === 'medium') return t('reason_medium', canon);
  if (reason.why === 'now') return t('reason_now', canon);
  if (!mine || reason.target?.kind !== 'point') return t('reason_end', canon);
  const index = indexCanon(mine.canon);
  const { point, position } = reason.target;
  const title = withTitle ? titleAt(index, position) : null;
  const label = pointLabel(index, point);
  const place = title && !label.includes(title) ? t('reason_titled', label, title) : label;
  return t('reason_ahead', canon, place, progressLabel(mine));
}
