import { mediumOf } from '../label';
import { bare, plain } from '../plain';
import { type CanonIndex, type IndexedPart, partByNumber, positionOfAbsolute } from '../position';
import type { Canon } from '../types';
import { animeIds, mangaIds } from './animeIds';
import type { Seen } from './types';

type Of<K extends Seen['what']> = Extract<Seen, { what: K }>;

const withoutNote = (name: string) => name.replace(/\s*\([^)]*\)\s*$/, '');
/** Names of a canon as catalogues elsewhere write them: "Attack on Titan" of "Attack on Titan (manga)". */
function namesOf(canon: Canon): Set<string> {
  const aliases = canon.aliases.map((name) => bare(withoutNote(name))).filter((name) => name.length > 3);
  return new Set([bare(withoutNote(canon.title)), ...aliases]);
}

/** Years that tell a canon from its namesakes: 2003 of "Battlestar Galactica (2003)". */
function yearsOf({ title, ao3Fandoms }: Canon): number[] {
  return [title, ...ao3Fandoms].flatMap((name) => {
    const year = /\((?:[^)]*\s)?(\d{4})\)/.exec(name)?.[1];
    return year === undefined ? [] : [Number(year)];
  });
}

/** Series premiere a year apart in different catalogues; more than that is another series. */
function yearsAgree(canon: Canon, year: number | null): boolean {
  const years = yearsOf(canon);
  return year === null || years.length === 0 || years.some((known) => Math.abs(known - year) <= 1);
}

/** The parts of a canon that are seasons of a show, or null where the canon has no such show. */
function seasonsOf(
  index: CanonIndex,
  { title, year }: Of<'show'>,
): ((season: number) => IndexedPart | null) | null {
  const name = bare(withoutNote(title.replace(/^marvel's\s+/i, '')));
  const within = (season: number) =>
    index.parts.find(({ part }) => {
      const [, series, n] = /^(.+), season (\d+)$/i.exec(part.label) ?? [];
      return series === undefined
        ? season === 1 && bare(part.label) === name
        : bare(series) === name && Number(n) === season;
    }) ?? null;
  if (within(1)) return within;
  if (!namesOf(index.canon).has(name) || !yearsAgree(index.canon, year)) return null;
  return (season) => {
    const part = partByNumber(index, season);
    return part && part.part.number === season ? part : null;
  };
}

function positionsOfShow(index: CanonIndex, show: Of<'show'>): number[] {
  const seasons = index.canon.kind === 'tv' || index.canon.kind === 'anime' ? seasonsOf(index, show) : null;
  if (!seasons) return [];
  return show.seasons.flatMap(({ number, episodes }) => {
    const part = number === 0 ? null : seasons(number);
    if (part) return episodes.filter((n) => n >= 1 && n <= part.size).map((n) => part.start + n);
    const isOneCount = number === 1 && index.parts.every(({ part: { number: own } }) => own === undefined);
    return isOneCount ? episodes.map((n) => positionOfAbsolute(index, n)).filter((at) => at !== null) : [];
  });
}

/** Positions of the items of one medium whose title or other name is `title`, compared without articles. */
function positionsOfTitle(index: CanonIndex, title: string, medium: 'film' | 'book'): number[] {
  const wanted = bare(withoutNote(title));
  const positions: number[] = [];
  for (const part of index.parts.filter((each) => mediumOf(each, index.canon.kind) === medium)) {
    // A single volume of a trilogy's name stands for all of it.
    if (part.size > 1 && !part.part.to && bare(part.part.label) === wanted && index.canon.order !== 'loose') {
      const firstBook = part.part.items?.some((item) => bare(item) === wanted);
      if (!firstBook) positions.push(...Array.from({ length: part.size }, (_, at) => part.start + at + 1));
    }
    for (const [at, item] of (part.part.items ?? []).entries()) {
      const names = [item, ...(index.canon.titleAliases?.[item] ?? [])];
      if (names.some((name) => bare(withoutNote(name)) === wanted)) positions.push(part.start + at + 1);
    }
  }
  return positions;
}

/** Whether an author may be that of a canon, by the archive's "Title - Author"; true where that says nothing. */
function authorsAgree({ ao3Fandoms }: Canon, author: string | null): boolean {
  const known = ao3Fandoms
    .map((tag) => /\s-\s(?!all media)(.+)$/i.exec(tag)?.[1])
    .filter((name) => name !== undefined)
    .map((name) => plain(name).replace(/ /g, ''));
  const last = author === null ? '' : (plain(author).split(' ').at(-1) ?? '');
  return known.length === 0 || last === '' || known.some((name) => name.includes(last));
}

function positionsOfBook(index: CanonIndex, { title, author, series }: Of<'book'>): number[] {
  if (!authorsAgree(index.canon, author)) return [];
  const positions = positionsOfTitle(index, title, 'book');
  const [before] = title.split(':');
  if (positions.length === 0 && before && before !== title)
    positions.push(...positionsOfTitle(index, before, 'book'));
  if (positions.length > 0 || !series) return positions;
  const part = index.parts.find(
    (each) =>
      mediumOf(each, index.canon.kind) === 'book' &&
      !each.part.to &&
      (bare(each.part.label) === bare(series.name) ||
        (each.start === 0 && namesOf(index.canon).has(bare(series.name)))),
  );
  if (!part || series.to < series.from) return [];
  const last = Math.min(series.to, part.size);
  return Array.from(
    { length: Math.max(0, last - series.from + 1) },
    (_, at) => part.start + series.from + at,
  );
}

function positionsOfCount(index: CanonIndex, seen: Of<'anime' | 'manga'>): number[] {
  if (index.canon.kind !== seen.what) return [];
  const ids = seen.what === 'anime' ? animeIds : mangaIds;
  const known = seen.malId === null ? undefined : ids[seen.malId];
  if (known && known.canon !== index.canon.id) return [];
  const names = namesOf(index.canon);
  if (!known && !seen.titles.some((title) => names.has(bare(title)))) return [];
  const before = known?.before ?? 0;
  const counted = Array.from({ length: Math.min(seen.count, index.length) }, (_, at) => before + at + 1);
  return counted.map((n) => positionOfAbsolute(index, n)).filter((at) => at !== null);
}

/** The positions in a canon that one row of an export says were seen; empty where it is of something else. */
export function positionsSeen(index: CanonIndex, seen: Seen): number[] {
  switch (seen.what) {
    case 'show':
      return positionsOfShow(index, seen);
    case 'film':
      return positionsOfTitle(index, seen.title, 'film');
    case 'book':
      return positionsOfBook(index, seen);
    case 'anime':
    case 'manga':
      return positionsOfCount(index, seen);
  }
}
