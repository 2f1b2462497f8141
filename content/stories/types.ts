import type { Word } from '../words/t';

/** HTML that has passed the sanitiser, or was made by us from plain text. Never raw. */
export type SafeHtml = string & { readonly __safe: true };

/** A paragraph, heading, list, table, scene break…: the unit that a place in a story is anchored to. */
export interface Block {
  /** Stable within the chapter: survives an edit of other blocks. */
  id: string;
  /** With its own outer element: `<p>…</p>`, `<hr>`. */
  html: SafeHtml;
  /** Words in it, for progress and minutes left. */
  words: number;
}

export interface Chapter {
  id: string;
  /** Empty where it has none of its own. */
  title: string;
  summary?: Block[];
  notes?: Block[];
  blocks: Block[];
  endNotes?: Block[];
  posted?: string;
}

export interface StoryTags {
  fandoms: string[];
  rating?: string;
  warnings: string[];
  /** F/F, Gen…: as the archive has it. */
  categories?: string[];
  relationships: string[];
  characters: string[];
  freeforms: string[];
}

/** A series that a work is part of. */
export interface SeriesPart {
  title: string;
  part?: number;
  url?: string;
  /** Where the part after this one is. */
  next?: string;
}

/** A chapter as the story's site lists it. */
export interface SourceChapter {
  title: string;
  url: string;
}

/** A work, ready to be read offline. */
export interface Story {
  id: string;
  title: string;
  authors: string[];
  /** Where it was captured; absent for the bundled story and for files. */
  source?: string;
  /** All chapters as the site listed them when last looked at; those not captured yet are missing here. */
  toc?: readonly SourceChapter[];
  /** How many chapters the site says the work has, captured or not. */
  total?: number;
  tags: StoryTags;
  summary?: Block[];
  /** The author's own words before the story. */
  notes?: Block[];
  /** The notice in which the author says how far the story goes, as written. */
  notice?: string;
  /** Content notes of ours, where the author gave none, as keys of strings; marked as ours wherever shown. */
  ourContentNotes?: Word[];
  chapters: Chapter[];
  /** The author's own words after the last chapter. */
  endNotes?: Block[];
  words: number;
  /** BCP 47, where it is known. */
  language?: string;
  series?: SeriesPart[];
  /** Days, as the site gave them: "2026-11-26". */
  posted?: string;
  updated?: string;
  /** The version of the sanitiser that its HTML passed; absent where it needed none. */
  sanitiser?: number;
}

/** A place in a story, to the character; found again by quotation when the text has changed. */
export interface Position {
  chapter: string;
  block: string;
  /** UTF-16 units into the block's text. */
  offset: number;
  /** Some 32 characters from there, as stored, to find it again. */
  quote: string;
  /** The block's index in its chapter when this was stored: the last resort where its words are gone. */
  index?: number;
}
