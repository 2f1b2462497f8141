/**
 * One sign for each word that is part of how a point is written. A text is written down in them (`line.ts`),
 * and points are found in that line by patterns (`points.ts`). Capital letters are units, of which only a
 * number makes a point; small ones are all else.
 */
export const UNIT_SIGNS = {
  season: 'S',
  series: 'Y',
  episode: 'E',
  chapter: 'C',
  volume: 'V',
  issue: 'I',
  book: 'B',
  film: 'F',
  game: 'G',
  part: 'P',
  comic: 'K',
  manga: 'M',
  novel: 'M',
} as const;

/** Episodes, counted: "episodes 14, 15 and 16". */
export const EPISODES = 'D';

/** Words that are no units, by their signs. */
export const WORD_SIGNS: Record<string, string> = {
  // Before a number as in s05, se5, sn05 and t5; "s 5" may be one too.
  s: 's',
  z: 'se sn ser st us',
  t: 't',
  c: 'c',
  v: 'v',
  e: 'e',
  x: 'x \u0445',
  p: 'p',
  B: 'bk',
  C: 'chp',
  // Ties: and, to, through; and those between an episode and its season (also every other filler).
  a: 'and or',
  i: 'to',
  u: 'through thru until bis hasta \u0434\u043e \u043f\u043e',
  r: 'no number',
  // The last and the first episode of the season before it.
  n: 'finale finales ender ending end closer',
  q: 'opener premiere premier pilot beginning',
  d: '\u7b2c',
};
