import { browser } from 'wxt/browser';
import { SCHEMA } from './schema';
import type { PagePack, StoredPage } from './types';

/**
 * What a content script reads. `none`: nothing was ever stored. `unreadable`: of another version or
 * damaged; the background derives it anew as it starts, so wait for `watchPage` and keep hiding.
 */
export type PageReading = PagePack | 'none' | 'unreadable';

/** The engine stands under a key of its own: it is large, and changes only with what is followed. */
const KEYS = ['page', 'engine'];

/** Reads the pack. Small on purpose: this is in every page. Rejects where the extension is gone. */
export async function readPage(): Promise<PageReading> {
  const { page, engine } = await browser.storage.local.get(KEYS);
  return pageOf(page, engine);
}

/** Calls with every pack written from now on, until `signal` ends. */
export function watchPage(callback: (pack: PageReading) => void, signal: AbortSignal): void {
  let turn = 0;
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'local' || !KEYS.some((key) => key in changes)) return;
    const mine = ++turn;
    readPage().then(
      (pack) => {
        // A reading that a later change has overtaken is dropped.
        if (mine === turn && !signal.aborted) callback(pack);
      },
      (cause: unknown) => console.error(cause),
    );
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

/** What stands under `page` and `engine`, put together. */
export function pageOf(raw: unknown, engine: unknown): PageReading {
  if (raw === undefined) return 'none';
  const page = storedPageOf(raw);
  return page && typeof engine === 'string' && engine !== '' ? { ...page, engine } : 'unreadable';
}

/** Written by ourselves under a schema, so its frame is looked at and not every leaf. */
export function storedPageOf(raw: unknown): StoredPage | undefined {
  const pack = raw as Partial<StoredPage> | null | undefined;
  const sound =
    typeof pack === 'object' &&
    pack !== null &&
    pack.schema === SCHEMA &&
    typeof pack.veils === 'object' &&
    typeof pack.veils?.always === 'object' &&
    typeof pack.veils.ahead === 'object' &&
    typeof pack.spoilers === 'object' &&
    [pack.veils.offSites, pack.phrases, pack.followed, pack.opened, pack.kept].every(Array.isArray);
  return sound ? (pack as StoredPage) : undefined;
}
