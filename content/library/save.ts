import { dropCopies } from '../storage/copies';
import type { Story } from '../stories/types';
import { tell } from './changes';
import { keepCopy } from './copies';
import { STRICT, within, writing } from './database';
import { LibraryError } from './errors';
import { copyOf, forgetLost, lostShelves } from './lost';
import { cardOf, chapterRows, headOf, type Kept, newEdition } from './rows';
import type { Database } from './schema';
import type { Card } from './types';

/** Characters of text that one transaction takes. */
const STRIDE = 2_000_000;

/**
 * Puts a story into the library, or its newer text in place of the older; shelves and times are kept,
 * and a removed story is back. Text is written under a new name first, then one small write turns to it:
 * whatever ends the browser in between, the story is whole, as it was or as it is now.
 * @param story its HTML has passed the sanitiser.
 * @returns its card. When this resolves, it is on the disk. @throws LibraryError; the story is then as before.
 */
export async function saveStory(story: Story): Promise<Card> {
  return await writing(async (db) => {
    const edition = newEdition();
    const lost = await lostShelves(story.id);
    await writeText(db, story, edition);
    const transaction = db.transaction('cards', 'readwrite', STRICT);
    const before = await transaction.store.get(story.id);
    const now = Date.now();
    const kept: Kept = {
      shelves: Array.isArray(before?.shelves) ? before.shelves : (lost ?? []),
      added: typeof before?.added === 'number' ? before.added : now,
      ...(before?.opened === undefined ? {} : { opened: before.opened }),
      ...(before?.pictures === undefined ? {} : { pictures: before.pictures }),
    };
    const card = cardOf(story, edition, kept, now);
    await Promise.all([transaction.store.put(card), transaction.done]);
    await keepCopy('cards', card.id, copyOf(card));
    if (lost) await forgetLost([story.id]);
    if (typeof before?.edition === 'string') await dropEdition(db, before.edition);
    tell();
    return card;
  });
}

async function writeText(db: Database, story: Story, edition: string): Promise<void> {
  await db.put('heads', headOf(story, edition));
  for (let index = 0; index < story.chapters.length; ) {
    const transaction = db.transaction(['chapters', 'parts'], 'readwrite', STRICT);
    const work: Promise<unknown>[] = [];
    for (let size = 0; size < STRIDE && index < story.chapters.length; index++) {
      const { row, parts } = chapterRows(story, index, edition);
      work.push(transaction.objectStore('chapters').put(row));
      for (const part of parts) work.push(transaction.objectStore('parts').put(part));
      size += row.lengths.reduce((sum, length) => sum + length, 1000);
    }
    await Promise.all([...work, transaction.done]);
  }
}

/** Deletes an edition's rows; those that an import could still go back to are left to `purge`. */
export async function dropEdition(db: Database, edition: string): Promise<void> {
  if ((await db.count('undo')) > 0) return;
  const transaction = db.transaction(['heads', 'chapters', 'parts'], 'readwrite');
  await Promise.all([
    transaction.objectStore('heads').delete(edition),
    transaction.objectStore('chapters').delete(IDBKeyRange.bound([edition], [edition, []])),
    transaction.objectStore('parts').delete(IDBKeyRange.bound([edition], [edition, []])),
    transaction.done,
  ]);
}

/**
 * Changes what the reader says of a story: shelves, pictures, when it was read.
 * @throws LibraryError, `gone` where there is no such story.
 */
export async function changeCard(
  id: string,
  change: (card: Card) => Partial<Pick<Card, 'shelves' | 'pictures' | 'opened' | 'removed'>>,
): Promise<void> {
  await writing(async (db) => {
    const transaction = db.transaction('cards', 'readwrite', STRICT);
    const card = await transaction.store.get(id);
    const next = card && { ...card, ...change(card) };
    if (next?.removed === undefined) delete next?.removed;
    if (next) await transaction.store.put(next);
    await transaction.done;
    if (!next) throw new LibraryError('gone');
    await (next.removed === undefined ? keepCopy('cards', id, copyOf(next)) : dropCopies('cards', [id]));
    tell();
  });
}

/** Whether the story is here and not removed. @throws LibraryError. */
export async function hasStory(id: string): Promise<boolean> {
  const card = await within((db) => db.get('cards', id));
  return card !== undefined && card.removed === undefined;
}
