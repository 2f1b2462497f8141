import { mediumOf } from '../label';
import { bare, plain } from '../plain';
import type { CanonIndex, IndexedPart } from '../position';
import type { Canon } from '../types';

/** A name without a note in brackets behind it: "Attack on Titan" of "Attack on Titan (manga)". */
const withoutNote = (name: string) => name.replace(/\s*\([^()]*\)\s*$/, '');
/** A name as it is compared: without note, case, accents, punctuation and articles. */
export const comparable = (name: string) => bare(withoutNote(name));

/** What rows of an export are compared with, worked out once a canon. */
export interface CanonFacts {
  /** Names of the canon as catalogues elsewhere write them. */
  names: ReadonlySet<string>;
  /** Years that tell it from its namesakes: 2003 of "Battlestar Galactica (2003)". */
  years: readonly number[];
  /** Authors, by the archive's "Title - Author", in letters only. */
  authors: readonly string[];
  /** Series that are parts of the canon, by name and season. */
  series: ReadonlyMap<string, ReadonlyMap<number, IndexedPart>>;
  /** Positions of films and books by title, other title, or the name of a part that one volume may hold. */
  titles: { film: ReadonlyMap<string, number[]>; book: ReadonlyMap<string, number[]> };
}

const known = new WeakMap<CanonIndex, CanonFacts>();

function namesOf(canon: Canon): Set<string> {
  const aliases = canon.aliases.map(comparable).filter((name) => name.length > 3);
  return new Set([comparable(canon.title), ...aliases]);
}

function yearsOf({ title, ao3Fandoms }: Canon): number[] {
  return [title, ...ao3Fandoms].flatMap((name) => {
    const year = /\((?:[^()]*\s)?(\d{4})\)/.exec(name)?.[1];
    return year === undefined ? [] : [Number(year)];
  });
}

function authorsOf({ ao3Fandoms }: Canon): string[] {
  return ao3Fandoms.flatMap((tag) => {
    const author = /\s-\s(?!all media)(.+)$/i.exec(tag)?.[1];
    return author === undefined ? [] : [plain(author).replace(/ /g, '')];
  });
}

function titlesOf(index: CanonIndex, medium: 'film' | 'book'): Map<string, number[]> {
  const { kind, titleAliases = {} } = index.canon;
  const positions = new Map<string, number[]>();
  const put = (name: string, found: number[]) => {
    const key = comparable(name);
    if (key) positions.set(key, [...(positions.get(key) ?? []), ...found]);
  };
  const parts = index.parts.filter((part) => mediumOf(part, kind) === medium);
  for (const { part, start } of parts) {
    for (const [at, item] of (part.items ?? []).entries()) {
      for (const name of [item, ...(titleAliases[item] ?? [])]) put(name, [start + at + 1]);
    }
  }
  // One volume of a trilogy's name stands for all of it, unless the first book is called the same.
  for (const { part, start, size } of parts) {
    if (part.items && size > 1 && !positions.has(comparable(part.label))) {
      put(
        part.label,
        Array.from({ length: size }, (_, at) => start + at + 1),
      );
    }
  }
  return positions;
}

/** Seasons of series that are parts of the canon: "Loki, Season 2", or all of "WandaVision" as season 1. */
function seriesOf(index: CanonIndex): Map<string, Map<number, IndexedPart>> {
  const series = new Map<string, Map<number, IndexedPart>>();
  for (const part of index.parts) {
    const [, name = part.part.label, season = '1'] = /^(.+), season (\d+)$/i.exec(part.part.label) ?? [];
    const seasons = series.get(bare(name)) ?? new Map<number, IndexedPart>();
    series.set(bare(name), seasons.set(Number(season), part));
  }
  return series;
}

/** The facts of a canon; remembered for as long as its index lives. */
export function factsOf(index: CanonIndex): CanonFacts {
  const found = known.get(index);
  if (found) return found;
  const facts: CanonFacts = {
    names: namesOf(index.canon),
    years: yearsOf(index.canon),
    authors: authorsOf(index.canon),
    series: seriesOf(index),
    titles: { film: titlesOf(index, 'film'), book: titlesOf(index, 'book') },
  };
  known.set(index, facts);
  return facts;
}
