import { openDB } from 'idb';
import { browser } from 'wxt/browser';
import { isSpent } from '../storage/spent';
import { meetLibrary } from './copies';
import { LibraryError, libraryError } from './errors';
import type { Database, Schema } from './schema';

export const NAME = 'unspoiled-library';
const VERSION = 1;

/**
 * The steps from each version to the next; a released one is never changed. A step adds stores and
 * indexes, and never deletes: what an older version wrote stays until it has been brought over.
 */
const steps: readonly ((db: Database) => void)[] = [
  (db) => {
    db.createObjectStore('cards', { keyPath: 'id' });
    db.createObjectStore('heads', { keyPath: 'edition' });
    db.createObjectStore('chapters', { keyPath: ['edition', 'index'] });
    db.createObjectStore('parts', { keyPath: ['edition', 'chapter', 'part'] });
    db.createObjectStore('progress', { keyPath: 'story' });
    db.createObjectStore('annotations', { keyPath: 'id' }).createIndex('story', 'story');
    db.createObjectStore('shelves', { keyPath: 'id' });
    db.createObjectStore('undo', { keyPath: ['batch', 'kind', 'id'] });
    db.createObjectStore('aside', { keyPath: 'id', autoIncrement: true });
  },
];

let opened: Promise<Database> | null = null;

/** Runs work on the library's database. @throws LibraryError. */
export async function within<T>(work: (db: Database) => Promise<T>): Promise<T> {
  let db: Database;
  try {
    db = await database();
  } catch (cause) {
    throw libraryError(cause, true);
  }
  const mine = opened;
  try {
    return await work(db);
  } catch (cause) {
    if (isSpent(cause) && opened === mine) opened = null;
    throw libraryError(cause);
  }
}

/** The same for work that writes. @throws LibraryError, also in a private window, where nothing is kept. */
export async function writing<T>(work: (db: Database) => Promise<T>): Promise<T> {
  if (browser.extension.inIncognitoContext) throw new LibraryError('private');
  return await within(work);
}

/** On the disk when it is done: the default loses the last writes in a crash. */
export const STRICT = { durability: 'strict' } as const;

/** Closes the database, so that it can be deleted or opened anew; for "Erase everything" and tests. */
export async function closeLibrary(): Promise<void> {
  const open = opened;
  opened = null;
  (await open?.catch(() => null))?.close();
}

/** Never deletes a database that will not open: what is in it may be readable tomorrow. */
async function database(): Promise<Database> {
  if (typeof indexedDB === 'undefined') throw new LibraryError('missing');
  opened ??= open();
  const mine = opened;
  try {
    return await mine;
  } catch (cause) {
    if (opened === mine) opened = null;
    throw cause;
  }
}

function open(): Promise<Database> {
  return new Promise((resolve, reject) => {
    openDB<Schema>(NAME, VERSION, {
      upgrade: (db, from) => {
        for (const step of steps.slice(from)) step(db);
      },
      blocked: () => reject(new LibraryError('blocked')),
      // Another page of ours wants to upgrade: give way, and open anew when next asked.
      blocking: (_now, _then, event) => {
        opened = null;
        (event.target as IDBDatabase).close();
      },
      terminated: () => {
        opened = null;
      },
    })
      .then(async (db) => {
        await meetLibrary(db);
        return db;
      })
      .then(resolve, reject);
  });
}
