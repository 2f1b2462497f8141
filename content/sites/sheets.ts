import type { Place, Surface } from './types';

/** Groups of surfaces that are hidden together before the first paint, one style sheet each. */
export type SheetName = 'tags' | 'summary' | 'notes' | 'text' | 'titles' | 'words';

export const surfacesOf: Record<SheetName, Surface[]> = {
  tags: ['relationships', 'characters', 'freeforms'],
  summary: ['summary', 'chapterSummary'],
  notes: ['notes', 'endNotes', 'chapterNotes', 'chapterEndNotes'],
  text: ['text'],
  titles: ['title', 'chapterTitle', 'series'],
  words: ['text'],
};

/** What of a reader's settings says which sheets are needed. */
export interface SheetNeeds {
  veils: { on: boolean; offSites: string[]; always: Record<string, boolean> };
  followed: { progress: { state: string } }[];
  phrases: unknown[];
}

/** Where a sheet of a site stands in the built extension. */
export const sheetPath = ({ id }: Pick<Place, 'id'>, name: SheetName): string => `veil/${id}-${name}.css`;

/** The sheets that a reader's settings need on this site; none means: nothing is to be registered. */
export function neededSheets(site: Pick<Place, 'id'>, { veils, followed, phrases }: SheetNeeds): SheetName[] {
  if (!veils.on || veils.offSites.includes(site.id)) return [];
  const names = new Set<SheetName>();
  const add = (...more: SheetName[]) => {
    for (const name of more) names.add(name);
  };
  if (followed.some(({ progress }) => progress.state !== 'indifferent' && progress.state !== 'all'))
    add('tags', 'summary', 'notes', 'text');
  // A word of the reader's own may stand anywhere.
  if (phrases.length > 0) add('tags', 'summary', 'notes', 'text', 'titles', 'words');
  const { always } = veils;
  if (always.relationships || always.characters || always.freeforms) add('tags');
  if (always.summary) add('summary');
  if (always.notes) add('notes');
  return [...names];
}
