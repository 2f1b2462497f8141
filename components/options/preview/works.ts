import type { Surface } from '../../../content/sites/types';
import type { Word } from '../../../content/words/t';

/** Works of the sample series, each for what some settings do. */
export type SampleId =
  | 'ahead'
  | 'behind'
  | 'silent'
  | 'unresolved'
  | 'season'
  | 'vague'
  | 'phrase'
  | 'spared';

/** A surface of a sample work. */
export interface SampleSurface {
  surface: Surface;
  word: Word;
  /** Its own words give away as much as the work does. */
  needs?: true;
  /** `word` takes what the reader added last to this list; without any the surface is not there. */
  last?: 'phrases' | 'spared';
}

export interface SampleWork {
  title: Word;
  author: Word;
  /** Episodes of the series that it asks for; a word where no list has it; null: it does not say. */
  needs: number | 'somewhere' | null;
  /** "Vague spoilers". */
  minor?: true;
  /** Says nothing, and was posted after the next episode aired. */
  late?: true;
  surfaces: readonly SampleSurface[];
}

const one = { title: 'welcome_oneTitle', author: 'welcome_oneAuthor' } as const;
const two = { title: 'welcome_twoTitle', author: 'welcome_twoAuthor' } as const;

/** Everything of a work that has a switch, as an archive shows it. */
const whole: readonly SampleSurface[] = [
  { surface: 'rating', word: 'preview_rating' },
  { surface: 'warnings', word: 'preview_warning' },
  { surface: 'relationships', word: 'preview_relationship', needs: true },
  { surface: 'characters', word: 'preview_character', needs: true },
  { surface: 'freeforms', word: 'welcome_twoTags', needs: true },
  { surface: 'summary', word: 'welcome_twoSummary' },
  { surface: 'series', word: 'preview_series' },
  { surface: 'chapterTitle', word: 'preview_chapter' },
  { surface: 'chapterCount', word: 'preview_count' },
  { surface: 'notes', word: 'preview_notes' },
  { surface: 'text', word: 'preview_text' },
  { surface: 'endNotes', word: 'preview_endNotes' },
  { surface: 'comments', word: 'preview_comment', needs: true },
  { surface: 'bookmarkerTags', word: 'preview_bookmarkTags' },
  { surface: 'bookmarkerNotes', word: 'preview_bookmarkNotes' },
  { surface: 'inspired', word: 'preview_inspired' },
  { surface: 'filters', word: 'preview_filter', needs: true },
  { surface: 'headings', word: 'preview_heading', needs: true },
];

const tags = (word: Word): SampleSurface[] => [{ surface: 'freeforms', word }];

export const sampleWorks: Readonly<Record<SampleId, SampleWork>> = {
  ahead: { ...two, needs: 8, surfaces: whole },
  behind: {
    ...one,
    needs: 3,
    surfaces: [
      { surface: 'freeforms', word: 'welcome_oneTags' },
      { surface: 'summary', word: 'welcome_oneSummary' },
    ],
  },
  silent: { ...one, needs: null, late: true, surfaces: tags('welcome_oneTags') },
  unresolved: {
    title: 'preview_unresolvedTitle',
    author: 'welcome_oneAuthor',
    needs: 'somewhere',
    surfaces: tags('preview_unresolvedTags'),
  },
  season: {
    title: 'preview_seasonTitle',
    author: 'welcome_threeAuthor',
    needs: 10,
    surfaces: tags('preview_seasonTags'),
  },
  vague: {
    title: 'preview_vagueTitle',
    author: 'welcome_twoAuthor',
    needs: 8,
    minor: true,
    surfaces: tags('preview_vagueTags'),
  },
  phrase: { ...one, needs: 3, surfaces: [{ surface: 'summary', word: 'preview_phrase', last: 'phrases' }] },
  spared: {
    ...two,
    needs: 8,
    surfaces: [
      { surface: 'freeforms', word: 'preview_spared', last: 'spared' },
      { surface: 'freeforms', word: 'welcome_twoTags', needs: true },
      { surface: 'summary', word: 'welcome_twoSummary' },
    ],
  },
};

/** What a list shows of a work; the rest stands in and around it. */
export const inLists: ReadonlySet<Surface> = new Set(['rating', 'warnings', 'freeforms', 'summary']);
