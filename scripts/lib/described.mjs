import { JSDOM, VirtualConsole } from 'jsdom';
import { load } from './load.mjs';

/**
 * Text of a saved page. Most are UTF-8, also those that say nothing or something else; what is not, says
 * what it is in itself, and `charset` of the site's description is the last resort.
 * @param {Buffer} bytes
 * @returns {string | Buffer}
 */
function decoded(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes;
  }
}

/**
 * A saved page as a document; its scripts do not run and nothing is fetched.
 * @param {Buffer} bytes
 * @param {string} url
 * @returns {Document}
 */
export function documentOf(bytes, url) {
  return new JSDOM(decoded(bytes), { url, virtualConsole: new VirtualConsole() }).window.document;
}

/**
 * The site a page belongs to: by its host, else by the marks of a software that many archives run.
 * @param {Document} page
 * @param {URL} url
 */
export async function siteFor(page, url) {
  const [{ sites }, { placeOf }] = await Promise.all([
    load('content/sites/all.ts'),
    load('content/sites/registry.ts'),
  ]);
  const place = placeOf(url.hostname);
  return sites.find((/** @type {{ id: string, software?: string }} */ site) =>
    place ? site.id === place.id : site.software && page.querySelector(site.software),
  );
}
