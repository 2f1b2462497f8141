import type { Lex, Lexicon } from './lexicon';
import { Gap, type Tokens } from './tokens';

/** How a text names a point, before it is known of what canon. Numbers are the text's own. */
export interface Point {
  kind: 'code' | 'season' | 'episode' | 'chapter' | 'volume' | 'issue' | 'book' | 'film' | 'game';
  /** Season of a code; else the number itself, the highest of a range. `LAST` for "final season". */
  n: number;
  /** Episode of a code. */
  item: number;
  /** Lowest of a range. */
  least: number;
  within: '' | '.1' | '-mid' | '-early';
  /** Only a point where something beside it says so: 3B, 5.17, v2, a bare number. */
  weak: boolean;
  /** First and last + 1 word. */
  from: number;
  to: number;
}

export const LAST = -1;
const MOST_SEASONS = 60;

/** A text on its way through the engine. */
export interface Scan {
  text: string;
  tokens: Tokens;
  lex: (Lex | undefined)[];
  keys: string[];
  length: number;
  /** For words that are not in the text as they stand: "fives" of "season five's". */
  lexicon: Lexicon;
}

/** A word cut where letters and digits meet: s05e17 is ['s', 5, 'e', 17]. A leading number has '' before it. */
function segments(word: string): (string | number)[] {
  const out: (string | number)[] = [];
  let i = 0;
  while (i < word.length && out.length < 7) {
    const start = i;
    const digit = isDigit(word.charCodeAt(i));
    while (i < word.length && isDigit(word.charCodeAt(i)) === digit) i++;
    if (digit && out.length === 0) out.push('');
    out.push(digit ? Number(word.slice(start, Math.min(i, start + 9))) : word.slice(start, i));
  }
  return out;
}
const isDigit = (code: number): boolean => code > 47 && code < 58;

// Endings of ordinals: 5th, 5eme, 5a, 5ª, 5го.
const ORDINAL =
  /^(?:st|nd|rd|th|e|eme|er|ere|re|nde|a|o|te|ste|ten|\u0438|\u044f|\u0433\u043e|\u043c\u0443|\u043c|\u043e\u0433\u043e|\u043e\u0439)$/;
const SEASON = new Set(['c', 's', 'se', 'season', 'seas', 'ser', 'series', 'sn', 'szn', 't', 'st']);
const EPISODE = new Set(['e', 'ep', 'eps', 'episode', 'epi', 'x']);
const CHAPTER = new Set(['ch', 'chp', 'chap', 'chapter', 'chapters']);
const VOLUME = new Set(['v', 'vol', 'volume']);
const BOOK = new Set(['bk', 'book']);

const make = (kind: Point['kind'], n: number, from: number, to: number): Point => ({
  kind,
  n,
  item: 0,
  least: n,
  within: '',
  weak: false,
  from,
  to,
});

/** A plain number at word `i`, in digits or words, or 0. */
export function numberAt(s: Scan, i: number): number {
  const word = s.tokens.words[i];
  if (word === undefined) return 0;
  if (isDigit(word.charCodeAt(0))) {
    if (/^\d{1,4}$/.test(word)) return Number(word);
    const possessive = /^(\d{1,2})s$/.exec(word);
    return possessive ? Number(possessive[1]) : 0;
  }
  const lex = s.lex[i];
  if (lex) return lex.ordinal ? 0 : lex.number;
  // "season five's": the apostrophe is folded away.
  const bare = word.endsWith('s') && word.length > 3 ? s.lexicon.get(word.slice(0, -1)) : undefined;
  return bare && !bare.ordinal ? bare.number : 0;
}

const gapAt = (s: Scan, i: number): number => s.tokens.gaps[i] ?? 0;
const isJoin = (gap: number): boolean => (gap & (Gap.hyphen | Gap.dash | Gap.slash | Gap.plus)) !== 0;
const isBreak = (gap: number): boolean => (gap & (Gap.stop | Gap.line)) !== 0;

/** The point that begins at word `i` by its digits or its unit, or undefined. */
export function pointAt(s: Scan, i: number): Point | undefined {
  const shape = s.tokens.shapes[i] ?? 0;
  const point = shape & 4 ? digitsAt(s, i) : unitAt(s, i);
  if (!point) return undefined;
  return point.n === 0 && point.kind !== 'season' ? undefined : point;
}

