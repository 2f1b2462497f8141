// The sample archive: which sample page stands at which address.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../tests/fixtures/sample/', import.meta.url));

export const ARCHIVE = 'archiveofourown.org';
/** Address of the sample listing. */
export const LISTING = `https://${ARCHIVE}/tags/Smallville%20(TV%202001)/works`;

/** @type {[RegExp, string][]} of path and query, first match wins */
const ADDRESSES = [
  [/^\/(\?|$)/, 'listing.html'],
  [/^\/tags\/[^/]*\/works\?skin=dark/, 'listing-dark.html'],
  [/^\/tags\/[^/]*\/works/, 'listing.html'],
  [/^\/works\/search/, 'listing.html'],
  [/^\/works\/9000001/, 'work.html'],
  [/^\/works\/9000003\?view_full_work=true/, 'entire.html'],
  [/^\/works\/9000003\/chapters\/9000502/, 'chapter-2.html'],
  [/^\/works\/9000003\/chapters\/9000503/, 'chapter-3.html'],
  [/^\/works\/9000003/, 'chapter-1.html'],
  [/^\/works\/9000004/, 'work-behind.html'],
  [/^\/works\/9000007/, 'adult.html'],
  [/^\/users\/[^/]*\/bookmarks/, 'bookmarks.html'],
  [/^\/series\/9000301/, 'series.html'],
];

/** The HTML of a sample page. @param {string} name "listing.html" */
export const samplePage = (name) => readFileSync(`${folder}pages/${name}`, 'utf8');

const DARK = '<link rel="stylesheet" type="text/css" media="screen" href="/stylesheets/sample-dark.css" />';

/** A sample page in the archive's dark skin. @param {string} html */
const inDark = (html) => (html.includes(DARK) ? html : html.replace('</head>', `${DARK}\n</head>`));

/**
 * Answers for the sample archive, as `serve` asks for them. What it does not have is its own 404 page.
 * @param {URL} url
 * @returns {import('./server.mjs').Answer}
 */
export function sampleArchive(url) {
  const style = /^\/stylesheets\/(sample(?:-\w+)?\.css)$/.exec(url.pathname)?.[1];
  if (style) return { type: 'text/css', body: readFileSync(`${folder}css/${style}`) };
  if (url.pathname === '/favicon.ico' || url.pathname.startsWith('/images/')) {
    return { status: 404, type: 'text/plain', body: '' };
  }
  const name = ADDRESSES.find(([address]) => address.test(url.pathname + url.search))?.[1];
  if (!name) return { status: 404, body: samplePage('404.html') };
  const body = samplePage(name);
  return { body: url.searchParams.get('skin') === 'dark' ? inDark(body) : body };
}
