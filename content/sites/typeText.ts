import type { Place, Site, Surface } from './types';

/** Where a site says that a work has a style of its author's: then it holds such a style. */
const skins: Readonly<Record<string, string>> = { ao3: '#work-skin:has(> style)' };
export const skinOf = ({ id }: Pick<Place, 'id'>): string | undefined => skins[id];

/** Every text of works on a site's pages, as one selector; '' where the site describes none. */
export const textOf = (site: Site): string => selectorOf(site, ['text']);

/** What may be set beside it, by the word that says so in `data-unspoiled-type`. */
export const besideText = (site: Site): Record<string, string> => ({
  summaries: selectorOf(
    site,
    ['summary', 'notes', 'endNotes', 'chapterSummary', 'chapterNotes', 'chapterEndNotes'],
    false,
  ),
  comments: site.around?.comments ?? '',
  listings: selectorOf(site, ['summary', 'freeforms', 'relationships', 'characters'], true),
});

function selectorOf(site: Site, surfaces: readonly Surface[], blurbs?: boolean): string {
  const found = site.shapes
    .filter(({ name }) => blurbs === undefined || (name === 'blurb') === blurbs)
    .flatMap((shape) =>
      surfaces.flatMap((surface) =>
        shape.surfaces[surface] ? [`:is(${shape.root}) :is(${shape.surfaces[surface]})`] : [],
      ),
    );
  return [...new Set(found)].join(', ');
}
