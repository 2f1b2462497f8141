import type { Known } from './known';
import type { Fandom, Fandoms } from './scope';
import { tokenise } from './tokens';

const HINTS: [RegExp, string[]][] = [
  [/\(manga\)/i, ['manga', 'anime']],
  [/\bmanga\b/i, ['anime', 'manga']],
  [/\((?:movies|films|[^)]*movies)/i, ['film']],
  [/\((?:tv|cartoon|web series|anime)/i, ['tv', 'anime']],
  [/\((?:video )?games?/i, ['game']],
  [/ - (?!all media|fandom)/i, ['book', 'manga']],
];
const ENDING =
  /\s*(?:\([^)]*\)|(?:&|and) related fandoms|- all media types|- fandom|\bseries|(?<=\s)- (?!.*\s- ).*\p{Lu}.*)\s*$/iu;
// Of canons of one name: what fans mean first.
const KINDS = ['tv', 'anime', 'book', 'game', 'film', 'manga', 'comic'];
/** A hostile page may name any number of fandoms. */
const MOST_READY = 2000;
const PEOPLE = /\brpf\b|\((?:band|musician|k-?pop|singer)|real person/i;

/** The name without author, year and medium. */
export function strip(fandom: string): string {
  let name = fandom.trim();
  for (let i = 0; i < 4; i++) {
    const shorter = name.replace(ENDING, '');
    if (shorter === name || shorter === '') break;
    name = shorter;
  }
  return name.trim();
}

// Long names of fandoms are cut: what comes after says nothing, and a hostile one costs no more.
export const names = (fandom: string): string[] => fandom.slice(0, 300).split(/\s*[|¦]\s*/);
export const keyOf = (name: string): string => {
  const { words } = tokenise(name);
  return (words.length > 1 && words[0] === 'the' ? words.slice(1) : words).join(' ');
};

/** The year that tells series of one name apart: 1984 of "Sherlock Holmes (Granada TV 1984)". */
export const yearOf = (fandom: string): number => Number(/\(\D*((?:19|20)\d\d)\)/.exec(fandom)?.[1] ?? 0);

/** By what names followed canons are found; made by `tableFandoms`. */
export interface FandomTables {
  exact: Map<string, number[]>;
  byName: Map<string, number[]>;
  byFranchise: Map<string, number[]>;
  items: Map<string, number>;
  /** Years in the fandoms of a canon, by its number and the name that they have without. */
  years: Map<string, number[]>;
}

/** Tells which canons a fandom tag means. Each is worked out once: a page has few, and they recur. */
export function fandomsOf(tables: FandomTables, known: readonly Known[]): Fandoms {
  const ready = new Map<string, Fandom>();
  return {
    find(fandom) {
      let found = ready.get(fandom);
      if (found) return found;
      found = find(fandom, known, tables);
      if (ready.size < MOST_READY) ready.set(fandom, found);
      return found;
    },
  };
}

function find(
  fandom: string,
  known: readonly Known[],
  { exact, byName, byFranchise, items, years }: FandomTables,
): Fandom {
  const parts = names(fandom);
  const name = strip(parts[parts.length - 1] ?? '').toLowerCase();
  let canons = exact.get(fandom);
  const broad: number[] = [];
  // "… - Author" is the book; the series of that name is near, and not meant.
  const book = / - (?!All Media|Fandom)\p{Lu}/u.test(fandom);
  const year = yearOf(fandom);
  const screen = /\([^)]*\b(?:tv|cartoon|anime)\b/i.test(fandom);
  if (!canons) {
    canons = [];
    for (const part of parts)
      for (const key of [keyOf(part), keyOf(strip(part))]) {
        for (const c of byName.get(key) ?? []) {
          const own = years.get(`${c} ${key}`);
          const kind = known[c]?.followed.canon.kind;
          // "Charmed (TV 2018)" is not the series of 1998, and "Sherlock Holmes (Granada TV 1984)" no film.
          if (year && (own ? !own.includes(year) : screen && kind !== 'tv' && kind !== 'anime')) continue;
          const list = book && (kind === 'tv' || kind === 'anime') ? broad : canons;
          if (!list.includes(c)) list.push(c);
        }
        // A series of its own is no franchise.
        if (!year) for (const c of byFranchise.get(key) ?? []) if (!broad.includes(c)) broad.push(c);
      }
  }
  if (canons.length > 1) {
    const hint = HINTS.find(([pattern]) => pattern.test(fandom))?.[1];
    const rank = (c: number): number => {
      const { canon } = (known[c] as Known).followed;
      const at = hint?.indexOf(canon.kind) ?? -1;
      const title = canon.title.toLowerCase();
      const plain = title === name ? 0 : title.replace(/\s*\(.*?\)/g, '') === name ? 1 : 2;
      return (
        (at < 0 ? 10 : at) * 100 +
        plain * 25 +
        KINDS.indexOf(canon.kind) +
        canon.title.replace(/\s*\(.*?\)/g, '').length / 10
      );
    };
    canons = [...canons].sort((a, b) => rank(a) - rank(b));
  }
  // The same story in another medium is near: fans of the anime write of the manga's arcs.
  for (const c of canons)
    for (const { canon } of known[c]?.followed.canon.adaptations ?? []) {
      const other = known.findIndex((k) => k.followed.canon.id === canon);
      if (other >= 0 && !canons.includes(other) && !broad.includes(other)) broad.push(other);
    }
  const item = year ? items.get(`${canons[0]} ${keyOf(strip(parts[0] ?? ''))}`) : undefined;
  return {
    canons,
    ids: canons.map((c) => (known[c] as Known).followed.canon.id),
    broad,
    ...(item ? { item } : {}),
    name: canons.length > 0 ? name : PEOPLE.test(fandom) ? '' : unlike(name, fandom, known),
  };
}

/** The name of a fandom without a list: never that of one that has: "charmed (tv 2018)". */
const unlike = (name: string, fandom: string, known: readonly Known[]): string =>
  known.some(({ followed }) => followed.canon.id === name) ? fandom.toLowerCase() : name;
