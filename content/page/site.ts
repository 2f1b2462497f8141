import type { Site } from '../sites/types';

/** What the script of a site's description leaves in our world; see scripts/siteScripts.ts. */
type World = { unspoiledSite?: Partial<Site> };

/**
 * The description of the site whose page this is. It comes as a script of its own that is registered
 * before the page's, `sites/<id>.js`: a page loads no other site's. A page's own scripts do not see our
 * world; an element that is named like it is no description.
 */
export function siteHere(): Site | undefined {
  const { unspoiledSite } = globalThis as World;
  return Array.isArray(unspoiledSite?.shapes) ? (unspoiledSite as Site) : undefined;
}