function digitsAt(s: Scan, i: number): Point | undefined {
  const word = s.tokens.words[i] as string;
  if (word.length > 12) return undefined;
  const [a, n, b, m, c, k] = segments(word) as [string, number, string, number, string?, number?];
  if (n === undefined) return undefined;
  if (b === undefined) return oneNumber(s, i, a, n);
  if (m === undefined) return numberAndLetter(s, i, a, n, b);
  if (
    ((SEASON.has(a) || VOLUME.has(a)) && (EPISODE.has(b) || CHAPTER.has(b) || b === 'c')) ||
    (a === '' && (b === 'x' || b === '\u0445'))
  ) {
    if (n > MOST_SEASONS || m > 999 || (c !== undefined && !EPISODE.has(c))) return undefined;
    const last = c !== undefined && k !== undefined ? k : m;
    const point = { ...make('code', n, i, i + 1), item: last };
    return episodesAfter(s, point);
  }
  if (SEASON.has(a) && (VOLUME.has(b) || b === 'p' || b === 'pt'))
    return { ...make('season', n, i, i + 1), within: m < 2 ? '.1' : '' };
  // The lower end of s01s03 is not written; what is left is no point.
  return undefined;
}

function oneNumber(s: Scan, i: number, letters: string, n: number): Point | undefined {
  if (letters === '') return bareNumber(s, i, n);
  if (SEASON.has(letters))
    return n > MOST_SEASONS || letters === 'c' || (letters === 't' && n > 20)
      ? undefined
      : seasonTail(s, make('season', n, i, i + 1));
  if (EPISODE.has(letters))
    return letters === 'x' ? undefined : episodeTail(s, make('episode', n, i, i + 1), false);
  if (CHAPTER.has(letters)) return range(s, make('chapter', n, i, i + 1));
  if (VOLUME.has(letters)) return volumeTail(s, { ...make('volume', n, i, i + 1), weak: letters === 'v' });
  if (BOOK.has(letters)) return range(s, make('book', n, i, i + 1));
  // "season5", "シーズン3"
  const unit = s.lexicon.get(letters)?.unit;
  return unit && letters.length > 2 ? unitPoint(s, unit, n, i, i + 1) : undefined;
}

function numberAndLetter(s: Scan, i: number, a: string, n: number, b: string): Point | undefined {
  if (a === '' && ORDINAL.test(b) && s.lex[i + 1]?.unit) return ordinalAt(s, i, n);
  if (a === '' && /^(?:st|nd|rd|th)$/.test(b)) return ordinalAt(s, i, n);
  if (b.length !== 1 || n > MOST_SEASONS) return undefined;
  const half = b === 'a' ? '.1' : b === 'b' || b === 'c' ? '' : undefined;
  if (half === undefined)
    return b === 's' && SEASON.has(a) ? seasonTail(s, make('season', n, i, i + 1)) : undefined;
  if (a === '' || SEASON.has(a))
    return range(s, { ...make('season', n, i, i + 1), within: half, weak: a === '' });
  return undefined;
}

/** Digits alone: 5 x 17, 5.17, 5-17, #6, 5-я серия, 5季. */
function bareNumber(s: Scan, i: number, n: number): Point | undefined {
  const { words } = s.tokens;
  if (gapAt(s, i) & Gap.hash && n < 2000) return range(s, make('issue', n, i, i + 1));
  const next = words[i + 1];
  if (next === undefined) return undefined;
  const gap = gapAt(s, i + 1);
  if (next === 'x' && n <= MOST_SEASONS) {
    const m = numberAt(s, i + 2);
    if (m > 0 && m < 100) return episodesAfter(s, { ...make('code', n, i, i + 3), item: m });
  }
  // "5 x17": the cross with the episode.
  if (/^x\d{1,3}$/.test(next) && n <= MOST_SEASONS)
    return { ...make('code', n, i, i + 2), item: Number(next.slice(1)) };
  const dotted = gap === Gap.dot || gap === Gap.hyphen;
  if (
    dotted &&
    n <= 30 &&
    /^\d{1,2}$/.test(next) &&
    !(gapAt(s, i + 2) === Gap.dot && isDigit((words[i + 2] ?? '').charCodeAt(0))) &&
    gapAt(s, i + 2) !== Gap.hyphen
  )
    return {
      ...make('code', n, i, i + 2),
      item: Number(next),
      weak: true,
      least: gap === Gap.hyphen ? -1 : n,
    };
  const lex = s.lex[i + 1];
  if (lex?.unit && lex.numberFirst && !isBreak(gap)) return unitPoint(s, lex.unit, n, i, i + 2);
  // "5-й сезон", "5ª temporada": a letter or two between.
  const after = s.lex[i + 2];
  if (next.length <= 3 && gap & Gap.hyphen && after?.unit && after.numberFirst && !isBreak(gap))
    return unitPoint(s, after.unit, n, i, i + 3);
  return undefined;
}

