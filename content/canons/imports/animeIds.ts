/**
 * MyAnimeList (and AniList's `idMal`) count each season as a work of its own. Here: which bundled canon
 * an id means, and how many episodes of it come before.
 */
export const animeIds: Readonly<Record<number, { canon: string; before: number }>> = {
  16498: { canon: 'attack-on-titan', before: 0 },
  25777: { canon: 'attack-on-titan', before: 25 },
  35760: { canon: 'attack-on-titan', before: 37 },
  38524: { canon: 'attack-on-titan', before: 49 },
  40028: { canon: 'attack-on-titan', before: 59 },
  48583: { canon: 'attack-on-titan', before: 75 },
  51535: { canon: 'attack-on-titan', before: 87 },
  38000: { canon: 'demon-slayer', before: 0 },
  49926: { canon: 'demon-slayer', before: 26 },
  47778: { canon: 'demon-slayer', before: 33 },
  51019: { canon: 'demon-slayer', before: 44 },
  55701: { canon: 'demon-slayer', before: 55 },
  5114: { canon: 'fullmetal-alchemist-brotherhood', before: 0 },
  20583: { canon: 'haikyuu', before: 0 },
  28891: { canon: 'haikyuu', before: 25 },
  32935: { canon: 'haikyuu', before: 50 },
  38883: { canon: 'haikyuu', before: 60 },
  40776: { canon: 'haikyuu', before: 73 },
  11061: { canon: 'hunter-x-hunter', before: 0 },
  40748: { canon: 'jujutsu-kaisen', before: 0 },
  51009: { canon: 'jujutsu-kaisen', before: 24 },
  31964: { canon: 'my-hero-academia', before: 0 },
  33486: { canon: 'my-hero-academia', before: 13 },
  36456: { canon: 'my-hero-academia', before: 38 },
  38408: { canon: 'my-hero-academia', before: 63 },
  41587: { canon: 'my-hero-academia', before: 88 },
  49918: { canon: 'my-hero-academia', before: 113 },
  54789: { canon: 'my-hero-academia', before: 138 },
  20: { canon: 'naruto', before: 0 },
  1735: { canon: 'naruto-shippuden', before: 0 },
  21: { canon: 'one-piece', before: 0 },
  32995: { canon: 'yuri-on-ice', before: 0 },
};

/** The same for manga. */
export const mangaIds: Readonly<Record<number, { canon: string; before: number }>> = {
  23390: { canon: 'attack-on-titan-manga', before: 0 },
  35243: { canon: 'haikyuu-manga', before: 0 },
  113138: { canon: 'jujutsu-kaisen-manga', before: 0 },
  75989: { canon: 'my-hero-academia-manga', before: 0 },
  11: { canon: 'naruto-manga', before: 0 },
  13: { canon: 'one-piece-manga', before: 0 },
};
