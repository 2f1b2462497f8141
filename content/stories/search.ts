import type { Book } from './book';
import { textOf } from './pieces';
import type { Position } from './types';

/** A chapter's text, made ready to be searched. Both strings have the same length. */
interface Page {
  chapter: string;
  text: string;
  folded: string;
  /** Where each block begins, and its id. */
  starts: number[];
  ids: string[];
}

/** A place where the words stand, with some text around them. */
export interface Found {
  position: Position;
  chapter: number;
  before: string;
  words: string;
  after: string;
}

const AROUND = 48;
const isLetter = /[\p{L}\p{N}]/u;

/** Lower case and straight marks, character for character: what is typed finds what is printed. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  // Some capitals have longer small letters (İ): then letter by letter, keeping what would grow.
  const same = lower.length === text.length ? lower : [...text].map(small).join('');
  return same
    .replace(/[‘’‛]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/[\u00a0\n\t]/g, ' ');
}
const small = (char: string): string => {
  const lower = char.toLowerCase();
  return lower.length === char.length ? lower : char;
};

/** A book's whole text, to be searched in a few milliseconds. */
export class Index {
  private readonly pages: Page[] = [];

  /** Reads a book in, a chapter a step; `paused` is awaited between them. */
  static async of(book: Book, paused: () => Promise<void>): Promise<Index> {
    const index = new Index();
    for (let i = 0; i < book.chapters.length; i++) {
      const chapter = await book.load(i);
      const starts: number[] = [];
      const ids: string[] = [];
      let text = '';
      for (const block of chapter.blocks) {
        starts.push(text.length);
        ids.push(block.id);
        text += `${textOf(block.html)}\n`;
      }
      index.pages.push({ chapter: chapter.id, text, folded: fold(text), starts, ids });
      await paused();
    }
    return index;
  }

  /**
   * Where some words stand, in the story's order.
   * @param most so many are given with their surroundings; `count` counts all.
   */
  find(words: string, whole: boolean, most = 200): { count: number; found: Found[] } {
    const wanted = fold(words.trim()).replace(/ +/g, ' ');
    const found: Found[] = [];
    let count = 0;
    if (!wanted) return { count, found };
    this.pages.forEach((page, chapter) => {
      const { folded } = page;
      for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
        const end = at + wanted.length;
        if (whole && (isLetter.test(folded.charAt(at - 1)) || isLetter.test(folded.charAt(end)))) continue;
        count++;
        if (found.length < most) found.push(foundIn(page, chapter, at, end));
      }
    });
    return { count, found };
  }
}

/** From the first whole word on. */
function fromWord(text: string, from: number, start: number, to: number): string {
  if (from <= start) return text.slice(start, to);
  const space = text.indexOf(' ', from);
  return space < 0 || space >= to ? text.slice(from, to) : `…${text.slice(space, to)}`;
}

/** Up to the last whole word. */
function toWord(text: string, from: number, to: number): string {
  if (to >= text.length || text.charAt(to) === '\n') return text.slice(from, to);
  const space = text.lastIndexOf(' ', to);
  return space <= from ? text.slice(from, to) : `${text.slice(from, space)} …`;
}

function foundIn({ chapter, text, starts, ids }: Page, index: number, at: number, end: number): Found {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const start = starts[low] ?? 0;
  const stop = text.indexOf('\n', end);
  return {
    position: {
      chapter,
      block: ids[low] ?? '',
      offset: at - start,
      quote: text.slice(at, Math.min(stop < 0 ? text.length : stop, at + 32)),
      index: low,
    },
    chapter: index,
    before: fromWord(text, Math.max(start, at - AROUND), start, at),
    words: text.slice(at, end),
    after: toWord(text, end, Math.min(stop < 0 ? text.length : stop, end + AROUND)),
  };
}
