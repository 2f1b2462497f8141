import { SANITISER_VERSION } from '../sanitise/sanitise';
import { blockNamer } from '../stories/blocks';
import { countWords } from '../stories/count';
import { textOf } from '../stories/pieces';
import type { Block, Chapter, SafeHtml, Story } from '../stories/types';
import { FileError } from './errors';
import { type Facts, noTags } from './types';
import type { Work } from './work';

/** A chapter as a file has it: its blocks have their names only when all of them are there. */
export interface Draft extends Omit<Chapter, 'id' | 'blocks'> {
  id?: string;
  html: SafeHtml[];
}

/** Nothing known yet. */
export const noFacts = (): Facts => ({ authors: [], tags: noTags() });

const wordsOf = (blocks: readonly Block[] | undefined): number =>
  blocks?.reduce((sum, block) => sum + block.words, 0) ?? 0;

/** Blocks of a chapter with their names and counts. */
async function named(html: readonly SafeHtml[], work: Work): Promise<Block[]> {
  const name = blockNamer();
  const blocks: Block[] = [];
  let size = 0;
  for (const one of html) {
    const text = textOf(one);
    blocks.push({ id: name(text), html: one, words: countWords(text) });
    size += one.length;
    if (size < 20_000) continue;
    size = 0;
    await work.breathe();
  }
  return blocks;
}

/** A story may be drawn. */
const pictured = (chapter: Chapter): boolean => chapter.blocks.some((block) => block.html.includes('<img'));

/** A file's name as a title: without its ending, and its underscores read as spaces. */
const titleOf = (name: string): string =>
  name
    .replace(/\.[a-z\d]{1,8}$/i, '')
    .replace(/_+/g, ' ')
    .trim();

/** What has no title and no file is called by its first words. */
function beginningOf(chapters: readonly Chapter[]): string {
  const said = chapters.flatMap(({ blocks }) => blocks).find(({ words }) => words > 0);
  const words = said ? textOf(said.html).trim().split(/\s+/) : [];
  return `${words.slice(0, 6).join(' ').slice(0, 60)}${words.length > 6 ? '…' : ''}`;
}

/**
 * Puts a story together from what was read.
 * @param name the file's, for a story that names no title.
 * @throws FileError `noText` where no chapter holds anything.
 */
export async function storyFrom(
  facts: Facts,
  drafts: readonly Draft[],
  name: string,
  work: Work,
): Promise<Story> {
  const filled = drafts.filter((draft) => draft.html.length > 0 || draft.notes || draft.summary);
  const chapters: Chapter[] = [];
  for (const { html, id, ...draft } of filled) {
    const chapter = { id: id ?? `c${chapters.length + 1}`, ...draft, blocks: await named(html, work) };
    chapters.push(withoutUndefined(chapter));
  }
  const words = chapters.reduce((sum, chapter) => sum + wordsOf(chapter.blocks), 0);
  if (words === 0 && !chapters.some(pictured)) throw new FileError('noText');
  const title = facts.title?.trim() || titleOf(name) || beginningOf(chapters);
  return withoutUndefined({
    ...facts,
    id: facts.id ?? (await fileId(title, facts.authors, chapters)),
    title,
    chapters,
    words,
    sanitiser: SANITISER_VERSION,
  });
}

/** A field that is not there is no field: what is stored is compared and checked by its keys. */
const withoutUndefined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;

/** An id by what a story is, so that the same file, or a later one with more chapters, is the same story. */
async function fileId(
  title: string,
  authors: readonly string[],
  chapters: readonly Chapter[],
): Promise<string> {
  const first = chapters.find((chapter) => chapter.blocks.length > 0)?.blocks.slice(0, 20) ?? [];
  const says = JSON.stringify([title, authors, first.map((block) => block.id)]);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(says)));
  return `file:${[...digest.slice(0, 10)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
