import type { Canon } from '../../content/canons/types';
import type { VeilReport } from '../../content/messages/types';
import { pointOf, surfaceWord } from '../../content/spoilers/say';
import { t, type Word } from '../../content/words/t';

/** What is veiled, with counts: "summary, additional tags (4)". */
export function surfacesSaid({ surfaces }: Pick<VeilReport, 'surfaces'>): string {
  const counts = new Map<Word, number>();
  for (const { surface, count } of surfaces) {
    const word = surfaceWord(surface);
    counts.set(word, (counts.get(word) ?? 0) + count);
  }
  return [...counts]
    .map(([word, count]) => (count > 1 ? t('popup_counted', t(word), count) : t(word)))
    .join(', ');
}

/** Why a veil lies there: every canon and point, or that a word of the reader's stands beneath. */
export function reasonSaid(veil: VeilReport, canons: ReadonlyMap<string, Canon>): string {
  if (veil.cause === 'phrase') return t('veil_phrase');
  if (veil.cause === 'always') return t('popup_always');
  const known = [...canons.values()].map((canon) => ({ canon }));
  const places = veil.reasons.map((reason) => {
    const title = canons.get(reason.canon)?.title ?? reason.canon;
    if (reason.why === 'silent') return t('popup_silent', title);
    return t('veil_place', title, pointOf(reason, known) || t('veil_unknownPoint'));
  });
  return [...new Set(places)].join(', ');
}
