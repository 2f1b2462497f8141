import { matchesOf } from '../sites/registry';
import { neededSheets } from '../sites/sheets';
import type { Place } from '../sites/types';
import type { StoredPage } from '../storage/types';

/**
 * Hosts on which something should be veiled and the browser does not let us: of the sites of the
 * installation, of those that the reader added, and of those that we are let onto in part, as after an
 * update that brought a host. An optional site without any permission is one that is not wanted.
 */
export function unprotectedHosts(
  sites: readonly Place[],
  pack: StoredPage,
  granted: (match: string) => boolean,
): string[] {
  return sites
    .filter((site) => neededSheets(site, pack).length > 0)
    .flatMap((site) => {
      const missing = site.hosts.filter((_, at) => !granted(matchesOf(site)[at] ?? ''));
      const wanted = !site.optional || site.added || missing.length < site.hosts.length;
      return wanted ? missing : [];
    });
}
