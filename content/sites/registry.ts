import { places } from './places.data';
import type { Place } from './types';

/** Match patterns of a site, for registrations and permissions. */
export const matchesOf = ({ hosts, plain }: Pick<Place, 'hosts' | 'plain'>): string[] =>
  hosts.map((host) => `http${plain ? '' : 's'}://${host}/*`);

/** Where a site's description stands in the built extension, as a script of its own. */
export const scriptPath = ({ id }: Pick<Place, 'id'>): string => `sites/${id}.js`;

/** What takes lines apart, for the sites whose surfaces share them: one script for all of these. */
export const LINES_SCRIPT = 'sites/lines.js';

/** The scripts that have to stand before any of ours on a site's pages. */
export const siteScriptsOf = (site: Pick<Place, 'id' | 'lines'>): string[] => [
  scriptPath(site),
  ...(site.lines ? [LINES_SCRIPT] : []),
];

const isAt = (host: string, pattern: string): boolean =>
  pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;

/** The site that a host belongs to, with all that is known of it away from its pages. */
export const placeOf = (host: string): Place | undefined =>
  places.find(({ hosts }) => hosts.some((pattern) => isAt(host, pattern)));

/** What a host is called: its own name, where a site has several. */
export const nameOf = (place: Place, host: string): string => place.names?.[host] ?? place.name;
