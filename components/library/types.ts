/** A story as its card in the library shows it. */
export interface StoryCard {
  id: string;
  title: string;
  authors: string[];
  fandoms: string[];
  rating?: string;
  /** Archive warnings, and additional tags that warn. */
  warnings: string[];
  summary: string;
  words: number;
  chapters: number;
  /** Chapters that were not finished. */
  unread: number;
  /** Share of the story that was read, 0 to 1. */
  share: number;
  /** Bytes on the disk; 0 for the bundled story, which takes none of its own. */
  bytes: number;
  shelves: readonly string[];
  /** Always there: it cannot be removed. */
  bundled?: boolean;
  /** It goes past where the reader is in a canon they follow: its summary stays hidden. */
  ahead?: string;
}

export interface ShelfChoice {
  id: string;
  name: string;
}
