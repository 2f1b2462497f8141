import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { closeLibrary } from '../../../content/library/database';
import { newBrowser } from '../storage/fake';
import { withWords } from '../words';

/** An empty library in a browser as new. */
export async function newLibrary(): Promise<void> {
  await closeLibrary();
  newBrowser();
  withWords();
  Object.assign(globalThis, { indexedDB: new IDBFactory() });
}
