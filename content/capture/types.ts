import type { SeriesPart, SourceChapter, StoryTags } from '../stories/types';

/** A page as it stands in a tab, or as its site answered. */
export interface TakenPage {
  url: string;
  html: string;
  /** The words at the top of the reader's view; empty where they are at the page's start. */
  view: string;
}

/** A chapter as its page has it. Its HTML is raw. */
export interface RawChapter {
  id: string;
  title: string;
  html: string;
  summary: string;
  notes: string;
  endNotes: string;
}

/** A story as a page has it, whole or in part. Its HTML is raw: it is sanitised before it is kept. */
export interface RawStory {
  id: string;
  url: string;
  source: string;
  title: string;
  authors: string[];
  tags: StoryTags;
  language?: string;
  series: SeriesPart[];
  posted?: string;
  updated?: string;
  summary: string;
  notes: string;
  endNotes: string;
  chapters: RawChapter[];
  /** All chapters, where the page lists them. */
  toc: SourceChapter[];
  /** How many chapters are posted, where the page says so. */
  have: number | null;
  /** Where the next chapter is, where the page links to it and lists none. */
  next: string | null;
}
