import { browser } from 'wxt/browser';
import type { Canon } from '../canons/types';
import { isRecord } from './check';

/**
 * A bundled canon's list, from the file the build puts into the extension: a service worker may not
 * `import()`, and a list that nobody follows should be in no bundle. For the background and our own
 * pages. Rejects where there is no list of that id.
 */
export async function fetchCanon(id: string): Promise<Canon> {
  const response = await fetch(browser.runtime.getURL(`/canons/${encodeURIComponent(id)}.json` as '/'));
  const canon: unknown = response.ok ? await response.json() : undefined;
  if (!isRecord(canon) || canon.id !== id) throw new Error(`No list of the id ${id}`);
  return canon as unknown as Canon;
}
