import { mediumOf } from '../label';
import { bare, plain } from '../plain';
import { type CanonIndex, partByNumber, positionOfAbsolute } from '../position';
import { animeIds, mangaIds } from './animeIds';
import { comparable, factsOf } from './facts';
import type { Seen } from './types';

type Of<K extends Seen['what']> = Extract<Seen, { what: K }>;

interface Keys {
  name: string;
  /** The title without its subtitle. */
  beforeColon: string;
  /** Last name of the author. */
  author: string;
  series: string;
  titles: string[];
}

const known = new WeakMap<Seen, Keys>();

/** What of a row is compared with canons, worked out once a row. */
function keysOf(seen: Seen): Keys {
  const found = known.get(seen);
  if (found) return found;
  const title = 'title' in seen ? seen.title.replace(/^marvel's\s+/i, '') : '';
  const author = seen.what === 'book' && seen.author ? plain(seen.author) : '';
  const keys: Keys = {
    name: comparable(title),
    beforeColon: comparable(title.split(':')[0] ?? ''),
    author: author.split(' ').at(-1) ?? '',
    series: seen.what === 'book' && seen.series ? bare(seen.series.name) : '',
    titles: 'titles' in seen ? seen.titles.map(bare) : [],
  };
  known.set(seen, keys);
  return keys;
}

/** Series premiere a year apart in different catalogues; more than that is another series. */
function yearsAgree(index: CanonIndex, year: number | null): boolean {
  const { years } = factsOf(index);
  return year === null || years.length === 0 || years.some((known) => Math.abs(known - year) <= 1);
}

function positionsOfShow(index: CanonIndex, show: Of<'show'>): number[] {
  if (index.canon.kind !== 'tv' && index.canon.kind !== 'anime') return [];
  const { name } = keysOf(show);
  const { names, series } = factsOf(index);
  const within = series.get(name);
  if (!within && !(names.has(name) && yearsAgree(index, show.year))) return [];
  const hasNumbers = index.parts.some(({ part }) => part.number !== undefined);
  return show.seasons.flatMap(({ number, episodes }) => {
    const numbered = partByNumber(index, number);
    const part = within ? within.get(number) : numbered?.part.number === number ? numbered : null;
    if (part) return episodes.filter((n) => n >= 1 && n <= part.size).map((n) => part.start + n);
    // A canon of arcs has one count, which elsewhere is the first season.
    if (number !== 1 || hasNumbers || within) return [];
    return episodes.map((n) => positionOfAbsolute(index, n)).filter((at) => at !== null);
  });
}

/** Whether a book's author may be that of a canon; true where either does not say. */
function authorsAgree(index: CanonIndex, last: string): boolean {
  const { authors } = factsOf(index);
  return authors.length === 0 || last === '' || authors.some((name) => name.includes(last));
}

function positionsOfBook(index: CanonIndex, book: Of<'book'>): number[] {
  const { name, beforeColon, author, series: seriesName } = keysOf(book);
  if (!authorsAgree(index, author)) return [];
  const { titles, names } = factsOf(index);
  const found = titles.book.get(name) ?? titles.book.get(beforeColon);
  const { series } = book;
  if (found || !series) return found ?? [];
  const part = index.parts.find((each) => {
    if (each.part.to !== undefined || mediumOf(each, index.canon.kind) !== 'book') return false;
    return bare(each.part.label) === seriesName || (each.start === 0 && names.has(seriesName));
  });
  if (!part) return [];
  const last = Math.min(series.to, part.size);
  return Array.from(
    { length: Math.max(0, last - series.from + 1) },
    (_, at) => part.start + series.from + at,
  );
}

function positionsOfCount(index: CanonIndex, seen: Of<'anime' | 'manga'>): number[] {
  if (index.canon.kind !== seen.what) return [];
  const ids = seen.what === 'anime' ? animeIds : mangaIds;
  const work = seen.malId === null ? undefined : ids[seen.malId];
  if (work && work.canon !== index.canon.id) return [];
  const { names } = factsOf(index);
  if (!work && !keysOf(seen).titles.some((title) => names.has(title))) return [];
  const before = work?.before ?? 0;
  const counted = Array.from({ length: Math.min(seen.count, index.length) }, (_, at) => before + at + 1);
  return counted.map((n) => positionOfAbsolute(index, n)).filter((at) => at !== null);
}

/** The positions in a canon that one row of an export says were seen; empty where it is of something else. */
export function positionsSeen(index: CanonIndex, seen: Seen): number[] {
  switch (seen.what) {
    case 'show':
      return positionsOfShow(index, seen);
    case 'film':
      return factsOf(index).titles.film.get(keysOf(seen).name) ?? [];
    case 'book':
      return positionsOfBook(index, seen);
    case 'anime':
    case 'manga':
      return positionsOfCount(index, seen);
  }
}
