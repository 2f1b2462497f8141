import type { Block, Chapter, Story } from '../stories/types';
import { allSound, sound } from './aside';
import { within } from './database';
import { LibraryError } from './errors';
import type { Database } from './schema';
import { readCard, readChapterRow, readHead, readPart } from './shapes';
import type { Card, ChapterRow, Head } from './types';

/** Everything of a story but the text of its chapters: enough to lay it out before it is there. */
export interface Outline {
  card: Card;
  head: Head;
  chapters: ChapterRow[];
}

/** Cards of all stories, removed ones left out. Damaged ones are set aside (`readAside`). @throws LibraryError. */
export async function readCards(): Promise<Card[]> {
  const cards = await within(async (db) => allSound(db, 'cards', readCard, await db.getAll('cards')));
  return cards.filter((card) => card.removed === undefined);
}

/** Cards of stories that were removed and can be put back. @throws LibraryError. */
export async function readRemoved(): Promise<Card[]> {
  const cards = await within(async (db) => allSound(db, 'cards', readCard, await db.getAll('cards')));
  return cards.filter((card) => card.removed !== undefined);
}

/** A story without its text; null where it is not here. @throws LibraryError. */
export async function readOutline(id: string): Promise<Outline | null> {
  return await within(async (db) => {
    const card = await sound(db, 'cards', readCard, await db.get('cards', id));
    return card && card.removed === undefined ? await outlineOf(db, card) : null;
  });
}

export async function outlineOf(db: Database, card: Card): Promise<Outline> {
  const { edition } = card;
  const range = IDBKeyRange.bound([edition], [edition, []]);
  const transaction = db.transaction(['heads', 'chapters']);
  const [head, chapters] = await Promise.all([
    transaction.objectStore('heads').get(edition),
    transaction.objectStore('chapters').getAll(range),
    transaction.done,
  ]);
  return {
    card,
    head: (await sound(db, 'heads', readHead, head)) ?? { edition },
    chapters: await allSound(db, 'chapters', readChapterRow, chapters),
  };
}

/** Blocks of one chapter. @throws LibraryError, `gone` where a newer text has taken the edition's place. */
export async function readBlocks(chapter: Pick<ChapterRow, 'edition' | 'index' | 'parts'>): Promise<Block[]> {
  return await within(async (db) => {
    const range = IDBKeyRange.bound([chapter.edition, chapter.index], [chapter.edition, chapter.index, []]);
    const raws = await db.getAll('parts', range);
    if (raws.length < chapter.parts) throw new LibraryError('gone');
    return (await allSound(db, 'parts', readPart, raws)).flatMap((part) => part.blocks);
  });
}

/** A chapter with its text. */
async function readChapter(row: ChapterRow): Promise<Chapter> {
  const { edition: _e, index: _i, words: _w, lengths: _l, parts: _p, ...chapter } = row;
  return { ...chapter, blocks: await readBlocks(row) };
}

/** A whole story; null where it is not here. @throws LibraryError. */
export async function readStory(id: string): Promise<Story | null> {
  const outline = await readOutline(id);
  if (!outline) return null;
  const { card, head, chapters } = outline;
  const { edition: _e, ...around } = head;
  const { title, authors, source, tags, language, series, posted, updated, words, sanitiser } = card;
  const optional = { source, language, series, posted, updated, sanitiser };
  const story: Story = { id, title, authors, tags, words, ...around, chapters: [] };
  Object.assign(
    story,
    Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  );
  for (const row of chapters) story.chapters.push(await readChapter(row));
  return story;
}
