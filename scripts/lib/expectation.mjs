import { documentOf } from './described.mjs';
import { load } from './load.mjs';

/**
 * What a site's description finds on a page: its reading, and how many elements each selector matches.
 * @param {string} id
 * @param {Buffer} bytes
 * @param {string} url
 */
export async function expectationOf(id, bytes, url) {
  const [{ sites }, { readPage }, { countsOf }] = await Promise.all([
    load('content/sites/all.ts'),
    load('content/page/reading.ts'),
    load('content/page/counts.ts'),
  ]);
  const site = sites.find((/** @type {{ id: string }} */ each) => each.id === id);
  if (!site) throw new Error(`content/sites/all.ts has no ${id}`);
  const page = documentOf(bytes, url);
  const at = new URL(url);
  const { kind, works } = readPage(site, page, at);
  const { surfaces } = countsOf(site, page, at);
  const counts = Object.fromEntries(Object.entries(surfaces).filter(([, count]) => count > 0));
  return { url, kind, works, counts };
}
