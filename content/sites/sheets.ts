import type { PageSurface, Place, Surface } from './types';

/** Groups of surfaces that are hidden together before the first paint, one style sheet each. */
export type SheetName =
  | 'tags'
  | 'summary'
  | 'notes'
  | 'text'
  | 'title'
  | 'series'
  | 'chapters'
  | 'counts'
  | 'inspired'
  | 'bookmarks'
  | 'comments'
  | 'filters'
  | 'headings'
  /** Works in lists, whole: where they may be folded or taken out. */
  | 'works'
  | 'words';

export const surfacesOf: Record<SheetName, Surface[]> = {
  tags: ['relationships', 'characters', 'freeforms'],
  summary: ['summary', 'chapterSummary'],
  notes: ['notes', 'endNotes', 'chapterNotes', 'chapterEndNotes'],
  text: ['text'],
  title: ['title'],
  series: ['series'],
  chapters: ['chapterTitle', 'chapterList'],
  counts: ['chapterCount', 'status'],
  inspired: ['inspired'],
  bookmarks: ['bookmarkerTags', 'bookmarkerNotes'],
  comments: [],
  filters: [],
  headings: [],
  works: [],
  words: ['text'],
};

/** Sheets of what stands around works. */
export const placesOf: Partial<Record<SheetName, PageSurface[]>> = {
  bookmarks: ['bookmarkTags', 'bookmarkNotes'],
  comments: ['comments'],
  filters: ['filterTags'],
  headings: ['heading'],
  title: ['subscriptions'],
};

/** The sheet that each of a reader's switches needs. */
const sheetOf: Record<string, SheetName> = {
  title: 'title',
  summary: 'summary',
  relationships: 'tags',
  characters: 'tags',
  freeforms: 'tags',
  notes: 'notes',
  text: 'text',
  endNotes: 'notes',
  series: 'series',
  chapterTitles: 'chapters',
  chapterCount: 'counts',
  inspired: 'inspired',
  bookmarkerTags: 'bookmarks',
  bookmarkerNotes: 'bookmarks',
  comments: 'comments',
  filters: 'filters',
  headings: 'headings',
};

/** What of a reader's settings says which sheets are needed. */
export interface SheetNeeds {
  veils: {
    on: boolean;
    offSites: string[];
    always: Record<string, boolean>;
    ahead: Record<string, boolean>;
    listing: string;
    listingFor: Record<string, string>;
    hideAhead: boolean;
    muted: unknown[];
  };
  followed: { progress: { state: string } }[];
  phrases: unknown[];
}

/** Where a sheet of a site stands in the built extension. */
export const sheetPath = ({ id }: Pick<Place, 'id'>, name: SheetName): string => `veil/${id}-${name}.css`;

/** Whether works ahead are folded or taken out of lists anywhere. */
export const folds = ({
  listing,
  listingFor,
  hideAhead,
}: Pick<SheetNeeds['veils'], 'listing' | 'listingFor' | 'hideAhead'>): boolean =>
  hideAhead || [listing, ...Object.values(listingFor)].includes('fold');

/** The sheets that a reader's settings need on this site; none means: nothing is to be registered. */
export function neededSheets(site: Pick<Place, 'id'>, { veils, followed, phrases }: SheetNeeds): SheetName[] {
  if (!veils.on || veils.offSites.includes(site.id)) return [];
  const names = new Set<SheetName>();
  const addOf = (switches: Record<string, boolean>) => {
    for (const [name, on] of Object.entries(switches)) if (on && sheetOf[name]) names.add(sheetOf[name]);
  };
  const follows = followed.some(
    ({ progress }) => progress.state !== 'indifferent' && progress.state !== 'all',
  );
  if (follows) addOf(veils.ahead);
  addOf(veils.always);
  // A word of the reader's own may stand anywhere that is read.
  if (phrases.length > 0)
    for (const name of Object.keys(surfacesOf) as SheetName[])
      if (surfacesOf[name].length > 0) names.add(name);
  if ((follows && folds(veils)) || veils.muted.length > 0) names.add('works');
  return (Object.keys(surfacesOf) as SheetName[]).filter((name) => names.has(name));
}
