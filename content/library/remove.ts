import { dropCopies } from '../storage/copies';
import { tell } from './changes';
import { STRICT, writing } from './database';
import { editionTime } from './rows';
import { changeCard } from './save';
import type { Card } from './types';

const DAY = 86_400_000;
/** What was removed can be put back for so long. */
const KEPT = 30 * DAY;

/** Takes a story out of the library; it can be put back until it is purged. @throws LibraryError. */
export const removeStory = (id: string): Promise<void> => changeCard(id, () => ({ removed: Date.now() }));

/** Puts a removed story back where it was. @throws LibraryError. */
export const restoreStory = (id: string): Promise<void> => changeCard(id, () => ({ removed: undefined }));

/**
 * Deletes for good what was removed before `before`, imports that can no longer be undone, and text that
 * belongs to nothing (a save that was cut short). Marks and progress of a deleted story stay: they are
 * the reader's, and are there again when the story is. @throws LibraryError.
 * @param before ms since 1970.
 */
export async function purge(before = Date.now() - KEPT): Promise<void> {
  await writing(async (db) => {
    const transaction = db.transaction(
      ['cards', 'heads', 'chapters', 'parts', 'annotations', 'undo'],
      'readwrite',
      STRICT,
    );
    const wanted = new Set<string>();
    const doomed = new Set<string>();
    for (const row of await transaction.objectStore('undo').getAll()) {
      if (row.at < before) await transaction.objectStore('undo').delete([row.batch, row.kind, row.id]);
      else wanted.add((row.before as Partial<Card> | null)?.edition ?? '');
    }
    for (const card of await transaction.objectStore('cards').getAll()) {
      const goes = card.removed !== undefined && card.removed < before;
      (goes ? doomed : wanted).add(card.edition);
      if (goes) await transaction.objectStore('cards').delete(card.id);
    }
    const gone: string[] = [];
    for (const mark of await transaction.objectStore('annotations').getAll()) {
      if (mark.removed !== undefined && mark.removed < before) {
        await transaction.objectStore('annotations').delete(mark.id);
        gone.push(mark.id);
      }
    }
    for (const edition of await transaction.objectStore('heads').getAllKeys()) {
      // A save in another page may just be writing its text, under a name that no card has yet.
      const young = editionTime(edition) > Date.now() - DAY;
      if (wanted.has(edition) || (young && !doomed.has(edition))) continue;
      const range = IDBKeyRange.bound([edition], [edition, []]);
      await Promise.all([
        transaction.objectStore('heads').delete(edition),
        transaction.objectStore('chapters').delete(range),
        transaction.objectStore('parts').delete(range),
      ]);
    }
    await transaction.done;
    await dropCopies('annotations', gone);
    tell();
  });
}

/** Forgets what the reader did in a story: progress and marks. @throws LibraryError. */
export async function forgetReading(story: string): Promise<void> {
  await writing(async (db) => {
    const transaction = db.transaction(['annotations', 'progress'], 'readwrite', STRICT);
    const marks = await transaction.objectStore('annotations').index('story').getAllKeys(story);
    await Promise.all([
      ...marks.map((id) => transaction.objectStore('annotations').delete(id)),
      transaction.objectStore('progress').delete(story),
      transaction.done,
    ]);
    await dropCopies('annotations', marks);
    await dropCopies('progress', [story]);
    tell();
  });
}
