import type { ReadSite, Site, SiteReading } from '../sites/types';

/** What the scripts of a site's description leave in our world; see scripts/siteScripts.ts. */
type World = { unspoiledSite?: Partial<Site>; unspoiledReading?: Partial<SiteReading> };

/**
 * The description of the site whose page this is. It comes as a script of its own that is registered
 * before the page's, `sites/<id>.js`: a page loads no other site's. A page's own scripts do not see our
 * world; an element that is named like it is no description.
 */
export function siteHere(): Site | undefined {
  const { unspoiledSite } = globalThis as World;
  return Array.isArray(unspoiledSite?.shapes) ? (unspoiledSite as Site) : undefined;
}

/** The same with its other half, where `sites/<id>-reading.js` was run before. */
export function readSiteHere(): ReadSite | undefined {
  const { unspoiledReading } = globalThis as World;
  const site = siteHere();
  return site && Array.isArray(unspoiledReading?.kinds)
    ? { ...site, ...(unspoiledReading as SiteReading) }
    : undefined;
}
