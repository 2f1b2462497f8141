import type { PageSurface, Site } from '../../sites/types';
import type { PagePack, VeilSettings, VeilSurface } from '../../storage/types';
import { offered } from '../offers';
import type { AroundFeature, AroundHost } from './part';

/** Surfaces that stand on a page outside any one work, and the switches they go by. */
const around: { place: PageSurface; name: VeilSurface; tags: boolean }[] = [
  { place: 'comments', name: 'comments', tags: false },
  { place: 'filterTags', name: 'filters', tags: true },
  { place: 'heading', name: 'headings', tags: true },
  { place: 'bookmarkTags', name: 'bookmarkerTags', tags: true },
  { place: 'bookmarkNotes', name: 'bookmarkerNotes', tags: false },
  { place: 'subscriptions', name: 'title', tags: false },
];

/** Those that a reader's switches ask for and the site's description knows. */
export const wantedAround = (site: Site, { ahead, always }: VeilSettings) =>
  around.filter(({ place, name }) => site.around?.[place] && (ahead[name] || always[name]));

/**
 * Asks for the part that looks after what stands around works with the first of it; until it has come the
 * pre-paint style holds.
 */
export function startAroundWhenThere(
  site: Site,
  pack: PagePack,
  host: AroundHost & { need(part: 'around'): Promise<boolean> },
): AroundFeature {
  const places = wantedAround(site, pack.veils).map(({ place }) => site.around?.[place]);
  const anywhere = places.join(', ');
  let feature: AroundFeature | undefined;
  let asked = false;
  return {
    look(facts) {
      if (!feature && (!anywhere || !document.querySelector(anywhere))) return;
      feature ??= offered('around')?.startAround(site, pack, host);
      if (feature) feature.look(facts);
      else if (!asked) {
        asked = true;
        // What fails is asked for again with the next change of the page.
        void host.need('around').then((came) => {
          asked = came;
        });
      }
    },
    veils: () => feature?.veils() ?? [],
    remove: () => feature?.remove(),
  };
}
