/** Where a selection can be looked up; the reader chooses. */
export const lookUpSites = ['wiktionary', 'wikipedia', 'fandom', 'fanlore', 'duckduckgo'] as const;
export type LookUpSite = (typeof lookUpSites)[number];

/** How a reader reads: everything but the type. */
export interface ReadingSettings {
  flow: 'scroll' | 'pages';
  /** Columns of a page; two only where the window has room. */
  columns: 1 | 2;
  /** One chapter after another, or one at a time. */
  chapters: 'continuous' | 'single';
  /** Titles of chapters that are not begun stay hidden in the contents. */
  veilTitles: boolean;
  lookUp: LookUpSite;
  /** Ids of stories shown as their authors posted them. */
  asPosted: string[];
  speech: SpeechSettings;
}

export interface SpeechSettings {
  /** 0.5 to 3, 1 the voice's own. */
  rate: number;
  /** Voices that send the text to their maker may be used. */
  remote: boolean;
  /** The page follows the voice. */
  follow: boolean;
  /** By language ("en"): the voice's `voiceURI`. */
  voices: Record<string, string>;
}

export const defaultReading = (): ReadingSettings => ({
  flow: 'scroll',
  columns: 2,
  chapters: 'continuous',
  veilTitles: false,
  lookUp: 'wiktionary',
  asPosted: [],
  speech: { rate: 1, remote: false, follow: true, voices: {} },
});

const addresses: Record<LookUpSite, string> = {
  wiktionary: 'https://en.wiktionary.org/wiki/Special:Search?search=',
  wikipedia: 'https://en.wikipedia.org/wiki/Special:Search?search=',
  fandom: 'https://community.fandom.com/wiki/Special:Search?query=',
  fanlore: 'https://fanlore.org/wiki/Special:Search?search=',
  duckduckgo: 'https://duckduckgo.com/?q=',
};

/** Address where some words are looked up. */
export const lookUpAddress = (site: LookUpSite, words: string): string =>
  addresses[site] + encodeURIComponent(words.replace(/\s+/g, ' ').trim().slice(0, 200));
