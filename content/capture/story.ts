import { bringIn } from '../files/bringIn';
import { type Draft, storyFrom } from '../files/story';
import type { Facts } from '../files/types';
import { Work, type WorkOptions } from '../files/work';
import { parseInert } from '../sanitise/inert';
import { blocksFrom } from '../stories/blocks';
import type { Block, Story } from '../stories/types';
import { CaptureError } from './errors';
import type { RawChapter, RawStory } from './types';

/**
 * Makes a story of what a page gave: all of its HTML is sanitised, and cut into blocks with names that
 * survive an edit.
 * @throws CaptureError `noText` where no chapter holds anything; the signal's reason once it has ended.
 */
export async function storyOf(raw: RawStory, options: WorkOptions = {}): Promise<Story> {
  const work = new Work(options);
  const base = raw.url;
  const brought = async (html: string) => (html ? await bringIn(parseInert(html), { base }, work) : []);
  const blocks = async (html: string): Promise<Block[] | undefined> => {
    const found = await brought(html);
    return found.length > 0 ? blocksFrom(found) : undefined;
  };
  const drafts: Draft[] = [];
  for (const [index, chapter] of raw.chapters.entries()) {
    drafts.push(await draftOf(chapter, brought, blocks));
    await work.breathe(index / raw.chapters.length);
  }
  const { id, title, authors, source, tags, language, posted, updated } = raw;
  const facts: Facts = {
    ...{ id, title, authors, source, tags, language, posted, updated },
    series: raw.series.length > 0 ? raw.series : undefined,
    summary: await blocks(raw.summary),
    notes: await blocks(raw.notes),
    endNotes: await blocks(raw.endNotes),
  };
  const said = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Facts;
  try {
    const story = await storyFrom(said, drafts, title, work);
    return { ...story, ...(raw.toc.length > 0 && { toc: raw.toc }), ...(raw.have && { total: raw.have }) };
  } catch (cause) {
    work.signal?.throwIfAborted();
    throw new CaptureError('noText', undefined, cause);
  }
}

async function draftOf(
  { id, title, html, summary, notes, endNotes }: RawChapter,
  brought: (html: string) => Promise<Draft['html']>,
  blocks: (html: string) => Promise<Block[] | undefined>,
): Promise<Draft> {
  return {
    id,
    title,
    html: await brought(html),
    summary: await blocks(summary),
    notes: await blocks(notes),
    endNotes: await blocks(endNotes),
  };
}
