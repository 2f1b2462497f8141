import { alternatives, inside } from './flat';
import type { Place, Site, Surface } from './types';

/** Where a site says that a work has a style of its author's: then it holds such a style. */
const skins: Readonly<Record<string, string>> = { ao3: '#work-skin:has(> style)' };
export const skinOf = ({ id }: Pick<Place, 'id'>): string | undefined => skins[id];

/** Every text of works on a site's pages, one selector each. */
export const textsOf = (site: Site): string[] => selectorsOf(site, ['text']);

/** The same as one selector; '' where the site describes none. */
export const textOf = (site: Site): string => textsOf(site).join(', ');

/** What may be set beside it, by the word that says so in `data-unspoiled-type`. */
export const besideText = (site: Site): Record<string, string[]> => ({
  summaries: selectorsOf(
    site,
    ['summary', 'notes', 'endNotes', 'chapterSummary', 'chapterNotes', 'chapterEndNotes'],
    false,
  ),
  comments: alternatives(site.around?.comments ?? ''),
  listings: selectorsOf(site, ['summary', 'freeforms', 'relationships', 'characters'], true),
});

function selectorsOf(site: Site, surfaces: readonly Surface[], blurbs?: boolean): string[] {
  const found = site.shapes
    .filter(({ name }) => blurbs === undefined || (name === 'blurb') === blurbs)
    .flatMap((shape) =>
      surfaces.flatMap((surface) => inside(`:is(${shape.root})`, shape.surfaces[surface] ?? '')),
    );
  return [...new Set(found)];
}
