import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ResolvedPublicFile } from 'wxt';
import { sites } from '../content/sites/all';
import { places } from '../content/sites/places.data';
import { prepaintSheets } from '../content/sites/prepaint';
import { matchesOf } from '../content/sites/registry';
import { typePath, typeSheet } from '../content/sites/typeSheet';
import { LANGUAGES } from '../content/spoilers/cues';
import { siteScripts } from './siteScripts';
import { smallCss } from './small';

/** Hosts that are ours to run on as soon as the extension is installed. */
export const hostsAtInstall = (): string[] => places.filter(({ optional }) => !optional).flatMap(matchesOf);

/** Hosts that are asked for when the reader wants them; the last two for those that only the reader knows. */
export const optionalHosts = (): string[] => [
  ...places.filter(({ optional }) => optional).flatMap(matchesOf),
  'https://*/*',
  'http://*/*',
];

/** The public files with those styles small that every page of a site may load. */
export const smallStyles = (files: ResolvedPublicFile[]): ResolvedPublicFile[] =>
  files.map((file) =>
    'absoluteSrc' in file && /^veil.+\.css$/.test(file.relativeDest)
      ? { relativeDest: file.relativeDest, contents: smallCss(readFileSync(file.absoluteSrc, 'utf8')) }
      : file,
  );

/** Files that the build derives: styles and a script of every site, the words of notices, and one file a canon's list. */
export async function derivedFiles(): Promise<ResolvedPublicFile[]> {
  const sheets = sites
    .flatMap(prepaintSheets)
    .map(({ path, css }) => ({ relativeDest: path, contents: smallCss(css) }));
  const types = sites.map((site) => ({ relativeDest: typePath(site), contents: typeSheet(site) }));
  const folder = fileURLToPath(new URL('../content/canons/lists/', import.meta.url));
  const lists = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ relativeDest: `canons/${name}`, absoluteSrc: folder + name }));
  // The words in which notices are read, for whoever makes the engine of pages.
  const languages = { relativeDest: 'languages.json', contents: JSON.stringify(LANGUAGES) };
  return [languages, ...sheets, ...types, ...(await siteScripts()), ...lists];
}
