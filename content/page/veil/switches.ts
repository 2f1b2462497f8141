import type { Surface } from '../../sites/types';
import type { VeilSettings, VeilSurface } from '../../storage/types';

/** The switch that a surface of a work goes by; what has none is never veiled. */
const switches: Partial<Record<Surface, VeilSurface>> = {
  title: 'title',
  relationships: 'relationships',
  characters: 'characters',
  freeforms: 'freeforms',
  summary: 'summary',
  chapterSummary: 'summary',
  notes: 'notes',
  chapterNotes: 'notes',
  text: 'text',
  endNotes: 'endNotes',
  chapterEndNotes: 'endNotes',
  series: 'series',
  chapterTitle: 'chapterTitles',
  chapterList: 'chapterTitles',
  chapterCount: 'chapterCount',
  status: 'chapterCount',
  inspired: 'inspired',
  bookmarkerTags: 'bookmarkerTags',
  bookmarkerNotes: 'bookmarkerNotes',
};
/** Of these only what itself gives canon away is hidden when a work goes past the reader. */
const onlyGiving = new Set<Surface>(['relationships', 'characters']);

export const isAlways = (surface: Surface, { always }: VeilSettings): boolean => {
  const name = switches[surface];
  return name !== undefined && always[name];
};

/** Whether a surface is hidden with a work that goes past the reader. */
export const isAhead = (surface: Surface, { ahead }: VeilSettings): boolean => {
  const name = switches[surface];
  return name !== undefined && ahead[name] && !onlyGiving.has(surface);
};

/** Whether a surface is hidden where its own words give canon away, whatever its work does. */
export const isGiving = (surface: Surface, { ahead }: VeilSettings): boolean => {
  const name = switches[surface];
  return name !== undefined && ahead[name];
};

/** Tags of a list: their links are hidden, and their items show the leaf. */
export const isTag = (surface: Surface): boolean =>
  surface === 'freeforms' || surface === 'warnings' || surface === 'rating' || onlyGiving.has(surface);
const small = new Set<Surface>(['chapterCount', 'status', 'bookmarkerTags', 'filters', 'headings']);
/** Small things in a line, which a tab may only lie over. */
export const isInline = (surface: Surface): boolean => isTag(surface) || small.has(surface);
/** What stays a working link or option, with other words in its place. */
export const isTitle = (surface: Surface): boolean =>
  surface === 'title' || surface === 'series' || surface === 'chapterTitle' || surface === 'chapterList';
