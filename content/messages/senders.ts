import { browser } from 'wxt/browser';
import { placeAt } from '../sites/added';
import { placeOf } from '../sites/registry';
import { storedPageOf } from '../storage/page';

/** What the browser says of who sent a message. */
export interface Sender {
  id?: string;
  url?: string;
  origin?: string;
  frameId?: number;
  tab?: { id?: number; incognito: boolean };
}

const originOf = (url: string | undefined): string | null =>
  url && URL.canParse(url) ? new URL(url).origin : null;

/** One of our own pages, in a tab or the popup, or the background. */
export function isOwnPage(sender: Sender): boolean {
  const own = browser.runtime.getURL('/' as '/');
  if (sender.id !== browser.runtime.id || !sender.url?.startsWith(own)) return false;
  // Chromium also names the origin, which a renderer cannot forge.
  return sender.origin === undefined || `${sender.origin}/` === own;
}

/** Where the page is in whose top frame our script runs; null for any other sender. */
export function topOrigin(sender: Sender): string | null {
  if (sender.id !== browser.runtime.id || !sender.tab || sender.frameId !== 0) return null;
  return originOf(sender.origin ?? sender.url);
}

/** Our script in the top frame of a described site's page. */
export function isSitePage(sender: Sender): boolean {
  const origin = topOrigin(sender);
  return origin !== null && placeOf(new URL(origin).hostname) !== undefined;
}

/** Our script in the top frame of a page whose host the reader added: what is stored says so. */
export async function isAddedPage(sender: Sender): Promise<boolean> {
  const origin = topOrigin(sender);
  if (!origin) return false;
  const { page } = await browser.storage.local.get('page');
  return placeAt(new URL(origin), storedPageOf(page)?.addedSites ?? {}) !== undefined;
}

/** Whether an address is on the host of the page that names it, and may be linked to. */
export function isOnPage(url: string, sender: Sender): boolean {
  const origin = originOf(url);
  return origin !== null && /^https?:/.test(origin) && origin === (sender.origin ?? originOf(sender.url));
}

/** Our background or one of our pages, as a page's script sees them. */
export function isOurs(sender: Sender): boolean {
  return sender.id === browser.runtime.id && (sender.url === undefined || isOwnPage(sender));
}
