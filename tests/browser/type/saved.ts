import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { places } from '../../../content/sites/places.data';
import { placeOf } from '../../../content/sites/registry';
import type { Answer } from '../../../scripts/lib/server.mjs';
import { buildOf, type Target } from '../harness/builds';

const shared = join(process.env.UNSPOILED_SHARED ?? '../shared', 'pages');

/** A page of a real site as somebody saved it; none of ours to keep. */
export interface Saved {
  /** Folder of the host, and the file's name. */
  name: string;
  site: string;
  url: string;
  path: string;
}

/** An address like those that works of a site have, so that the work is known by it. */
const works: Record<string, string> = {
  ao3: '/works/1001',
  fanfiction: '/s/1001/1/Saved',
  royalroad: '/fiction/1001/saved/chapter/2002/saved',
  scribblehub: '/read/1001-saved/chapter/2002/',
};

/** The host of the site that a folder's pages are of: some folders are named without `www`. */
const hostOf = (folder: string): string | undefined =>
  [folder, `www.${folder}`].find((host) => placeOf(host)) ?? undefined;

/** Saved pages of sites that are described; empty, with one line, where there are none. */
export function savedPages(): Saved[] {
  if (!existsSync(shared)) {
    console.log(`No saved pages in ${shared}: the tests of type on them are skipped`);
    return [];
  }
  return readdirSync(shared).flatMap((folder) => {
    const host = hostOf(folder);
    const site = host && placeOf(host);
    if (!site) return [];
    return readdirSync(join(shared, folder))
      .filter((name) => name.endsWith('.html'))
      .map((name) => ({
        name: `${folder}/${name}`,
        site: site.id,
        url: `https://${host}${works[site.id] ?? '/saved'}?saved=${encodeURIComponent(`${folder}/${name}`)}`,
        path: join(shared, folder, name),
      }));
  });
}

export const hostsOf = (pages: readonly Saved[]): string[] => [
  ...new Set(pages.map(({ url }) => new URL(url).hostname)),
];

/** Answers for saved pages, and for the archive's own style sheets where they lie beside. */
export function answerSaved(pages: readonly Saved[]): (url: URL) => Answer {
  return (url) => {
    const found = pages.find(({ name }) => name === url.searchParams.get('saved'));
    if (found) return { body: readFileSync(found.path) };
    const sheet = /\.css$/.test(url.pathname) ? sheetAt(url.pathname) : undefined;
    return sheet ? { type: 'text/css', body: sheet } : { status: 404, type: 'text/plain', body: '' };
  };
}

function sheetAt(path: string): Buffer | undefined {
  const folder = join(shared, 'archiveofourown.org', 'css');
  const name = path.split('/').pop() ?? '';
  return existsSync(join(folder, name)) ? readFileSync(join(folder, name)) : undefined;
}

/** A copy of a build that is let onto every described site at once: a test cannot press "Allow". */
export function granted(target: Target): string {
  const copy = join(mkdtempSync(join(tmpdir(), 'unspoiled-granted-')), target);
  cpSync(buildOf(target), copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.host_permissions = places.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`));
  manifest.optional_host_permissions = [];
  writeFileSync(path, JSON.stringify(manifest));
  return copy;
}
