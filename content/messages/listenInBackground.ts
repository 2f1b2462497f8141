import { call, type Handlers, listen } from './listen';
import { readFromOwnPage, readToBackground } from './requests';
import { isAddedPage, isOwnPage, isSitePage, topOrigin } from './senders';
import type { FromOwnPage, ToBackground } from './types';

/**
 * Answers requests to the background. Messages that are unknown, not of the shape, or of a sender that
 * may not send them are left to others. Called synchronously as the background starts.
 */
export function onBackgroundMessage(handlers: Handlers<ToBackground | FromOwnPage>): void {
  listen((raw, sender) => {
    const own = isOwnPage(sender);
    const known = own || isSitePage(sender);
    // Which hosts were added is stored: for any other script of ours it is asked before anything is done.
    const open = known || topOrigin(sender) ? readToBackground(raw) : undefined;
    const message = open ?? (own ? readFromOwnPage(raw) : undefined);
    return (
      message &&
      (async () => {
        if (!known && !(await isAddedPage(sender))) throw new Error('Not a page that may ask');
        return call(handlers, message, sender);
      })
    );
  });
}