function unitAt(s: Scan, i: number): Point | undefined {
  const lex = s.lex[i];
  if (!lex) return undefined;
  if (lex.ordinal || lex.last) return ordinalAt(s, i, lex.last ? LAST : lex.number);
  if (lex.number > 0 && s.lex[i + 1]?.numberFirst && s.lex[i + 1]?.unit)
    return unitPoint(s, s.lex[i + 1]?.unit as string, lex.number, i, i + 2);
  if (!lex.unit) return letterUnit(s, i);
  let k = i + 1;
  // "Season/Series 03"; "ch. 306"; "episode no. 5"; "第五季".
  if (s.lex[k]?.unit && gapAt(s, k) & Gap.slash) k++;
  if (s.tokens.words[k] === 'no' || s.tokens.words[k] === 'number') k++;
  if (isBreak(gapAt(s, k))) return undefined;
  if (gapAt(s, k) & Gap.comma) return undefined;
  const word = s.tokens.words[k];
  if (word === undefined) return undefined;
  if ((s.tokens.shapes[k] ?? 0) & 4 && !/^\d+s?$/.test(word)) {
    const inner = digitsAt(s, k);
    if (!inner) return undefined;
    if (inner.kind === 'code' || (inner.kind === 'season' && lex.unit !== 'chapter'))
      return { ...inner, from: i, weak: false };
    return undefined;
  }
  // "episode 5-21" and "episode 4.13" are codes; "episodes 5-21" a range.
  if ((lex.unit === 'episode' || lex.unit === 'season') && /^\d+$/.test(word)) {
    const code = bareNumber(s, k, Number(word));
    const plural = s.tokens.words[i]?.endsWith('s');
    if (
      code?.kind === 'code' &&
      (!code.weak || (!plural && (code.item > 9 || code.least !== -1) && lex.unit === 'episode'))
    )
      return { ...code, from: i, weak: false };
  }
  const n = numberAt(s, k);
  return n > 0 ? unitPoint(s, lex.unit, n, i, k + 1) : undefined;
}

/** "S 5", "S5 E 17" written apart: one letter and a number. */
function letterUnit(s: Scan, i: number): Point | undefined {
  const word = s.tokens.words[i];
  if (word !== 's' && word !== 'e' && word !== 'v') return undefined;
  const n = numberAt(s, i + 1);
  if (n === 0 || n > MOST_SEASONS || gapAt(s, i + 1) & ~(Gap.space | Gap.dot)) return undefined;
  if (word === 's')
    return { ...(seasonTail(s, make('season', n, i, i + 2)) as Point), weak: gapAt(s, i + 1) !== Gap.dot };
  return undefined;
}

function unitPoint(s: Scan, unit: string, n: number, from: number, to: number): Point | undefined {
  switch (unit) {
    case 'season':
    case 'series':
      return n > MOST_SEASONS ? undefined : seasonTail(s, make('season', n, from, to));
    case 'episode':
      return episodeTail(s, make('episode', n, from, to), s.tokens.words[from]?.endsWith('s') ?? false);
    case 'chapter':
      return range(s, make('chapter', n, from, to));
    case 'volume':
      return volumeTail(s, make('volume', n, from, to));
    case 'issue':
    case 'book':
    case 'film':
    case 'game':
      return n > 99 && unit !== 'issue' ? undefined : range(s, make(unit, n, from, to));
    case 'comic':
      return n > 99 ? range(s, make('issue', n, from, to)) : undefined;
    case 'manga':
    case 'novel':
      return n > 9 ? range(s, make('chapter', n, from, to)) : undefined;
    default:
      return undefined;
  }
}

