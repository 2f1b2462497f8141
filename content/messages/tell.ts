import { browser } from 'wxt/browser';
import type { ToBackground } from './types';

/**
 * Tells the background, from a page, what needs no answer of its own; small, since every page carries it.
 * @returns whether it was done. Never throws, also where the extension is gone.
 */
export async function tellBackground(message: ToBackground): Promise<boolean> {
  try {
    // Chromium throws at once where the extension was updated under a script.
    const reply = (await browser.runtime.sendMessage(message)) as { ok?: unknown } | undefined;
    return reply?.ok === true;
  } catch (cause) {
    console.debug('Unspoiled: the background was not reached', cause);
    return false;
  }
}
