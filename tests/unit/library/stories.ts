import { blocksFrom } from '../../../content/stories/blocks';
import { encode } from '../../../content/stories/pieces';
import type { SafeHtml, Story } from '../../../content/stories/types';

/** A story of so many chapters of so many paragraphs, each with so many words more. */
export function storyOf(
  id: string,
  chapters = 2,
  paragraphs = 3,
  more: Partial<Story> = {},
  length = 0,
): Story {
  const rest = ' word'.repeat(length);
  const made = Array.from({ length: chapters }, (_, i) => ({
    id: `c${i + 1}`,
    title: `Chapter of ${id}`,
    notes: blocksFrom(['<p>A note</p>' as SafeHtml]),
    blocks: blocksFrom(
      Array.from(
        { length: paragraphs },
        (_, n) => `<p>${encode(`${id} ${i} ${n} words${rest}`)}</p>` as SafeHtml,
      ),
    ),
  }));
  return {
    id,
    title: `Title of ${id}`,
    authors: ['Wren'],
    tags: { fandoms: ['Original Work'], warnings: [], relationships: [], characters: [], freeforms: [] },
    summary: blocksFrom(['<p>In short</p>' as SafeHtml]),
    chapters: made,
    words: made.reduce((sum, chapter) => sum + chapter.blocks.reduce((n, block) => n + block.words, 0), 0),
    sanitiser: 1,
    ...more,
  };
}
