import { browser } from 'wxt/browser';
import { troubleOf } from './errors';
import { storedKeys } from './shape';

/** Values of storage.local by key, unchecked. */
export type Raw = Record<string, unknown>;

/** What a kept-aside value's key begins with; then the key it stood under, and the time. */
export const ASIDE = 'aside.';
export const SNAPSHOT = 'snapshot';
/** True from a damage that was kept aside until sync, where it is on, has brought back what it can. */
export const DAMAGED = 'damaged';
/** `{ since }`: when the first change was made that no backup has. */
export const UNSAVED = 'unsaved';
/** Keys that `Stored` is made of, and the pack that is derived from them. */
export const sourceKeys: readonly string[] = ['schema', ...storedKeys];
export const PAGE = 'page';
/** The engine of the pack: large, and read by pages only. */
export const ENGINE = 'engine';

/** The values `Stored` is read from, and the pack. Throws StoreError where the browser refuses. */
export async function readRaw(): Promise<Raw> {
  return await area((local) => local.get([...sourceKeys, PAGE, UNSAVED]));
}

/**
 * Writes all of `values` in one call, which the browsers make all or nothing. Only under the lock.
 * Throws StoreError.
 */
export async function writeRaw(values: Raw): Promise<void> {
  if (Object.keys(values).length > 0) await area((local) => local.set(values));
}

/** Runs one call on storage.local, its failure told as a StoreError. */
export async function area<T>(call: (local: typeof browser.storage.local) => Promise<T>): Promise<T> {
  try {
    return await call(browser.storage.local);
  } catch (cause) {
    throw troubleOf(cause);
  }
}
