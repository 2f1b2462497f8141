import { gapAt, isBreak, isDigit, isJoin, MOST_SEASONS, numberAt, type Point, type Scan } from './scan';
import { Gap } from './tokens';

/** 3x20/21, s03e01-e02, "episodes 14, 15, and 16": the highest. */
export function episodesAfter(s: Scan, point: Point): Point {
  const { words } = s.tokens;
  const many =
    point.to - point.from > 1 &&
    words.slice(point.from, point.to).some((w) => w === 'episodes' || w === 'eps');
  let { n, item, to } = point;
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
    // "s03e26-s04e01", "1x01-1x05": to a code of its own.
    const code = joined ? /^s?(\d{1,2})[ex](\d{1,3})$/.exec(word) : null;
    if (code) {
      n = Number(code[1]);
      item = Number(code[2]);
      to = k + 1;
      continue;
    }
    const m = /^e?p?s?(\d{1,3})$/.exec(word)?.[1];
    // "5x01 and 2 others": a number with a word of its own is not one more episode.
    // "S3E1&2" is written without spaces.
    const tight = gapAt(s, k) === 0 && gapAt(s, k - 1) === 0;
    if (m === undefined || (!joined && !tight && !many && !/^(?:e|\d{2})/.test(word))) break;
    if (Number(m) <= item && joined === false && !many) break;
    item = Math.max(item, Number(m));
    to = k + 1;
  }
  return to === point.to ? point : { ...point, n, item, to };
}

/** "1-4", "1 & 2", "1, 2 and 3", "3 through 5", "S1-S3": the highest, and the lowest beside it. */
export function range(s: Scan, point: Point, plural = true): Point {
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
    if (!m && !linked && !(gap & Gap.comma)) break;
    if (value >= n) {
      n = value;
      within = m?.[2] === 'a' ? '.1' : '';
    }
    least = Math.min(least, value);
    to = k + 1;
  }
  return to === point.to ? point : { ...point, n, to, least, within };
}
