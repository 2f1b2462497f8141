import type { Annotation } from '../stories/annotations';
import { allSound } from './aside';
import { tell } from './changes';
import { keepCopy } from './copies';
import { STRICT, within, writing } from './database';
import { LibraryError } from './errors';
import { readAnnotationRow } from './shapes';
import type { AnnotationRow } from './types';

/** The reader's marks in a story, in the order they were made. @throws LibraryError. */
export async function readAnnotations(story: string): Promise<Annotation[]> {
  const rows = await within(async (db) => {
    const raws = await db.getAllFromIndex('annotations', 'story', story);
    return await allSound(db, 'annotations', readAnnotationRow, raws);
  });
  return rows.filter((row) => row.removed === undefined).sort((a, b) => a.at - b.at);
}

/** Keeps a mark, new or changed; on the disk when this resolves. @throws LibraryError, also in a private window. */
export async function writeAnnotation(annotation: Annotation): Promise<void> {
  await writing(async (db) => {
    const copied = keepCopy('annotations', annotation.id, annotation);
    const transaction = db.transaction('annotations', 'readwrite', STRICT);
    await Promise.all([copied, transaction.store.put(annotation), transaction.done]);
    tell();
  });
}

/** Takes a mark away; `restoreAnnotation` puts it back until it is purged. @throws LibraryError. */
export const removeAnnotation = (id: string): Promise<void> => setRemoved(id, Date.now());

/** Puts a mark back that was taken away. @throws LibraryError. */
export const restoreAnnotation = (id: string): Promise<void> => setRemoved(id, undefined);

async function setRemoved(id: string, removed: number | undefined): Promise<void> {
  await writing(async (db) => {
    const transaction = db.transaction('annotations', 'readwrite', STRICT);
    const row = await transaction.store.get(id);
    const next = row && withRemoved(row, removed);
    if (next) await transaction.store.put(next);
    await transaction.done;
    if (!next) throw new LibraryError('gone');
    await keepCopy('annotations', id, next);
    tell();
  });
}

function withRemoved(
  { removed: _before, ...rest }: AnnotationRow,
  removed: number | undefined,
): AnnotationRow {
  return removed === undefined ? rest : { ...rest, removed };
}
