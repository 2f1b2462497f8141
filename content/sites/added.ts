import { places } from './places.data';
import { placeOf } from './registry';
import type { Place } from './types';

/** Hosts that the reader added: where ("https://archive.example"), and whose software runs there. */
export type AddedSites = Readonly<Record<string, string>>;

/** Software that is told by a page's markup, so that any host which runs it may be added. */
export const softwares = places.filter(({ software }) => software);

/** Where a page is, as an added site is remembered; null for what can't be added. Ports have no permission of their own. */
export const originOf = ({ protocol, hostname }: Pick<URL, 'protocol' | 'hostname'>): string | null =>
  /^https?:$/.test(protocol) && hostname ? `${protocol}//${hostname}` : null;

/** An added site as one of those described; undefined where there is nothing to add, or no such software (any more). */
export function addedPlace(origin: string, id: string | undefined): Place | undefined {
  const software = softwares.find((each) => each.id === id);
  const url = URL.canParse(origin) ? new URL(origin) : null;
  // A host that came to be described has no need of it.
  if (!software || !url || originOf(url) !== origin || placeOf(url.hostname)) return undefined;
  const { names: _, ...place } = software;
  return {
    ...place,
    name: url.hostname.replace(/^www\./, ''),
    hosts: [url.hostname],
    optional: true,
    added: origin,
    ...(url.protocol === 'http:' && { plain: true }),
  };
}

/** All that were added and still can be. */
export const addedPlaces = (added: AddedSites): Place[] =>
  Object.entries(added).flatMap(([origin, id]) => addedPlace(origin, id) ?? []);

/** The site that a page belongs to: described, or added by the reader. */
export function placeAt(url: Pick<URL, 'protocol' | 'hostname'>, added: AddedSites): Place | undefined {
  const origin = originOf(url);
  return (
    (url.protocol === 'https:' ? placeOf(url.hostname) : undefined) ??
    (origin && Object.hasOwn(added, origin) ? addedPlace(origin, added[origin]) : undefined)
  );
}
