import type { Read, Wrong } from '../storage/check';
import { STRICT, within, writing } from './database';
import type { Database, StoreName } from './schema';
import type { AsideRow } from './types';

/** Rows that could not be read, newest last. What they hold can be saved to a file. @throws LibraryError. */
export const readAside = (): Promise<AsideRow[]> => within((db) => db.getAll('aside'));

/** Lets go of a row that was set aside. @throws LibraryError. */
export const dropAside = (id: number): Promise<void> => writing((db) => db.delete('aside', id));

/** A row as it should be; null where it is not there or was set aside. */
export async function sound<T>(
  db: Database,
  store: StoreName,
  read: Read<T>,
  raw: unknown,
): Promise<T | null> {
  if (raw === undefined) return null;
  const wrong: Wrong = [];
  const value = read(raw, wrong, store);
  if (value !== undefined && wrong.length === 0) return value;
  await setAside(db, store, raw, wrong);
  return null;
}

/** All of `raws` that are as they should be. */
export async function allSound<T>(
  db: Database,
  store: StoreName,
  read: Read<T>,
  raws: readonly unknown[],
): Promise<T[]> {
  const found: T[] = [];
  for (const raw of raws) {
    const wrong: Wrong = [];
    const value = read(raw, wrong, store);
    if (value !== undefined && wrong.length === 0) found.push(value);
    else await setAside(db, store, raw, wrong);
  }
  return found;
}

/** Moves a row out of the way with all that it holds, in one transaction. */
async function setAside(db: Database, store: StoreName, value: unknown, wrong: Wrong): Promise<void> {
  try {
    const transaction = db.transaction([store, 'aside'], 'readwrite', STRICT);
    const { keyPath } = transaction.objectStore(store);
    const parts = [keyPath ?? []].flat().map((name) => (value as Record<string, unknown>)[name]);
    const key = Array.isArray(keyPath) ? parts : parts[0];
    const row = { store, key, value, wrong: wrong.slice(0, 20), at: Date.now() };
    await Promise.all([
      transaction.objectStore('aside').add(row),
      transaction.objectStore(store).delete(key as never),
      transaction.done,
    ]);
  } catch (cause) {
    // It stays where it is, and is passed over again next time.
    console.warn('A damaged row could not be set aside', cause);
  }
}
