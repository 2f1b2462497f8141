import type { Canon } from '../../../content/canons/types';
import { type Known, layOut } from '../../../content/spoilers/known';
import { t } from '../../../content/words/t';

export const SAMPLE = 'sample';
const SEASON = 10;
/** Where the reader of the sample stands: 1x6. */
const AT = 6;

const items = (season: number): string[] => Array.from({ length: SEASON }, (_, at) => `${season}x${at + 1}`);
/** An episode a week. */
const aired = (year: number): string[] =>
  Array.from({ length: SEASON }, (_, at) =>
    new Date(Date.UTC(year, 0, 1 + at * 7)).toISOString().slice(0, 10),
  );

/** Posted when 1x7 had aired. */
export const LATE = aired(2020)[AT] ?? '';

/** A series that nobody can be spoiled for, with its reader in the middle of the first season. */
export function sampleKnown(): Known[] {
  const canon: Canon = {
    id: SAMPLE,
    title: t('welcome_show'),
    aliases: [],
    kind: 'tv',
    ao3Fandoms: [],
    verified: true,
    parts: [
      { label: 'Season 1', number: 1, items: items(1), aired: aired(2020) },
      { label: 'Season 2', number: 2, items: items(2), aired: aired(2021) },
    ],
  };
  return layOut([{ canon, progress: { state: 'upTo', last: { part: '1', item: AT } } }]);
}
