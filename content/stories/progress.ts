import type { Book } from './book';

/** How far a reader is, and what is left. */
export interface Reading {
  /** Shares of the chapter and of the whole work, 0 to 1. */
  chapter: number;
  work: number;
  /** Words read of the whole work, and words left in the chapter and the work. */
  wordsRead: number;
  leftInChapter: number;
  left: number;
}

/** How far one is who has read `share` of the chapter at `index`. */
export function readingAt({ chapters }: Pick<Book, 'chapters'>, index: number, share: number): Reading {
  let before = 0;
  let total = 0;
  chapters.forEach(({ words }, i) => {
    if (i < index) before += words;
    total += words;
  });
  const here = chapters[index]?.words ?? 0;
  const wordsRead = before + here * share;
  // A thousandth is less than any line shows.
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return {
    chapter: round(share),
    work: total ? round(wordsRead / total) : 0,
    wordsRead,
    leftInChapter: here * (1 - share),
    left: total - wordsRead,
  };
}
