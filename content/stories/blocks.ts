import { countWords } from './count';
import { encode, textOf } from './pieces';
import type { Block, SafeHtml } from './types';

/** FNV-1a of 32 bits, in base 36: short, and the same on every machine. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  return (value >>> 0).toString(36);
}

/**
 * Gives blocks their ids: a hash of the block's text, and the count of its likes before it, so that an
 * edit of one block leaves the ids of all others as they were. One namer a chapter.
 */
export function blockNamer(): (text: string) => string {
  const seen = new Map<string, number>();
  return (text) => {
    const key = hash(text.replace(/\s+/g, ' ').trim());
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before ? `b${key}-${before + 1}` : `b${key}`;
  };
}

/** Blocks from pieces of sanitised HTML, each with its own outer element. */
export function blocksFrom(html: readonly SafeHtml[]): Block[] {
  const name = blockNamer();
  return html.map((one) => {
    const text = textOf(one);
    return { id: name(text), html: one, words: countWords(text) };
  });
}

/** Paragraphs of plain text, one a line, as blocks. Empty lines are left out. */
export function paragraphs(lines: readonly string[]): Block[] {
  return blocksFrom(lines.filter((line) => line.trim()).map((line) => `<p>${encode(line)}</p>` as SafeHtml));
}
