// How points are written: patterns over the line of signs (`../line.ts`, `signs.ts`), where `S 5` is "season
// 5", `s5e17` s05e17, `o3 S` "third season", `=5 S!` "пять сезон". They are data: whoever makes an engine
// writes them down in it, and no page's script holds them.

// What may stand between two signs: anything that ends no sentence, and the same without a comma.
const ANY = '[~ ".\\-/,]#?';
const GAP = '[~ ".\\-/]#?';
const MAYBE = `(?:${GAP})?`;
const SOME = `(?:${ANY})?`;
const NUM = "=?(\\d+)'?(?!\\w)";
const UNIT = '([B-IKMSVY])!?';

export const POINT_PATTERNS = {
  // s05e17, s05e17e18, c3 episode 91, s01e17a, s05s23, 05e03, v2ch5, 5x17, 5 x 17; "episode 5x17".
  code: `(?:${UNIT}(?:/${UNIT})?(?:${GAP}r)?${GAP})?(?:[sztcvVSY]!?(\\d+)(?:[eEDCcxs]|(?<=c\\d\\d?)${GAP}[eED]!?${GAP})|(\\d+)(?:${MAYBE}x${MAYBE}|(?<=\\d\\d)e))(\\d+)(?:[eED](\\d+))?(?:h[ab])?(?!\\w)`,
  // s0306.
  packed: '[sz](\\d\\d)(\\d\\d)(?!\\w)',
  // 5.17 and 5-17, where something beside says that it is one; "episode 5.17".
  dotted: `(E!?${GAP})?(\\d+)([.-])(\\d\\d?)(?![\\w-]|\\.\\d)`,
  // Season 5, S/Series 03, ch. 306, episode no. 5, s05, ep5; "Season s05"; "s 5" may be one.
  unitFirst: `(?:${UNIT}(?:/${UNIT})?(?:${GAP}r)?${GAP}${NUM}|(?:${UNIT}${GAP}(?=[szt]))?([szteB-IKMSVYv])!?(\\d+)'?(?!\\w)|s([ .])${NUM})`,
  // 5 сезон, 5季, 5-й сезон.
  unitLast: `(?:=?(\\d+)'?${MAYBE}|(\\d+)-\\w${GAP})([B-IKMSVY])!`,
  // Third season, last two episodes, first two to three episodes.
  ordinal: `(?:o(\\d+|L)|(\\d+)ha)(?:${GAP}${NUM}(?:${GAP}[ai]${GAP}${NUM})?)?${GAP}${UNIT}(?!\\w)`,
  // 3B, s3a, season 3B.
  half: `([SY]!?(?:/[SY])?${GAP})?([sztSY])?(\\d+)h([ab])(?!\\w)`,
  // s01v2, s3p1.
  partOfSeason: `[sztSY](\\d+)[VvpP](\\d+)(?!\\w)`,
  issue: `(?<=#)(\\d+)(?!\\w)`,
  // Words that only tie: of, the, de la, der.
  ties: `,|${GAP}(?:[fir]${GAP}){0,3}`,
  // What only a season can begin with: other points may ask for the season behind them, without end.
  season: `[sztv]\\d+'?(?:h[ab])?(?!\\w)|s[ .]=?\\d|[SYV]!?(?:\\d+)?(?!\\w)|=?\\d+'?${MAYBE}[SY]!|\\d+-\\w${GAP}[SY]!|(?:o(?:\\d+|L)|\\d+ha)${GAP}[SY]`,
  sign: "[=]?\\w+['!]?",
  // Behind a season: finale; premiere; 第3集; episode 17, e17; volume 1, part 2.
  seasonTail: `(?:~d)?${ANY}(?:(n)|(q)|=?(\\d+)'?${SOME}[ED]!|([EDe])!?${SOME}${NUM}|[VvPp]!?${SOME}=?0?([1-3])'?)(?!\\w)`,
  // Behind a volume: its end, or a chapter in it.
  volumeTail: `${ANY}(?:n|[eEDCc]!?${SOME}${NUM})(?!\\w)`,
  // 3x20/21, s03e01-e02, s03e26-s04e01; "5x17 and e18", S3E1&2; "episodes 14, 15, and 16".
  joined: `[-/]#?(?:[sz]?(\\d\\d?)[ex](\\d{1,3})|[eEDsp]?(\\d{1,3}))(?!\\w)`,
  listed: `(?:,#?|${ANY}[aiu]${ANY})[eEDsp]?(\\d{1,3})(?!\\w)`,
  added: `(?:~[aiu]~[eEDsp]?|${ANY}[aiu]${ANY}(?:e|(?=\\d\\d)))(\\d{1,3})(?!\\w)`,
  // "1-4", "1 & 2", "1, 2 and 3", "3 through 5", "S1-S3". A number that has a unit of its own behind it, or
  // is the first half of a code, is another point.
  more: `(?:(,#?)|[-/]#?|${ANY}[aiu]${ANY})(?:[seCEvV]?(\\d{1,4})(?:h([ab]))?|=(\\d+))'?(?!\\w|${ANY}[SEDCVIBFGPKM](?!!|\\w)|${ANY}x(?!\\w)|\\.\\d)`,
};

export type PointPattern = keyof typeof POINT_PATTERNS;
