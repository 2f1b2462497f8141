import { countWords } from './count';
import { textOf } from './pieces';
import type { Chapter, Story } from './types';

/** What is known of a chapter before its text is there. */
export interface ChapterOutline extends Omit<Chapter, 'blocks'> {
  words: number;
  /** Characters of the text of each block, from which its height is told. */
  lengths: readonly number[];
}

/** A story whose chapters come when they are asked for. */
export interface Book {
  /** All but the chapters. */
  story: Omit<Story, 'chapters'>;
  chapters: readonly ChapterOutline[];
  /** A chapter that is in memory now. */
  ready(index: number): Chapter | undefined;
  /** A chapter, wherever it is kept. Rejects where it cannot be read, with a sentence. */
  load(index: number): Promise<Chapter>;
  /** Which chapter of the work each is, from 1, where not all of them are here. */
  numbers?: readonly number[];
  /** Additional tags that warn of content: they stand with the archive's warnings, and are never veiled. */
  warningTags?: readonly string[];
  /** Whether the reader lets this story show its pictures. */
  pictures?: boolean;
}

/** Which chapter of the work one of its chapters is, from 1. */
export const numberIn = ({ numbers }: Pick<Book, 'numbers'>, index: number): number =>
  numbers?.[index] ?? index + 1;

/** What is known of a chapter, from the chapter itself. */
function outlineOf({ blocks, ...rest }: Chapter): ChapterOutline {
  return {
    ...rest,
    words: blocks.reduce((sum, block) => sum + (block.words || countWords(textOf(block.html))), 0),
    lengths: blocks.map((block) => textOf(block.html).length),
  };
}

/** A story that is all in memory, as a book. */
export function bookOf({ chapters, ...story }: Story): Book {
  return {
    story,
    chapters: chapters.map(outlineOf),
    ready: (index) => chapters[index],
    load: async (index) => {
      const chapter = chapters[index];
      if (!chapter) throw new RangeError(`No chapter ${index}`);
      return chapter;
    },
    pictures: true,
  };
}
