import { browser } from 'wxt/browser';
import { SCHEMA } from './defaults';
import type { PagePack } from './types';

/**
 * What a content script reads. `none`: nothing was ever stored. `unreadable`: of another version or
 * damaged; the background derives it anew as it starts, so wait for `watchPage` and keep hiding.
 */
export type PageReading = PagePack | 'none' | 'unreadable';

/** Reads the pack. Small on purpose: this is in every page. Rejects where the extension is gone. */
export async function readPage(): Promise<PageReading> {
  return pageOf((await browser.storage.local.get('page')).page);
}

/** Calls with every pack written from now on, until `signal` ends. */
export function watchPage(callback: (pack: PageReading) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes.page) callback(pageOf(changes.page.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

/** Written by ourselves under a schema, so its frame is looked at and not every leaf. */
export function pageOf(raw: unknown): PageReading {
  if (raw === undefined) return 'none';
  const pack = raw as Partial<PagePack> | null;
  const sound =
    typeof pack === 'object' &&
    pack !== null &&
    pack.schema === SCHEMA &&
    typeof pack.veils === 'object' &&
    typeof pack.veils?.always === 'object' &&
    typeof pack.veils.ahead === 'object' &&
    typeof pack.spoilers === 'object' &&
    typeof pack.engine === 'string' &&
    [pack.veils.offSites, pack.phrases, pack.followed, pack.opened, pack.kept].every(Array.isArray);
  return sound ? (pack as PagePack) : 'unreadable';
}
