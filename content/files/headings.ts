import { textOf } from '../stories/pieces';
import type { SafeHtml } from '../stories/types';
import type { Draft } from './story';

const heading = /^<h([1-6])\b/;

const textIn = (html: SafeHtml): string => textOf(html).replace(/\s+/g, ' ').trim();

/**
 * Parts blocks into chapters at their headings: at the highest kind of which there are two or more. What
 * stands before the first is a chapter without a title. A heading becomes its chapter's title.
 */
export function byHeadings(blocks: readonly SafeHtml[]): Draft[] {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    const level = heading.exec(block)?.[1];
    if (level) counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  const level = [...counts.keys()].sort().find((one) => (counts.get(one) ?? 0) > 1);
  const chapters: Draft[] = [{ title: '', html: [] }];
  for (const block of blocks) {
    if (level && block.startsWith(`<h${level}`) && textIn(block)) {
      chapters.push({ title: textIn(block), html: [] });
    } else chapters.at(-1)?.html.push(block);
  }
  return chapters.filter((chapter, i) => i > 0 || chapter.html.length > 0);
}

/** A lone first heading that stands over all chapters is the story's title; gives it and the rest. */
export function takeTitle(blocks: readonly SafeHtml[]): { title?: string; rest: readonly SafeHtml[] } {
  const [first] = blocks;
  const level = first && heading.exec(first)?.[1];
  if (!first || !level || blocks.slice(1).some((block) => block.startsWith(`<h${level}`))) {
    return { rest: blocks };
  }
  return { title: textIn(first), rest: blocks.slice(1) };
}
