import type { Followed } from '../../canons/types';
import { lineOf, placesOf, surfacesSaid } from '../../spoilers/say';
import { t } from '../../words/t';
import type { PageWork } from '../works';
import type { GateWords } from './gate';
import type { Group, Planned } from './plan';
import type { TabWords } from './tab';

/** What of the reader's settings a veil needs to speak. */
export interface VeilContext {
  followed: readonly Followed[];
  label: 'full' | 'hidden';
}

/** Everything a veil says, none of it what is hidden. */
export function wordsFor(
  work: Pick<PageWork, 'title' | 'authors'>,
  group: Group<Planned>,
  context: VeilContext,
): TabWords & GateWords {
  const surfaces = surfacesSaid(group.items.map(({ surface }) => surface));
  const shy = context.label === 'hidden';
  const why = (inWords: boolean): string => {
    if (shy) return t('veil_hidden');
    if (group.cause === 'phrase') return t('veil_phrase');
    if (group.cause === 'always') return t('veil_always', surfaces);
    return placesOf(group.reasons, context.followed, inWords);
  };
  const ahead = group.cause === 'engine' && !shy;
  const short = why(false);
  const title = group.name === 'title' || !work.title ? t('veil_hiddenTitle') : work.title;
  const by = work.authors.join(', ');
  return {
    full: ahead ? t('veil_ahead', short) : short,
    short,
    group: by
      ? t('veil_groupBy', why(true), surfaces, title, by)
      : t('veil_group', why(true), surfaces, title),
    label: group.reasons[0]?.why === 'ahead' ? t('veil_goes', short) : t('veil_asks', short),
    lead: group.cause === 'engine' ? t('gate_workLead') : t('gate_workPhrase'),
    lines:
      ahead && group.name === 'text' ? group.reasons.map((reason) => lineOf(reason, context.followed)) : [],
  };
}

/** The warnings of a hidden group, which stay readable. */
export function warningsSaid({ warnings, kinds }: Pick<Group, 'warnings' | 'kinds'>): string {
  const all = [...kinds.map((kind) => t(`warning_${kind}`)), ...warnings];
  return all.length > 0 ? t('veil_warns', [...new Set(all)].join('; ')) : '';
}
