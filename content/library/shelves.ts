import { allSound } from './aside';
import { tell } from './changes';
import { keepCopy, recopy } from './copies';
import { STRICT, within, writing } from './database';
import { changeCard } from './save';
import { readShelf } from './shapes';
import type { Shelf } from './types';

/** All shelves, in the reader's order. @throws LibraryError. */
export async function readShelves(): Promise<Shelf[]> {
  const shelves = await within(async (db) => allSound(db, 'shelves', readShelf, await db.getAll('shelves')));
  return shelves.sort((a, b) => a.order - b.order || a.name.localeCompare(b.name));
}

/** Makes a shelf after the others; one of the same name is given as it is. @throws LibraryError. */
export async function makeShelf(name: string): Promise<Shelf> {
  const all = await readShelves();
  const known = all.find((shelf) => shelf.name.toLowerCase() === name.trim().toLowerCase());
  if (known) return known;
  const order = Math.max(0, ...all.map((shelf) => shelf.order)) + 1;
  const shelf = { id: crypto.randomUUID(), name: name.trim().slice(0, 200), order };
  await writeShelf(shelf);
  return shelf;
}

/** Renames or moves a shelf. @throws LibraryError. */
export async function writeShelf(shelf: Shelf): Promise<void> {
  await writing(async (db) => {
    const copied = keepCopy('shelves', shelf.id, shelf);
    const transaction = db.transaction('shelves', 'readwrite', STRICT);
    await Promise.all([copied, transaction.store.put(shelf), transaction.done]);
    tell();
  });
}

/**
 * Takes a shelf away; its stories stay in the library.
 * @returns ids of the stories that stood on it, to undo this by `writeShelf` and `putOnShelf`.
 */
export async function removeShelf(id: string): Promise<string[]> {
  return await writing(async (db) => {
    const transaction = db.transaction(['shelves', 'cards'], 'readwrite', STRICT);
    const stood: string[] = [];
    for (const card of await transaction.objectStore('cards').getAll()) {
      if (!card.shelves.includes(id)) continue;
      stood.push(card.id);
      const shelves = card.shelves.filter((one) => one !== id);
      await transaction.objectStore('cards').put({ ...card, shelves });
    }
    await Promise.all([transaction.objectStore('shelves').delete(id), transaction.done]);
    await recopy(db);
    tell();
    return stood;
  });
}

/** Puts a story on a shelf, or takes it off. @throws LibraryError. */
export async function putOnShelf(story: string, shelf: string, on: boolean): Promise<void> {
  await changeCard(story, ({ shelves }) => ({
    shelves: [...shelves.filter((one) => one !== shelf), ...(on ? [shelf] : [])],
  }));
}