/** "third season", "last episode of season 5", "first two episodes of season 9", "second movie". */
function ordinalAt(s: Scan, i: number, n: number): Point | undefined {
  let k = i + 1;
  let count = n;
  const more = numberAt(s, k);
  if (more > 0 && s.lex[k + 1]?.unit) {
    // "first two to three episodes" takes the most; "last two" is still the end.
    if (n > 1) return undefined;
    count = n === LAST ? LAST : more;
    k++;
  } else if (
    more > 0 &&
    (s.tokens.words[k + 1] === 'to' || s.tokens.words[k + 1] === 'or') &&
    s.lex[k + 3]?.unit
  ) {
    if (n > 1) return undefined;
    count = n === LAST ? LAST : numberAt(s, k + 2);
    k += 3;
  }
  const lex = s.lex[k];
  const unit = lex?.unit;
  if (!unit || isBreak(gapAt(s, k)) || gapAt(s, k) & Gap.comma) return undefined;
  if (unit === 'episode') {
    const within = seasonOf(s, k + 1);
    if (within) return { ...within, kind: 'code', item: count === LAST ? 999 : count, from: i };
    return undefined;
  }
  if (unit === 'season' || unit === 'series') {
    if (count > MOST_SEASONS) return undefined;
    // "first series of events" and "the last series finale" are no seasons.
    if (unit === 'series' && (count === LAST || s.tokens.words[k + 1] === 'of')) return undefined;
    return seasonTail(s, make('season', count, i, k + 1));
  }
  if (unit === 'book' || unit === 'film' || unit === 'game') return make(unit, count, i, k + 1);
  if (unit === 'chapter' || unit === 'volume') return count > 0 ? make(unit, count, i, k + 1) : undefined;
  return undefined;
}

/** "of season 2", "of the second series", "della terza stagione", "пятого сезона" after an episode or finale. */
export function seasonOf(s: Scan, i: number): Point | undefined {
  let k = i;
  while (k < i + 3 && isLink(s, k)) k++;
  if (isBreak(gapAt(s, i)) || gapAt(s, i) & Gap.comma) return undefined;
  const season = k < s.length ? pointAt(s, k) : undefined;
  return season?.kind === 'season' && !season.weak ? season : undefined;
}

/** A word that only ties: of, the, de la, der. */
function isLink(s: Scan, i: number): boolean {
  const lex = s.lex[i];
  const word = s.tokens.words[i];
  return (
    word !== 'and' &&
    word !== 'or' &&
    !lex?.unit &&
    (lex?.phrases.some((p) => p.cue === 'filler' && p.words.length === 1) ?? false)
  );
}

/** A season whose number stands alone at word `i`, after its canon's name: "Stranger Things 4 Vol. 2". */
export const seasonFrom = (s: Scan, i: number, n: number): Point | undefined =>
  seasonTail(s, make('season', n, i, i + 1));

const ENDS = new Set(['finale', 'finales', 'ender', 'ending', 'end', 'closer']);
const STARTS = new Set(['opener', 'premiere', 'premier', 'pilot', 'beginning']);

function seasonTail(s: Scan, point: Point): Point | undefined {
  const { words, gaps } = s.tokens;
  let k = point.to;
  const gap = gaps[k] ?? 0;
  if (isBreak(gap)) return point;
  if (words[k] === '第') k++;
  const word = words[k];
  if (word === undefined) return point;
  if (ENDS.has(word)) return { ...point, to: k + 1 };
  if (STARTS.has(word)) return { ...point, kind: 'code', item: 1, to: k + 1 };
  if (gap & Gap.colon && words[k] === 'the') return point;
  const next = s.lex[k + 1];
  const before = next?.numberFirst && next.unit === 'episode' ? numberAt(s, k) : 0;
  if (before > 0) return { ...point, kind: 'code', item: before, to: k + 2 };
  const lex = s.lex[k];
  if (lex?.unit === 'episode') {
    const n = numberAt(s, k + 1);
    if (n > 0 && !isBreak(gaps[k + 1] ?? 0))
      return episodesAfter(s, { ...point, kind: 'code', item: n, to: k + 2 });
  }
  if ((lex?.unit === 'chapter' && /^(?:v|vol)/.test(words[point.from] ?? '')) || words[k] === 'e') {
    const n = numberAt(s, k + 1);
    if (n > 0) return episodesAfter(s, { ...point, kind: 'code', item: n, to: k + 2 });
  }
  if (lex?.unit === 'volume' || lex?.unit === 'part' || words[k] === 'v') {
    const n = numberAt(s, k + 1);
    if (n > 0 && n < 4) return { ...point, within: n < 2 ? '.1' : '', to: k + 2 };
  }
  if ((s.tokens.shapes[k] ?? 0) & 4) {
    const [a, n, b] = segments(word) as [string, number, string?];
    if (b === undefined && n > 0) {
      if (EPISODE.has(a) && a !== 'x')
        return episodesAfter(s, { ...point, kind: 'code', item: n, to: k + 1 });
      if (VOLUME.has(a) || a === 'p' || a === 'pt') return { ...point, within: n < 2 ? '.1' : '', to: k + 1 };
    }
  }
  k = point.to;
  return range(s, point);
}

