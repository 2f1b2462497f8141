import { browser } from 'wxt/browser';
import type { AddedActions, AddedLine } from '../../components/options/sites/AddedSites';
import { addedPlace, addedPlaces, originOf } from '../../content/sites/added';
import { matchesOf, placeOf } from '../../content/sites/registry';
import { t } from '../../content/words/t';
import type { Sayer } from '../wiring/useSaid';
import type { Store } from '../wiring/useStored';

/** An address as people write it; null where it is none. */
function addressOf(text: string): URL | null {
  const whole = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  const url = URL.canParse(whole) ? new URL(whole) : null;
  return url && originOf(url) && url.hostname.includes('.') ? url : null;
}

/**
 * Sites that the reader added. What asks the browser does so at once: Firefox grants only while the press
 * is being handled.
 * @param has whether the browser lets us onto these matches, as last looked at.
 */
export function useAdded(
  { stored, edit }: Store,
  { say }: Sayer,
  has: (matches: readonly string[]) => boolean,
): { added: AddedLine[] } & AddedActions {
  const sites = stored?.settings.addedSites ?? {};
  const ask = (origin: string, id: string | undefined) => {
    const place = addedPlace(origin, id);
    if (!place) return;
    browser.permissions.request({ origins: matchesOf(place) }).then(
      (granted) => say(granted ? t('sites_used', place.name) : t('sites_refused')),
      (cause: Error) => say(cause.message),
    );
  };
  return {
    added: addedPlaces(sites).map((place) => ({
      origin: place.added ?? '',
      name: place.name,
      granted: has(matchesOf(place)),
    })),
    onAdd: (address, software) => {
      const url = addressOf(address);
      const origin = url && originOf(url);
      if (!url || !origin) return 'bad';
      if (placeOf(url.hostname) || Object.hasOwn(sites, origin)) return 'known';
      ask(origin, software);
      void edit(({ settings }) => void Object.assign(settings.addedSites, { [origin]: software }));
      return null;
    },
    onUseAdded: (origin) => ask(origin, sites[origin]),
    onRemoveAdded: (origin) => {
      const place = addedPlace(origin, sites[origin]);
      if (place) browser.permissions.remove({ origins: matchesOf(place) }).catch(console.error);
      void edit(({ settings }) => void delete settings.addedSites[origin]).then(
        (done) => done && say(t('sites_removed', place?.name ?? origin)),
      );
    },
  };
}
