import { ao3 } from './ao3';
import type { Site } from './types';

/** Every site described. A new site is one file here and one fixture. */
export const sites: readonly Site[] = [ao3];

/** Match patterns of a site, for registrations and permissions. */
export const matchesOf = (site: Site): string[] => site.hosts.map((host) => `https://${host}/*`);

/** The site a page belongs to, by its host. */
export const siteOf = (host: string): Site | undefined => sites.find((site) => site.hosts.includes(host));
