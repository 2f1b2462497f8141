import { LAST, MOST_SEASONS, make, type Point, type Scan } from './scan';

// Patterns run over the line of signs (`line.ts`, `languages/signs.ts`): `S 5` is "season 5", `s5e17` is
// s05e17, `o3 S` "third season", `=5 S!` "пять сезон". What may stand between two of them: anything that
// ends no sentence, and the same without a comma.
const ANY = '[~ ".\\-/,]#?';
const GAP = '[~ ".\\-/]#?';
const MAYBE = `(?:${GAP})?`;
const SOME = `(?:${ANY})?`;
const NUM = "=?(\\d+)'?(?!\\w)";
const UNIT = '([B-IKMSVY])!?';
const sticky = (source: string): RegExp => new RegExp(source, 'y');

// s05e17, s05e17e18, v2ch5, 5x17, 5 x 17; "episode 5x17".
const CODE = sticky(
  `(?:${UNIT}(?:/${UNIT})?(?:${GAP}r)?${GAP})?(?:[sztcvVSY]!?(\\d+)[eEDCcx]|(\\d+)${MAYBE}x${MAYBE})(\\d+)(?:[eED](\\d+))?(?!\\w)`,
);
// 5.17 and 5-17, where something beside says that it is one; "episode 5.17".
const DOTTED = sticky(`(E!?${GAP})?(\\d+)([.-])(\\d\\d?)(?![\\w-]|\\.\\d)`);
// Season 5, S/Series 03, ch. 306, episode no. 5, s05, ep5; "Season s05"; "s 5" may be one.
const UNIT_FIRST = sticky(
  `(?:${UNIT}(?:/${UNIT})?(?:${GAP}r)?${GAP}${NUM}|(?:${UNIT}${GAP}(?=[szt]))?([szteB-IKMSVYv])!?(\\d+)'?(?!\\w)|s([ .])${NUM})`,
);
// 5 сезон, 5季, 5-й сезон.
const UNIT_LAST = sticky(`(?:=?(\\d+)'?${MAYBE}|(\\d+)-\\w${GAP})([B-IKMSVY])!`);
// Third season, last two episodes, first two to three episodes.
const ORDINAL = sticky(
  `(?:o(\\d+|L)|(\\d+)ha)(?:${GAP}${NUM}(?:${GAP}[ai]${GAP}${NUM})?)?${GAP}${UNIT}(?!\\w)`,
);
// 3B, s3a, season 3B.
const HALF = sticky(`([SY]!?(?:/[SY])?${GAP})?([sztSY])?(\\d+)h([ab])(?!\\w)`);
// s01v2, s3p1.
const PART_OF_SEASON = sticky(`[sztSY](\\d+)[VvpP](\\d+)(?!\\w)`);
const ISSUE = sticky(`(?<=#)(\\d+)(?!\\w)`);

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
function run(pattern: RegExp, s: Scan, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  const m = pattern.exec(s.line);
  if (m) end = pattern.lastIndex;
  return m;
}

