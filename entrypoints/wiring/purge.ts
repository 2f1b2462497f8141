import { browser } from 'wxt/browser';

const DONE = 'purged';

/**
 * Once in a session of the browser: deletes for good what was removed from the library a month ago. Not in the
 * background, whose script would carry the library for it.
 */
export async function purgeOnce(): Promise<void> {
  if (browser.extension.inIncognitoContext) return;
  if (DONE in (await browser.storage.session.get(DONE))) return;
  await browser.storage.session.set({ [DONE]: true });
  const { purge } = await import('../../content/library/remove');
  try {
    await purge();
  } catch (cause) {
    // A browser without a database has nothing to purge.
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'missing')) throw cause;
  }
}
