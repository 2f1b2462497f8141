import { useEffect, useState } from 'preact/hooks';
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
const known = places.filter(({ hosts }) => hosts.length > 0);

/** The sites that are described, with what the browser lets us onto, followed as that changes. */
export function useSites(off: readonly string[]): Sites {
  const [granted, setGranted] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    let on = true;
    const look = async () => {
      const answers = await Promise.all(
        known.map(async (place) => {
          const has = await browser.permissions.contains({ origins: matchesOf(place) });
          return has ? [place.id] : [];
        }),
      );
      if (on) setGranted(new Set(answers.flat()));
    };
    const looking = () => void look().catch((cause: unknown) => console.error(cause));
    looking();
    browser.permissions.onAdded.addListener(looking);
    browser.permissions.onRemoved.addListener(looking);
    return () => {
      on = false;
      browser.permissions.onAdded.removeListener(looking);
      browser.permissions.onRemoved.removeListener(looking);
    };
  }, []);
  const change = async (id: string, ask: 'request' | 'remove'): Promise<string | null> => {
    const place = known.find((each) => each.id === id);
    if (!place) return null;
    // Firefox grants it only while the press is being handled, so nothing may be waited for before.
    return (await browser.permissions[ask]({ origins: matchesOf(place) })) ? place.name : null;
  };
  return {
    lines: known.map((place) => ({
      id: place.id,
      name: place.name,
      hosts: place.hosts.map((host) => host.replace(/^(?:www|\*)\./, '')),
      optional: place.optional ?? false,
      // Those of the installation are at work unless the reader takes their permission back.
      granted: granted.has(place.id) || !place.optional,
      on: !off.includes(place.id),
    })),
    use: (id) => change(id, 'request'),
    leave: (id) => change(id, 'remove'),
  };
}
