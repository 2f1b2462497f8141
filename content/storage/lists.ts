import { browser } from 'wxt/browser';
import type { Canon } from '../canons/types';
import { isRecord } from './check';

const loaded = new Map<string, Promise<Canon>>();

/**
 * A bundled canon's list, from the file the build puts into the extension: a service worker may not
 * `import()`, and a list that nobody follows should be in no bundle. For the background and our own
 * pages; the same object each time. Rejects where there is no list of that id.
 */
export function fetchCanon(id: string): Promise<Canon> {
  const canon = loaded.get(id) ?? fetchList(id);
  loaded.set(id, canon);
  // What failed once may be asked for again.
  canon.catch(() => loaded.delete(id));
  return canon;
}

async function fetchList(id: string): Promise<Canon> {
  const response = await fetch(browser.runtime.getURL(`/canons/${encodeURIComponent(id)}.json` as '/'));
  const canon: unknown = response.ok ? await response.json() : undefined;
  if (!isRecord(canon) || canon.id !== id) throw new Error(`No list of the id ${id}`);
  return canon as unknown as Canon;
}
