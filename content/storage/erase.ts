import { browser } from 'wxt/browser';
import { area } from './area';
import { locked } from './lock';
import { PlaceError, putPlaces } from './positions';

/**
 * Erases everything that is stored in this browser: what is small, what was kept aside or for an undo,
 * and the places in stories. Registrations follow, as after any other change.
 * @throws StoreError or PlaceError; the places go first, so that a failure leaves settings as they were.
 */
export async function eraseAll(): Promise<void> {
  await locked(async () => {
    try {
      await putPlaces([], true);
    } catch (cause) {
      // Without a database there are no places to erase.
      if (!(cause instanceof PlaceError && cause.code === 'missing')) throw cause;
    }
    await area((local) => local.clear());
    await browser.storage.session.clear();
  });
}
