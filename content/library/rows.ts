import { textOf } from '../stories/pieces';
import type { Block, Story } from '../stories/types';
import type { Card, ChapterRow, Head, PartRow } from './types';

/** Characters of HTML in one row of text, but for a block that is longer by itself. */
const PART = 64 * 1024;
const SUMMARY = 600;

/** What of a card the story does not say. */
export type Kept = Pick<Card, 'shelves' | 'pictures' | 'added' | 'opened'>;

/** A new edition's name. It begins with its time, so that what was left of a broken save can be told. */
export const newEdition = (): string => `${Date.now().toString(36).padStart(9, '0')}-${crypto.randomUUID()}`;

/** When an edition was begun, in ms since 1970. */
export const editionTime = (edition: string): number => Number.parseInt(edition.slice(0, 9), 36);

/** Bytes that a text takes: browsers store one a character, or two where any is beyond Latin 1. */
const bytesOf = (html: string): number => (/[^\0-\xff]/.test(html) ? 2 * html.length : html.length);

export function cardOf(story: Story, edition: string, kept: Kept, now: number): Card {
  const { id, title, authors, source, tags, language, series, posted, updated, sanitiser } = story;
  const summary = (story.summary ?? []).map((block) => textOf(block.html)).join('\n');
  const bytes = story.chapters.reduce(
    (sum, chapter) => sum + chapter.blocks.reduce((n, block) => n + bytesOf(block.html) + 40, 400),
    1000,
  );
  return present({
    id,
    edition,
    title,
    authors,
    source,
    tags: present(tags),
    language,
    series: series?.map(present),
    posted,
    updated,
    summary: summary.slice(0, SUMMARY),
    words: story.words,
    chapters: story.chapters.map((chapter) => chapter.id),
    bytes,
    sanitiser,
    ...kept,
    changed: now,
  });
}

export const headOf = (story: Story, edition: string): Head =>
  present({
    edition,
    summary: story.summary,
    notes: story.notes,
    endNotes: story.endNotes,
    notice: story.notice,
    ourContentNotes: story.ourContentNotes,
    toc: story.toc,
    total: story.total,
  });

/** A chapter's rows: one without its text, and its text in stretches. */
export function chapterRows(
  story: Story,
  index: number,
  edition: string,
): { row: ChapterRow; parts: PartRow[] } {
  const chapter = story.chapters[index];
  if (!chapter) throw new RangeError(`No chapter ${index}`);
  const { blocks, ...rest } = chapter;
  const parts: PartRow[] = [];
  let stretch: Block[] = [];
  let size = 0;
  const end = () => {
    if (stretch.length > 0) parts.push({ edition, chapter: index, part: parts.length, blocks: stretch });
    stretch = [];
    size = 0;
  };
  for (const block of blocks) {
    if (size > 0 && size + block.html.length > PART) end();
    stretch.push(block);
    size += block.html.length;
  }
  end();
  const lengths = blocks.map((block) => textOf(block.html).length);
  const words = blocks.reduce((sum, block) => sum + block.words, 0);
  return { row: present({ edition, index, ...rest, words, lengths, parts: parts.length }), parts };
}

/** Without the fields that are undefined, which a reading would take for wrong ones. */
function present<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}
