import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { t, type Word } from '../words/t';
import { meetCopies } from './copies';
import { mergePlaces, type Place, readPlaceShape } from './places';
import { isSpent } from './spent';

interface Library extends DBSchema {
  places: { key: string; value: Place };
}
type Database = IDBPDatabase<Library>;

/**
 * Why places cannot be kept. `missing`: the browser gives no database (Firefox that never remembers
 * history). `blocked`: another version of ours holds it open. `quota`: no room. `private`: a private
 * window keeps nothing. `failed`: else.
 */
export type PlaceTrouble = 'missing' | 'blocked' | 'quota' | 'private' | 'failed';

const words: Record<PlaceTrouble, Word> = {
  missing: 'places_missing',
  blocked: 'places_blocked',
  quota: 'store_quota',
  private: 'places_private',
  failed: 'store_failed',
};

/** `message` says it to a person. */
export class PlaceError extends Error {
  override readonly name = 'PlaceError';
  constructor(
    readonly code: PlaceTrouble,
    cause?: unknown,
  ) {
    super(t(words[code]), { cause });
  }
}

/** A place of whatever shape; null where it is damaged. */
export const sound = (raw: unknown): Place | null =>
  raw === undefined ? null : (readPlaceShape(raw, [], 'place') ?? null);

let opened: Promise<Database> | null = null;

/** Runs work on the database of places. @throws PlaceError. */
export async function within<T>(work: (db: Database) => Promise<T>): Promise<T> {
  try {
    return await work(await database());
  } catch (cause) {
    const error = placeError(cause);
    if (isSpent(cause)) opened = null;
    throw error;
  }
}

/** Writes places in one transaction; with `instead`, these alone remain. */
export async function putRows(db: Database, places: readonly Place[], instead: boolean): Promise<void> {
  // The default loses the last writes in a crash; strict costs some 3 ms.
  const transaction = db.transaction('places', 'readwrite', { durability: 'strict' });
  const begun: Promise<unknown>[] = [transaction.done];
  try {
    if (instead) begun.push(transaction.store.clear());
    for (const place of places) begun.push(transaction.store.put(place));
    await Promise.all(begun);
  } catch (cause) {
    // A put that throws at once does not end the transaction: what went before it would be kept.
    if (!(await over(begun[0]))) transaction.abort();
    await Promise.allSettled(begun);
    throw cause;
  }
}

/** Whether a transaction has ended by itself, as it does where the browser refuses a request. */
const over = (done: Promise<unknown> | undefined): Promise<boolean> => {
  const ended = () => true;
  return Promise.race([Promise.resolve(done).then(ended, ended), Promise.resolve(false)]);
};

/** Never deletes a database that will not open: what is in it may be readable tomorrow. */
async function database(): Promise<Database> {
  if (typeof indexedDB === 'undefined') throw new PlaceError('missing');
  opened ??= open();
  try {
    return await opened;
  } catch (cause) {
    opened = null;
    throw cause;
  }
}

function open(): Promise<Database> {
  return new Promise((resolve, reject) => {
    openDB<Library>('unspoiled', 1, {
      upgrade: (db) => void db.createObjectStore('places', { keyPath: 'story' }),
      blocked: () => reject(new PlaceError('blocked')),
      // Another page of ours wants to upgrade: give way, and open anew when next asked.
      blocking: (_now, _then, event) => {
        opened = null;
        (event.target as IDBDatabase).close();
      },
      terminated: () => {
        opened = null;
      },
    })
      .then(met)
      .then(resolve, reject);
  });
}

async function met(db: Database): Promise<Database> {
  await meetCopies({
    name: 'places',
    kinds: ['places'],
    isEmpty: async () => (await db.count('places')) === 0,
    rows: async () => ({ places: byStory(await db.getAll('places')) }),
    restore: async ({ places = {} }) => {
      const copies = Object.values(places).flatMap((raw) => sound(raw) ?? []);
      // Another page may have written one meanwhile.
      await putRows(db, mergePlaces(await db.getAll('places'), copies), false);
    },
  });
  return db;
}

/** Places as copies of them are kept. */
export const byStory = (places: readonly Place[]): Record<string, Place> =>
  Object.fromEntries(places.map((place) => [place.story, place]));

function placeError(cause: unknown): PlaceError {
  if (cause instanceof PlaceError) return cause;
  const name = cause instanceof Error ? cause.name : '';
  if (name === 'QuotaExceededError') return new PlaceError('quota', cause);
  // Firefox refuses the database whole where it is not to remember history.
  const refused = ['InvalidStateError', 'SecurityError', 'UnknownError'].includes(name);
  return new PlaceError(refused && opened === null ? 'missing' : 'failed', cause);
}
