import { browser } from 'wxt/browser';
import { closeLibrary, NAME } from '../library/database';
import { ASIDE, area, SNAPSHOT } from './area';
import { UNDO } from './backup';
import { replaceCopies } from './copies';
import { locked } from './lock';
import { PlaceError } from './placesDatabase';
import { putPlaces } from './positions';
import { change } from './store';
import { stopSync } from './sync/keep';
import { readSyncState } from './sync/state';

/**
 * "Forget what I opened": no work is known as opened any more, nor in what was kept aside, in the
 * snapshot of an update, or for the undo of an import. Other things stay. @throws StoreError.
 */
export async function forgetOpened(): Promise<void> {
  await change((draft) => {
    draft.opened = {};
  });
  await locked(async () => {
    const keys = Object.keys(await area((local) => local.get(null)));
    const old = keys.filter((key) => key.startsWith(`${ASIDE}opened.`) || key === SNAPSHOT || key === UNDO);
    await area((local) => local.remove(old));
  });
}

/**
 * Erases everything that is stored in this browser: what is small, what was kept aside or for an undo,
 * places, stories and marks, and the synced copy where sync is on. What was allowed beyond the install is
 * given back: which sites that were says what is read. Registrations follow, as after any other change.
 * @throws StoreError or PlaceError; settings go last, so that a failure leaves them.
 */
export async function eraseAll(): Promise<void> {
  if (await readSyncState()) await stopSync(true);
  await locked(async () => {
    try {
      await putPlaces([], true);
      // First, or a page that opens the library anew would find them.
      await replaceCopies({ annotations: {}, progress: {}, shelves: {}, cards: {} });
      await deleteLibrary();
    } catch (cause) {
      // Without a database there is nothing in it to erase.
      if (!(cause instanceof PlaceError && cause.code === 'missing')) throw cause;
    }
    await area((local) => local.clear());
    await browser.storage.session.clear();
    // Our pages keep the pace and the last theme there.
    localStorage.clear();
  });
  await giveBack();
}

/** What the browser was asked for after the install; the rest cannot be given back. */
async function giveBack(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const manifest = browser.runtime.getManifest() as { host_permissions?: string[] };
  const given = origins.filter((one) => !manifest.host_permissions?.includes(one));
  if (given.length > 0) await browser.permissions.remove({ origins: given });
}

/** Whole, whatever version it is of. Our other pages close it when they are told. */
async function deleteLibrary(): Promise<void> {
  await closeLibrary();
  await new Promise<void>((done, fail) => {
    const request = indexedDB.deleteDatabase(NAME);
    request.onsuccess = () => done();
    request.onerror = () => fail(new PlaceError('failed', request.error));
  });
}
