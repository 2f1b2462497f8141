import entries from './catalogue.json';
import { bare, plain } from './plain';
import type { CanonKind } from './types';

export type SizeUnit = 'seasons' | 'episodes' | 'chapters' | 'books' | 'issues' | 'films' | 'games' | 'parts';

/** What search knows of a list without loading it. Made by scripts/catalogue.mjs. */
export interface CatalogueEntry {
  id: string;
  title: string;
  kind: CanonKind;
  aliases: string[];
  ao3Fandoms: string[];
  /** In the unit its fans count by. */
  size: { unit: SizeUnit; count: number };
}

export const catalogue = entries as readonly CatalogueEntry[];

export interface CanonMatch {
  id: string;
  title: string;
  kind: CanonKind;
  size: { unit: SizeUnit; count: number };
  /** The name that matched, where it is not the title: an alias or a fandom tag. */
  match: string | null;
}

interface Hit {
  entry: CatalogueEntry;
  rank: number;
  match: string | null;
}

/** 0 the name itself, 1 its beginning, 2 beginnings of its words in any order; null no match. */
function rank(name: string, query: string): number | null {
  if (name === query || bare(name) === query) return 0;
  if (name.startsWith(query) || bare(name).startsWith(query)) return 1;
  const words = name.split(' ');
  return query.split(' ').every((part) => words.some((word) => word.startsWith(part))) ? 2 : null;
}

/**
 * Canons whose title, alias or fandom tag matches, best first. Accents, case and punctuation do not
 * matter; beginnings of words are enough. An empty query lists every canon by title.
 */
export function searchCanons(query: string, among: readonly CatalogueEntry[] = catalogue): CanonMatch[] {
  const wanted = plain(query);
  const tight = wanted.replace(/ /g, '');
  const hits: Hit[] = [];
  for (const entry of among) {
    let best: Omit<Hit, 'entry'> | null = null;
    for (const [at, name] of [entry.title, ...entry.aliases, ...entry.ao3Fandoms].entries()) {
      const letters = plain(name);
      // "SG1" finds "SG-1", "SHIELD" finds "S.H.I.E.L.D."
      const found = rank(letters, wanted) ?? (tight && letters.replace(/ /g, '') === tight ? 0 : null);
      if (found === null) continue;
      // A title is a better match than an alias, and that than a fandom tag.
      const score = found * 3 + (at === 0 ? 0 : at <= entry.aliases.length ? 1 : 2);
      if (!best || score < best.rank) best = { rank: score, match: at === 0 ? null : name };
    }
    if (best) hits.push({ entry, ...best });
  }
  hits.sort((a, b) => a.rank - b.rank || a.entry.title.localeCompare(b.entry.title, 'en'));
  return hits.map(({ entry: { id, title, kind, size }, match }) => ({ id, title, kind, size, match }));
}

/** A fandom tag without what tells it from its namesakes: "Merlin (TV)", "Narnia - C. S. Lewis". */
function stems(tag: string): string[] {
  return tag
    .split(' | ')
    .map((name) => bare(name.replace(/\s*\([^)]*\)\s*$/, '').replace(/\s+-\s+.*$/, '')))
    .filter(Boolean);
}

const byFandom = new Map<string, string[]>();
const byName = new Map<string, string[]>();
function put(map: Map<string, string[]>, key: string, id: string): void {
  const ids = map.get(key);
  if (!ids) map.set(key, [id]);
  else if (!ids.includes(id)) ids.push(id);
}
for (const { id, title, aliases, ao3Fandoms } of catalogue) {
  for (const tag of ao3Fandoms) put(byFandom, plain(tag), id);
  // Abbreviations are left out: as a whole fandom tag, "AC" or "ST" means too many things.
  for (const name of [title, ...aliases])
    if (name.length > 4) for (const stem of stems(name)) put(byName, stem, id);
}

/** Ids of the bundled canons that a fandom tag names: by the archive's canonical tags, else by title or alias. */
export function canonsForFandom(fandom: string): string[] {
  const exact = byFandom.get(plain(fandom));
  if (exact) return [...exact];
  return [...new Set(stems(fandom).flatMap((stem) => byName.get(stem) ?? []))];
}
