import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ResolvedPublicFile } from 'wxt';
import { prepaintSheets } from '../content/sites/prepaint';
import { matchesOf, sites } from '../content/sites/registry';
import { typePath, typeSheet } from '../content/sites/typeSheet';

/** Hosts that are ours to run on as soon as the extension is installed. */
export const hostsAtInstall = (): string[] => sites.flatMap(matchesOf);

/** Files that the build derives: the styles of every site, and one file a canon's list. */
export function derivedFiles(): ResolvedPublicFile[] {
  const sheets = sites
    .flatMap(prepaintSheets)
    .map(({ path, css }) => ({ relativeDest: path, contents: css }));
  const types = sites.map((site) => ({ relativeDest: typePath(site), contents: typeSheet(site) }));
  const folder = fileURLToPath(new URL('../content/canons/lists/', import.meta.url));
  const lists = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ relativeDest: `canons/${name}`, absoluteSrc: folder + name }));
  return [...sheets, ...types, ...lists];
}
