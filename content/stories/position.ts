import type { Book } from './book';
import { textOf } from './pieces';
import type { Block, Chapter, Position, Story } from './types';

const QUOTE = 32;

/** How a stored place was found again: where it was, by its quotation, by its words, or only nearby. */
export type Certainty = 'exact' | 'quote' | 'words' | 'near';

export interface Place {
  position: Position;
  certainty: Certainty;
}

/** A place in a story as it stands now. `offset` in UTF-16 units of the block's text as stored. */
export function positionAt(chapter: Chapter, blockIndex: number, offset: number): Position | null {
  const block = chapter.blocks[blockIndex];
  if (!block) return null;
  const text = textOf(block.html);
  const at = Math.max(0, Math.min(offset, text.length));
  return {
    chapter: chapter.id,
    block: block.id,
    offset: at,
    quote: text.slice(at, at + QUOTE),
    index: blockIndex,
  };
}

/** The start of a story's text; null where it has none. */
export function startOf(story: Story): Position | null {
  for (const chapter of story.chapters) {
    const position = positionAt(chapter, 0, 0);
    if (position) return position;
  }
  return null;
}

/** Letters and digits only, in lower case, and where each stood: marks and spaces change most in an edit. */
function letters(text: string): { plain: string; at: number[] } {
  let plain = '';
  const at: number[] = [];
  for (const { 0: char, index } of text.matchAll(/[\p{L}\p{N}]/gu)) {
    const lower = char.toLowerCase();
    plain += lower;
    for (let i = 0; i < lower.length; i++) at.push(index);
  }
  return { plain, at };
}

/** Where in `text` the quotation stands, nearest to `hint`; -1: nowhere. */
function nearest(text: string, quote: string, hint: number): number {
  let best = -1;
  for (let i = text.indexOf(quote); i >= 0; i = text.indexOf(quote, i + 1)) {
    if (best < 0 || Math.abs(i - hint) < Math.abs(best - hint)) best = i;
    else break;
  }
  return best;
}

/** Blocks of a chapter from the likeliest outwards: the index where the place was, then its neighbours. */
function* outwards(blocks: readonly Block[], from: number): Generator<[Block, number]> {
  const start = Math.max(0, Math.min(from, blocks.length - 1));
  for (let step = 0; step < blocks.length; step++) {
    for (const index of step ? [start + step, start - step] : [start]) {
      const block = blocks[index];
      if (block) yield [block, index];
    }
  }
}

/** Finds a quotation in a chapter, as it stands, then by its letters alone. */
function byQuote(chapter: Chapter, stored: Position): Place | null {
  const known = chapter.blocks.findIndex((block) => block.id === stored.block);
  const from = known >= 0 ? known : (stored.index ?? 0);
  if (stored.quote.trim().length < 4) return null;
  for (const [block, index] of outwards(chapter.blocks, from)) {
    const found = nearest(textOf(block.html), stored.quote, stored.offset);
    const position = found < 0 ? null : positionAt(chapter, index, found);
    if (position) return { position, certainty: 'quote' };
  }
  const wanted = letters(stored.quote).plain;
  if (wanted.length < 8) return null;
  for (const part of [
    wanted,
    wanted.slice(0, Math.ceil(wanted.length / 2)),
    wanted.slice(-Math.ceil(wanted.length / 2)),
  ]) {
    for (const [block, index] of outwards(chapter.blocks, from)) {
      const { plain, at } = letters(textOf(block.html));
      const found = plain.indexOf(part);
      const position = found < 0 ? null : positionAt(chapter, index, at[found] ?? 0);
      if (position) return { position, certainty: 'words' };
    }
  }
  return null;
}

/** A place that was not found by its words: the same block, or the same index, or the chapter's start. */
function near(chapter: Chapter, stored: Position): Place | null {
  const known = chapter.blocks.findIndex((block) => block.id === stored.block);
  const index = known >= 0 ? known : Math.min(stored.index ?? 0, chapter.blocks.length - 1);
  const position = positionAt(chapter, index, known >= 0 ? stored.offset : 0);
  return position && { position, certainty: 'near' };
}

/** A stored place in its chapter by its words: where it was, or by its quotation. Null where they are gone. */
export function resolveInChapter(chapter: Chapter, stored: Position): Place | null {
  const index = chapter.blocks.findIndex((block) => block.id === stored.block);
  const block = chapter.blocks[index];
  if (chapter.id === stored.chapter && block && textOf(block.html).startsWith(stored.quote, stored.offset)) {
    const position = positionAt(chapter, index, stored.offset);
    if (position) return { position, certainty: 'exact' };
  }
  return byQuote(chapter, stored);
}

/**
 * Finds a stored place in a story that may have been edited since: by block and offset if the quotation
 * still stands there, else by the quotation (in its chapter, then in all), by the quotation's letters,
 * and last by where it was. Null only for a story without text.
 */
export function resolvePosition(story: Story, stored: Position): Place | null {
  const own = story.chapters.find((chapter) => chapter.id === stored.chapter);
  const chapters = own ? [own, ...story.chapters.filter((chapter) => chapter !== own)] : story.chapters;
  for (const chapter of chapters) {
    const found = resolveInChapter(chapter, stored);
    if (found) return found;
  }
  const fallback = own && near(own, stored);
  if (fallback) return fallback;
  const start = startOf(story);
  return start && { position: start, certainty: 'near' };
}

/** The same in a book, whose chapters are read one after another only while the place is not found. */
export async function resolveInBook(book: Book, stored: Position): Promise<Place | null> {
  const own = book.chapters.findIndex(({ id }) => id === stored.chapter);
  const order = book.chapters.map((_, i) => i).sort((a, b) => Math.abs(a - own) - Math.abs(b - own));
  for (const index of order) {
    const found = resolveInChapter(await book.load(index), stored);
    if (found) return found;
  }
  const fallback = own >= 0 ? near(await book.load(own), stored) : null;
  if (fallback) return fallback;
  const first = book.chapters.length > 0 ? positionAt(await book.load(0), 0, 0) : null;
  return first && { position: first, certainty: 'near' };
}
