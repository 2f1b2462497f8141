import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { browser } from 'wxt/browser';
import type { Position } from '../stories/types';
import { t, type Word } from '../words/t';
import { type Place, readPlaceShape } from './places';
import { isSpent } from './spent';

interface Library extends DBSchema {
  places: { key: string; value: Place };
}

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

let opened: Promise<IDBPDatabase<Library>> | null = null;

/** The place in a story, or null. @throws PlaceError; a damaged place is given as null and left as it is. */
export async function readPlace(story: string): Promise<Place | null> {
  return sound(await within((db) => db.get('places', story)));
}

/**
 * Keeps the place in a story; when this resolves, it is on the disk.
 * @throws PlaceError, also in a private window, where nothing is kept.
 */
export async function writePlace(story: string, position: Position): Promise<void> {
  if (browser.extension.inIncognitoContext) throw new PlaceError('private');
  await putPlaces([{ story, position, at: Date.now() }], false);
}

/** All places that are sound. @throws PlaceError. */
export async function readPlaces(): Promise<Place[]> {
  return (await within((db) => db.getAll('places'))).flatMap((place) => sound(place) ?? []);
}

/** Writes places in one transaction; with `instead`, these alone remain. @throws PlaceError. */
export async function putPlaces(places: readonly Place[], instead: boolean): Promise<void> {
  await within(async (db) => {
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
  });
}

/** Whether a transaction has ended by itself, as it does where the browser refuses a request. */
const over = (done: Promise<unknown> | undefined): Promise<boolean> => {
  const ended = () => true;
  return Promise.race([Promise.resolve(done).then(ended, ended), Promise.resolve(false)]);
};

function sound(raw: unknown): Place | null {
  return raw === undefined ? null : (readPlaceShape(raw, [], 'place') ?? null);
}

async function within<T>(work: (db: IDBPDatabase<Library>) => Promise<T>): Promise<T> {
  try {
    return await work(await database());
  } catch (cause) {
    const error = placeError(cause);
    if (isSpent(cause)) opened = null;
    throw error;
  }
}

/** Never deletes a database that will not open: what is in it may be readable tomorrow. */
async function database(): Promise<IDBPDatabase<Library>> {
  if (typeof indexedDB === 'undefined') throw new PlaceError('missing');
  opened ??= open();
  try {
    return await opened;
  } catch (cause) {
    opened = null;
    throw cause;
  }
}

function open(): Promise<IDBPDatabase<Library>> {
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
    }).then(resolve, reject);
  });
}

function placeError(cause: unknown): PlaceError {
  if (cause instanceof PlaceError) return cause;
  const name = cause instanceof Error ? cause.name : '';
  if (name === 'QuotaExceededError') return new PlaceError('quota', cause);
  // Firefox refuses the database whole where it is not to remember history.
  const refused = ['InvalidStateError', 'SecurityError', 'UnknownError'].includes(name);
  return new PlaceError(refused && opened === null ? 'missing' : 'failed', cause);
}
