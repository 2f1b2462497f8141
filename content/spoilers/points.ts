import type { PointPattern } from './languages/points.data';
import { lineOf } from './line';
import { LAST, MOST_SEASONS, make, type Point, type Scan } from './scan';

const KINDS: Record<string, Point['kind']> = {
  C: 'chapter',
  I: 'issue',
  B: 'book',
  F: 'film',
  G: 'game',
  K: 'issue',
  M: 'chapter',
};

/** Where in the line the pattern that ran last ended. */
let end = 0;
function run(name: PointPattern, s: Scan, at: number): RegExpExecArray | null {
  const pattern = s.tables.patterns[name];
  pattern.lastIndex = at;
  const m = pattern.exec(s.line);
  if (m) end = pattern.lastIndex;
  return m;
}

/** The point that begins at word `i` by its digits or its unit, or undefined. */
export function pointAt(s: Scan, i: number): Point | undefined {
  if (i >= s.length) return undefined;
  lineOf(s);
  const point = pointFrom(s, s.at[i] as number);
  if (!point || (point.n === 0 && point.kind !== 'season')) return undefined;
  return placed(s, point, i);
}

/** Gives a point the words that it stands in: patterns tell only signs. */
function placed(s: Scan, point: Point, i: number): Point {
  let to = i + 1;
  while (to < s.length && (s.at[to] as number) < end) to++;
  point.from = i;
  point.to = to;
  return point;
}

const point = (kind: Point['kind'], n: number, item = 0): Point => ({ ...make(kind, n, 0, 0), item });

function pointFrom(s: Scan, at: number): Point | undefined {
  let m = run('code', s, at);
  if (m) {
    const n = Number(m[3] ?? m[4]);
    const item = Number(m[6] ?? m[5]);
    return n > MOST_SEASONS || item > 999
      ? undefined
      : episodesAfter(s, point('code', n, item), m[1] === 'D');
  }
  m = run('packed', s, at);
  if (m) return point('code', Number(m[1]), Number(m[2]));
  m = run('issue', s, at);
  if (m) return Number(m[1]) < 2000 ? range(s, point('issue', Number(m[1]))) : undefined;
  m = run('dotted', s, at);
  if (m && Number(m[2]) <= 30 && (!m[1] || m[3] === '.' || Number(m[4]) > 9)) {
    const code = point('code', Number(m[2]), Number(m[4]));
    code.weak = !m[1];
    return code;
  }
  m = run('unitFirst', s, at);
  if (m) {
    const found = unitPoint(s, m[1] ?? m[5] ?? 's', Number(m[3] ?? m[6] ?? m[8]));
    // "s 5" and "v2" are points only beside something that says so.
    if (found) found.weak ||= m[7] === ' ' || (m[5] === 'v' && found.kind === 'volume');
    return found;
  }
  m = run('unitLast', s, at);
  if (m) return unitPoint(s, m[3] as string, Number(m[1] ?? m[2]));
  m = run('ordinal', s, at);
  if (m) return ordinal(s, m);
  m = run('partOfSeason', s, at);
  if (m) return { ...point('season', Number(m[1])), within: half(m[2]) };
  m = run('half', s, at);
  if (!m || Number(m[3]) > MOST_SEASONS) return undefined;
  const season = point('season', Number(m[3]));
  season.within = m[4] === 'a' ? '.1' : '';
  season.weak = !m[1] && !m[2];
  return range(s, season);
}

const half = (n: string | undefined): Point['within'] => (Number(n) < 2 ? '.1' : '');

function unitPoint(s: Scan, unit: string, n: number): Point | undefined {
  if ('sztSY'.includes(unit))
    return n > (unit === 't' ? 20 : MOST_SEASONS) ? undefined : seasonTail(s, point('season', n));
  // "Episode: 2005 Xmas …" is a year.
  if ('EeD'.includes(unit))
    return n > 0 && n < 1900 ? episodeTail(s, point('episode', n), unit === 'D') : undefined;
  if ('Vv'.includes(unit)) return volumeTail(s, point('volume', n));
  // Comics are told by large numbers, manga and novels by some; a few is their volumes or parts.
  if (unit === 'K' ? n < 100 : unit === 'M' ? n < 10 : 'BFG'.includes(unit) && n > 99) return undefined;
  return range(s, point(KINDS[unit] as Point['kind'], n));
}

