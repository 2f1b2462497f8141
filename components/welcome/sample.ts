import type { Word } from '../../content/words/t';

/** A work of the sample listing. Ours, like the series it is about: no reader can be spoiled by it. */
export interface SampleWork {
  id: string;
  title: Word;
  author: Word;
  tags: Word;
  summary: Word;
  /** Position it goes to in the sample series; null: it does not say. */
  needs: number | null;
}

/** Episodes of a season of the sample series. */
const SEASON = 10;
/** Episodes of all of it. */
export const EPISODES = 2 * SEASON;

export const works: readonly SampleWork[] = [
  {
    id: 'one',
    title: 'welcome_oneTitle',
    author: 'welcome_oneAuthor',
    tags: 'welcome_oneTags',
    summary: 'welcome_oneSummary',
    needs: null,
  },
  {
    id: 'two',
    title: 'welcome_twoTitle',
    author: 'welcome_twoAuthor',
    tags: 'welcome_twoTags',
    summary: 'welcome_twoSummary',
    needs: 8,
  },
  {
    id: 'three',
    title: 'welcome_threeTitle',
    author: 'welcome_threeAuthor',
    tags: 'welcome_threeTags',
    summary: 'welcome_threeSummary',
    needs: SEASON + 4,
  },
];

/** Season and episode of a position, 1-based. */
export const placeOf = (position: number): { season: number; episode: number } => ({
  season: Math.ceil(position / SEASON),
  episode: position - (Math.ceil(position / SEASON) - 1) * SEASON,
});

/** "1x8", as fans write it. */
export function codeOf(position: number): string {
  const { season, episode } = placeOf(position);
  return `${season}x${episode}`;
}
