import { call, type Handlers, listen } from './listen';
import { readFromOwnPage, readToBackground } from './requests';
import { isOwnPage, isSitePage } from './senders';
import type { FromOwnPage, ToBackground } from './types';

/**
 * Answers requests to the background. Messages that are unknown, not of the shape, or of a sender that
 * may not send them are left to others. Called synchronously as the background starts.
 */
export function onBackgroundMessage(handlers: Handlers<ToBackground | FromOwnPage>): void {
  listen((raw, sender) => {
    const open = isSitePage(sender) || isOwnPage(sender) ? readToBackground(raw) : undefined;
    const message = open ?? (isOwnPage(sender) ? readFromOwnPage(raw) : undefined);
    return message && (() => call(handlers, message, sender));
  });
}