/** "third season", "last episode of season 5", "first two episodes of season 9", "second movie". */
function ordinal(s: Scan, [, word, digits, few, more, unit]: RegExpExecArray): Point | undefined {
  const n = word === 'L' ? LAST : Number(word ?? digits);
  // "first two to three episodes" takes the most; "last two" is still the end.
  if (few && n > 1) return undefined;
  const count = few && n !== LAST ? Number(more ?? few) : n;
  if (unit === 'E' || unit === 'D') {
    const season = seasonAfter(s, end);
    return season && { ...season, kind: 'code', item: count === LAST ? 999 : count };
  }
  // "first series of events" and "the last series finale" are no seasons.
  if (unit === 'Y' && (count === LAST || s.line.startsWith('f', end + 1))) return undefined;
  if (unit === 'S' || unit === 'Y')
    return count > MOST_SEASONS ? undefined : seasonTail(s, point('season', count));
  if (unit === 'C' || unit === 'V')
    return count > 0 ? point(unit === 'C' ? 'chapter' : 'volume', count) : undefined;
  return 'BFG'.includes(unit as string) ? point(KINDS[unit as string] as Point['kind'], count) : undefined;
}

/** "of season 2", "of the second series", "della terza stagione", "пятого сезона" after an episode or finale. */
function seasonAfter(s: Scan, at: number): Point | undefined {
  if (!run('ties', s, at)) return undefined;
  const from = end;
  if (!run('season', s, from)) return undefined;
  const found = pointFrom(s, from);
  // "The third episode of volume 7", of a series that calls its seasons so.
  const season: Point | undefined =
    found?.kind === 'volume' ? { ...found, kind: 'season', weak: false } : found;
  return season?.kind === 'season' && !(season.weak && s.line[from] !== 's')
    ? { ...season, weak: false }
    : undefined;
}

/** The same after a word, for who reads words. */
export function seasonOf(s: Scan, i: number): Point | undefined {
  if (i >= s.length) return undefined;
  lineOf(s);
  const season = seasonAfter(s, (s.at[i - 1] as number) + signLength(s, i - 1));
  return season && placed(s, season, i);
}

/** A season whose number stands alone at word `i`, after its canon's name: "Stranger Things 4 Vol. 2". */
export function seasonFrom(s: Scan, i: number, n: number): Point {
  lineOf(s);
  end = (s.at[i] as number) + signLength(s, i);
  return placed(s, seasonTail(s, point('season', n)), i);
}

const signLength = (s: Scan, i: number): number => run('sign', s, s.at[i] as number)?.[0].length ?? 0;

function seasonTail(s: Scan, season: Point): Point {
  const at = end;
  const m = run('seasonTail', s, at);
  if (!m) return range(s, season);
  if (m[1]) return season;
  if (m[6]) return { ...season, within: half(m[6]) };
  const code: Point = { ...season, kind: 'code', item: m[2] ? 1 : Number(m[3] ?? m[5]) };
  return m[4] ? episodesAfter(s, code, m[4] === 'D') : code;
}

function volumeTail(s: Scan, volume: Point): Point {
  const m = run('volumeTail', s, end);
  if (!m) return range(s, volume);
  return m[1] ? { ...volume, kind: 'code', item: Number(m[1]) } : volume;
}

/** "episode 10 of season 2", "ep.6 s.6". */
function episodeTail(s: Scan, episode: Point, plural: boolean): Point {
  const all = range(s, episode, plural);
  const to = end;
  const season = seasonAfter(s, to);
  if (season) return { ...season, kind: 'code', item: all.n };
  end = to;
  return all;
}

function episodesAfter(s: Scan, code: Point, many: boolean): Point {
  for (;;) {
    const at = end;
    const joined = run('joined', s, at);
    const m = joined ?? run(many ? 'listed' : 'added', s, at);
    const item = Number(m?.[2] ?? m?.[3] ?? m?.[1]);
    // "5x01 and 2 others": a number with a word of its own is not one more episode.
    if (!m || (item <= code.item && !joined && !many)) {
      end = at;
      return code;
    }
    if (m[2]) {
      code.n = Number(m[1]);
      code.item = item;
    } else code.item = Math.max(code.item, item);
  }
}

/** The highest of a range, and the lowest beside it. */
function range(s: Scan, first: Point, plural = true): Point {
  for (let guard = 0; guard < 40; guard++) {
    const at = end;
    const m = run('more', s, at);
    const n = Number(m?.[2] ?? m?.[4]);
    if (!m || !n || (m[1] && !plural) || (first.kind === 'season' && n > MOST_SEASONS)) {
      end = at;
      break;
    }
    if (n >= first.n) {
      first.n = n;
      first.within = m[3] === 'a' ? '.1' : '';
    }
    first.least = Math.min(first.least, n);
  }
  return first;
}