/** The point that begins at word `i` by its digits or its unit, or undefined. */
export function pointAt(s: Scan, i: number): Point | undefined {
  const from = s.at[i];
  if (i >= s.length || from === undefined) return undefined;
  const point = pointFrom(s, from);
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
  let m = run(CODE, s, at);
  if (m) {
    const n = Number(m[3] ?? m[4]);
    const item = Number(m[6] ?? m[5]);
    return n > MOST_SEASONS || item > 999
      ? undefined
      : episodesAfter(s, point('code', n, item), m[1] === 'D');
  }
  m = run(ISSUE, s, at);
  if (m) return Number(m[1]) < 2000 ? range(s, point('issue', Number(m[1]))) : undefined;
  m = run(DOTTED, s, at);
  if (m && Number(m[2]) <= 30 && (!m[1] || m[3] === '.' || Number(m[4]) > 9)) {
    const code = point('code', Number(m[2]), Number(m[4]));
    code.weak = !m[1];
    return code;
  }
  m = run(UNIT_FIRST, s, at);
  if (m) {
    const found = unitPoint(s, m[1] ?? m[5] ?? 's', Number(m[3] ?? m[6] ?? m[8]));
    // "s 5" and "v2" are points only beside something that says so.
    if (found) found.weak ||= m[7] === ' ' || (m[5] === 'v' && found.kind === 'volume');
    return found;
  }
  m = run(UNIT_LAST, s, at);
  if (m) return unitPoint(s, m[3] as string, Number(m[1] ?? m[2]));
  m = run(ORDINAL, s, at);
  if (m) return ordinal(s, m);
  m = run(PART_OF_SEASON, s, at);
  if (m) return { ...point('season', Number(m[1])), within: half(m[2]) };
  m = run(HALF, s, at);
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
  if ('EeD'.includes(unit)) return n ? episodeTail(s, point('episode', n), unit === 'D') : undefined;
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

// Words that only tie: of, the, de la, der.
const TIES = sticky(`,|${GAP}(?:[fir]${GAP}){0,3}`);
// What only a season can begin with: other points may ask for the season behind them, without end.
const SEASON = sticky(
  `[szt]\\d+'?(?:h[ab])?(?!\\w)|s[ .]=?\\d|[SY]!?(?:\\d+)?(?!\\w)|=?\\d+'?${MAYBE}[SY]!|\\d+-\\w${GAP}[SY]!|(?:o(?:\\d+|L)|\\d+ha)${GAP}[SY]`,
);

/** "of season 2", "of the second series", "della terza stagione", "пятого сезона" after an episode or finale. */
function seasonAfter(s: Scan, at: number): Point | undefined {
  if (!run(TIES, s, at)) return undefined;
  const from = end;
  if (!run(SEASON, s, from)) return undefined;
  const season = pointFrom(s, from);
  return season?.kind === 'season' && !(season.weak && s.line[from] !== 's')
    ? { ...season, weak: false }
    : undefined;
}

/** The same after a word, for who reads words. */
export function seasonOf(s: Scan, i: number): Point | undefined {
  if (i >= s.length) return undefined;
  const season = seasonAfter(s, (s.at[i - 1] as number) + signLength(s, i - 1));
  return season && placed(s, season, i);
}

/** A season whose number stands alone at word `i`, after its canon's name: "Stranger Things 4 Vol. 2". */
export function seasonFrom(s: Scan, i: number, n: number): Point {
  end = (s.at[i] as number) + signLength(s, i);
  return placed(s, seasonTail(s, point('season', n)), i);
}

const SIGN = sticky("[=]?\\w+['!]?");
const signLength = (s: Scan, i: number): number => run(SIGN, s, s.at[i] as number)?.[0].length ?? 0;

// Behind a season: finale; premiere; 第3集; episode 17, e17; volume 1, part 2.
const SEASON_TAIL = sticky(
  `(?:~d)?${ANY}(?:(n)|(q)|=?(\\d+)'?${SOME}[ED]!|([EDe])!?${SOME}${NUM}|[VvPp]!?${SOME}=?0?([1-3])'?)(?!\\w)`,
);
function seasonTail(s: Scan, season: Point): Point {
  const at = end;
  const m = run(SEASON_TAIL, s, at);
  if (!m) return range(s, season);
  if (m[1]) return season;
  if (m[6]) return { ...season, within: half(m[6]) };
  const code: Point = { ...season, kind: 'code', item: m[2] ? 1 : Number(m[3] ?? m[5]) };
  return m[4] ? episodesAfter(s, code, m[4] === 'D') : code;
}

// Behind a volume: its end, or a chapter in it.
const VOLUME_TAIL = sticky(`${ANY}(?:n|[eEDCc]!?${SOME}${NUM})(?!\\w)`);
function volumeTail(s: Scan, volume: Point): Point {
  const m = run(VOLUME_TAIL, s, end);
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

// 3x20/21, s03e01-e02, s03e26-s04e01; "5x17 and e18", S3E1&2; "episodes 14, 15, and 16".
const JOINED = sticky(`[-/]#?(?:[sz]?(\\d\\d?)[ex](\\d{1,3})|[eEDsp]?(\\d{1,3}))(?!\\w)`);
const LISTED = sticky(`(?:,#?|${ANY}[aiu]${ANY})[eEDsp]?(\\d{1,3})(?!\\w)`);
const ADDED = sticky(`(?:~[aiu]~[eEDsp]?|${ANY}[aiu]${ANY}(?:e|(?=\\d\\d)))(\\d{1,3})(?!\\w)`);

function episodesAfter(s: Scan, code: Point, many: boolean): Point {
  for (;;) {
    const at = end;
    const joined = run(JOINED, s, at);
    const m = joined ?? run(many ? LISTED : ADDED, s, at);
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

// "1-4", "1 & 2", "1, 2 and 3", "3 through 5", "S1-S3". A number that has a unit of its own behind it, or
// is the first half of a code, is another point.
const MORE = sticky(
  `(?:(,#?)|[-/]#?|${ANY}[aiu]${ANY})(?:[seCEvV]?(\\d{1,4})(?:h([ab]))?|=(\\d+))'?(?!\\w|${ANY}[SEDCVIBFGPKM](?!!|\\w)|${ANY}x(?!\\w)|\\.\\d)`,
);

/** The highest of a range, and the lowest beside it. */
function range(s: Scan, first: Point, plural = true): Point {
  for (let guard = 0; guard < 40; guard++) {
    const at = end;
    const m = run(MORE, s, at);
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
