import { browser } from 'wxt/browser';
import type { SiteLine } from '../../components/options/sites/SitesSection';
import { places } from '../../content/sites/places.data';
import { matchesOf } from '../../content/sites/registry';

interface Sites {
  lines: SiteLine[];
  /** To be called while a press is handled. Gives the site's name, or null where it was refused. */
  use: (id: string) => Promise<string | null>;
  leave: (id: string) => Promise<string | null>;
}

/** Sites that have an address: what is told by its markup alone has none to be asked for. */
export const known = places.filter(({ hosts }) => hosts.length > 0);

const plain = (host: string): string => host.replace(/^(?:www|\*)\./, '');

/** The sites that are described, with what the browser lets us onto. */
export function sitesOf(off: readonly string[], granted: ReadonlySet<string> | null): Sites {
  const change = async (id: string, ask: 'request' | 'remove'): Promise<string | null> => {
    const place = known.find((each) => each.id === id);
    if (!place) return null;
    // Firefox grants it only while the press is being handled, so nothing may be waited for before.
    return (await browser.permissions[ask]({ origins: matchesOf(place) })) ? place.name : null;
  };
  return {
    lines: known.map((place) => {
      const missing = place.hosts.filter((host) => granted && !granted.has(`https://${host}/*`));
      return {
        id: place.id,
        name: place.name,
        hosts: place.hosts.map(plain),
        optional: place.optional ?? false,
        // Those of the installation are at work unless the reader takes their permission back.
        granted: (granted !== null && missing.length < place.hosts.length) || !place.optional,
        // An update may bring hosts that were not asked for yet.
        missing: missing.map(plain),
        on: !off.includes(place.id),
      };
    }),
    use: (id) => change(id, 'request'),
    leave: (id) => change(id, 'remove'),
  };
}
