import type { Site, WorkShape } from '../sites/types';

/** A description, with what `sites/lines.js` adds on the sites that need it. */
export interface PageSite extends Site {
  /** `separate` of mixed.ts, where surfaces share a line. */
  separate?(root: HTMLElement, shape: WorkShape): void;
}

/** What the script of a site's description leaves in our world; see scripts/siteScripts.ts. */
type World = { unspoiledSite?: Partial<PageSite> };

/**
 * The description of the site whose page this is. It comes as a script of its own that is registered
 * before the page's, `sites/<id>.js`: a page loads no other site's. A page's own scripts do not see our
 * world; an element that is named like it is no description.
 */
export function siteHere(): PageSite | undefined {
  const { unspoiledSite } = globalThis as World;
  return Array.isArray(unspoiledSite?.shapes) ? (unspoiledSite as PageSite) : undefined;
}