function volumeTail(s: Scan, point: Point): Point {
  const k = point.to;
  const lex = s.lex[k];
  if (!isBreak(gapAt(s, k))) {
    if (ENDS.has(s.tokens.words[k] ?? '')) return { ...point, to: k + 1 };
    if (lex?.unit === 'episode' || lex?.unit === 'chapter') {
      const n = numberAt(s, k + 1);
      if (n > 0) return { ...point, kind: 'code', item: n, to: k + 2, weak: false };
    }
    if ((s.tokens.shapes[k] ?? 0) & 4) {
      const [a, n, b] = segments(s.tokens.words[k] as string) as [string, number, string?];
      if (b === undefined && (EPISODE.has(a) || CHAPTER.has(a) || a === 'c'))
        return { ...point, kind: 'code', item: n, to: k + 1, weak: false };
    }
  }
  return range(s, point);
}

function episodeTail(s: Scan, point: Point, plural: boolean): Point {
  const all = range(s, point, plural);
  const season = seasonOf(s, all.to);
  if (season) return { ...season, kind: 'code', item: all.n, from: point.from };
  // "ep.6 s.6", "episode 10, season 2".
  const next = all.to < s.length && !isBreak(gapAt(s, all.to)) ? pointAt(s, all.to) : undefined;
  if (next?.kind === 'season' && next.within === '' && next.n > 0)
    return { ...next, kind: 'code', item: all.n, from: point.from };
  return all;
}

/** 3x20/21, s03e01-e02, "episodes 14, 15, and 16": the highest. */
function episodesAfter(s: Scan, point: Point): Point {
  const { words } = s.tokens;
  const many =
    point.to - point.from > 1 &&
    words.slice(point.from, point.to).some((w) => w === 'episodes' || w === 'eps');
  let { item, to } = point;
  for (;;) {
    let k = to;
    const listed = gapAt(s, k) & Gap.comma;
    const joined = isJoin(gapAt(s, k));
    let linked = joined;
    if (words[k] === 'and' || words[k] === 'to' || words[k] === 'through' || words[k] === 'or') {
      k++;
      linked = true;
    }
    if (!linked && !(listed && many)) break;
    const word = words[k] ?? '';
    const m = /^e?p?s?(\d{1,3})$/.exec(word)?.[1];
    // "5x01 and 2 others": a number with a word of its own is not one more episode.
    // "S3E1&2" is written without spaces.
    const tight = gapAt(s, k) === 0 && gapAt(s, k - 1) === 0;
    if (m === undefined || (!joined && !tight && !many && !/^(?:e|\d{2})/.test(word))) break;
    if (Number(m) <= item && joined === false && !many) break;
    item = Math.max(item, Number(m));
    to = k + 1;
  }
  return item === point.item && to === point.to ? point : { ...point, item, to };
}

/** "1-4", "1 & 2", "1, 2 and 3", "3 through 5", "S1-S3": the highest, and the lowest beside it. */
function range(s: Scan, point: Point, plural = true): Point {
  const { words } = s.tokens;
  let { n, to, least } = point;
  let { within } = point;
  for (let guard = 0; guard < 40; guard++) {
    let k = to;
    const gap = gapAt(s, k);
    if (isBreak(gap)) break;
    const joined = isJoin(gap);
    let linked = joined;
    const link = words[k];
    if (
      link === 'and' ||
      link === 'to' ||
      link === 'through' ||
      link === 'thru' ||
      link === 'or' ||
      link === 'until'
    ) {
      k++;
      linked = true;
    }
    if (!linked && !(gap & Gap.comma && plural)) break;
    const next = words[k] ?? '';
    const m = /^(?:s|ch|ep|e|v|vol)?0*(\d{1,4})([ab]?)s?$/.exec(next);
    const value = m ? Number(m[1]) : numberAt(s, k);
    if (value === 0) break;
    // A number that has a unit of its own behind it, or is the first half of a code, is another point.
    if (
      s.lex[k + 1]?.unit &&
      !s.lex[k + 1]?.numberFirst &&
      !isBreak(gapAt(s, k + 1)) &&
      s.lex[k + 1]?.unit !== 'series'
    )
      break;
    if (words[k + 1] === 'x' || (gapAt(s, k + 1) === Gap.dot && isDigit((words[k + 1] ?? '').charCodeAt(0))))
      break;
    if (point.kind === 'season' && value > MOST_SEASONS) break;
    if (!m && link !== 'and' && link !== 'to' && link !== 'through' && link !== 'or') break;
    if (value >= n) {
      n = value;
      within = m?.[2] === 'a' ? '.1' : '';
    }
    least = Math.min(least, value);
    to = k + 1;
  }
  return to === point.to ? point : { ...point, n, to, least, within };
}
