import { episodesAfter, range } from './ranges';
import { gapAt, isBreak, isDigit, LAST, MOST_SEASONS, make, numberAt, type Point, type Scan } from './scan';
import { Gap } from './tokens';

/**
 * A word cut where letters and digits meet: s05e17 is 's', 5, 'e', 17. Written over by the next word that
 * is cut, since this is done for most words of most tags.
 */
const cut = { a: '', n: -1, b: '', m: -1, c: '', k: -1 };

function segment(word: string): void {
  cut.b = cut.c = '';
  cut.n = cut.m = cut.k = -1;
  let i = lettersTo(word, 0);
  cut.a = word.slice(0, i);
  cut.n = numberTo(word, i);
  i = end;
  if (i === word.length) return;
  let to = lettersTo(word, i);
  cut.b = word.slice(i, to);
  if (to === word.length) return;
  cut.m = numberTo(word, to);
  i = end;
  if (i === word.length) return;
  to = lettersTo(word, i);
  cut.c = word.slice(i, to);
  if (to < word.length) cut.k = numberTo(word, to);
}

let end = 0;
function numberTo(word: string, from: number): number {
  let n = 0;
  end = from;
  while (end < word.length) {
    const code = word.charCodeAt(end);
    if (!isDigit(code)) break;
    n = n * 10 + code - 48;
    end++;
  }
  return n;
}

function lettersTo(word: string, from: number): number {
  let i = from;
  while (i < word.length && !isDigit(word.charCodeAt(i))) i++;
  return i;
}

// Endings of ordinals: 5th, 5eme, 5a, 5ª, 5го.
const ORDINAL =
  /^(?:st|nd|rd|th|e|eme|er|ere|re|nde|a|o|te|ste|ten|\u0438|\u044f|\u0433\u043e|\u043c\u0443|\u043c|\u043e\u0433\u043e|\u043e\u0439)$/;
const SEASON = new Set(['c', 's', 'se', 'season', 'seas', 'ser', 'series', 'sn', 'szn', 't', 'st']);
const EPISODE = new Set(['e', 'ep', 'eps', 'episode', 'epi', 'x']);
const CHAPTER = new Set(['ch', 'chp', 'chap', 'chapter', 'chapters']);
const VOLUME = new Set(['v', 'vol', 'volume']);
const BOOK = new Set(['bk', 'book']);

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
  segment(word);
  const { a, n, b, m, c, k } = cut;
  if (n < 0) return undefined;
  if (b === '') return oneNumber(s, i, a, n);
  if (m < 0) return numberAndLetter(s, i, a, n, b);
  if (
    ((SEASON.has(a) || VOLUME.has(a)) && (EPISODE.has(b) || CHAPTER.has(b) || b === 'c')) ||
    (a === '' && (b === 'x' || b === '\u0445'))
  ) {
    if (n > MOST_SEASONS || m > 999 || (c !== '' && !EPISODE.has(c))) return undefined;
    const point = make('code', n, i, i + 1);
    point.item = k < 0 ? m : k;
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
    if (inner.kind !== 'code' && (inner.kind !== 'season' || lex.unit === 'chapter')) return undefined;
    inner.from = i;
    inner.weak = false;
    return inner;
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
  return k < s.length ? seasonAt(s, k) : undefined;
}

/** A season at word `i`, and nothing else: other points may ask for the season behind them, without end. */
function seasonAt(s: Scan, i: number): Point | undefined {
  const lex = s.lex[i];
  const next = s.lex[i + 1]?.unit;
  const isSeason = (unit: string | undefined): boolean => unit === 'season' || unit === 'series';
  const word = s.tokens.words[i] as string;
  const coded =
    ((s.tokens.shapes[i] as number) & 4) !== 0 &&
    (/^[a-z]*\d+[ab]?$/.test(word) ? SEASON.has(word.replace(/\d.*$/, '')) || isSeason(next) : false);
  const named =
    isSeason(lex?.unit) ||
    (isSeason(next) && (lex?.ordinal || lex?.last || (lex?.number ?? 0) > 0)) ||
    (word === 's' && numberAt(s, i + 1) > 0);
  if (!coded && !named) return undefined;
  const season = pointAt(s, i);
  return season?.kind === 'season' && !(season.weak && word !== 's') ? season : undefined;
}

/** A word that only ties: of, the, de la, der. */
function isLink(s: Scan, i: number): boolean {
  const lex = s.lex[i];
  const word = s.tokens.words[i];
  return word !== 'and' && word !== 'or' && !lex?.unit && (lex?.filler ?? false);
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
    segment(word);
    const { a, n, b } = cut;
    if (b === '' && n > 0) {
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
      segment(s.tokens.words[k] as string);
      const { a, n, b } = cut;
      if (b === '' && (EPISODE.has(a) || CHAPTER.has(a) || a === 'c'))
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
  const next = all.to < s.length && !isBreak(gapAt(s, all.to)) ? seasonAt(s, all.to) : undefined;
  if (next && next.within === '' && next.n > 0)
    return { ...next, kind: 'code', item: all.n, from: point.from };
  return all;
}
