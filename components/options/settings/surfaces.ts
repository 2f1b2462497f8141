import type { VeilSurface } from '../../../content/storage/types';
import type { Word } from '../../../content/words/t';

/** A row of the table of what may be veiled. */
export interface SurfaceRow {
  surface: VeilSurface;
  word: Word;
  hint?: Word;
}

/** Every surface that has switches, by where it stands. */
export const surfaceGroups: readonly { heading: Word; rows: readonly SurfaceRow[] }[] = [
  {
    heading: 'veils_ofWork',
    rows: [
      { surface: 'summary', word: 'veils_summaries' },
      { surface: 'freeforms', word: 'veils_freeforms' },
      { surface: 'relationships', word: 'veils_relationships', hint: 'veils_givingHint' },
      { surface: 'characters', word: 'veils_characters', hint: 'veils_givingHint' },
      { surface: 'title', word: 'veils_titles', hint: 'veils_titlesHint' },
      { surface: 'series', word: 'veils_series' },
    ],
  },
  {
    heading: 'veils_inWork',
    rows: [
      { surface: 'notes', word: 'veils_notes' },
      { surface: 'text', word: 'veils_text', hint: 'veils_textHint' },
      { surface: 'endNotes', word: 'veils_endNotes' },
      { surface: 'chapterTitles', word: 'veils_chapterTitles', hint: 'veils_chapterTitlesHint' },
      { surface: 'chapterCount', word: 'veils_chapterCount', hint: 'veils_chapterCountHint' },
    ],
  },
  {
    heading: 'veils_aroundWork',
    rows: [
      { surface: 'comments', word: 'veils_comments', hint: 'veils_commentsHint' },
      { surface: 'bookmarkerTags', word: 'veils_bookmarkerTags' },
      { surface: 'bookmarkerNotes', word: 'veils_bookmarkerNotes' },
      { surface: 'inspired', word: 'veils_inspired' },
      { surface: 'filters', word: 'veils_filters' },
      { surface: 'headings', word: 'veils_headings' },
    ],
  },
];

export const surfaceRows: readonly SurfaceRow[] = surfaceGroups.flatMap(({ rows }) => rows);
