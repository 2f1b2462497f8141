import type { PageSurface, PageWords, Site, Surface, WorkShape } from '../sites/types';
import { words } from './words';

/** Where a page is: `location`, or an address that was given. */
export type PageAt = Pick<URL, 'host' | 'pathname' | 'search'>;

/** What a description may ask of a page beside elements of a work. */
export function pageOf(site: Site, page: Document, at: PageAt): PageWords {
  return {
    title: page.title,
    path: at.pathname,
    search: at.search,
    around: (surface: PageSurface) => words(page, site.around?.[surface]),
    source: (needle: string) =>
      [...page.scripts].map((script) => script.textContent ?? '').find((text) => text.includes(needle)) ?? '',
  };
}

/**
 * Reads surfaces of a work: by selector, or as the description tells from others.
 * @param more what the half of the description for reading tells.
 */
export function tellOf(
  shape: WorkShape,
  root: HTMLElement,
  page: PageWords,
  more?: WorkShape['tells'],
): (surface: Surface) => string[] {
  const raw = (surface: Surface) =>
    words(root, shape.reads?.[surface] ?? shape.surfaces[surface], shape.root);
  return (surface) => (shape.tells?.[surface] ?? more?.[surface])?.(raw, page) ?? raw(surface);
}
