/**
 * The browser's own API, for files that run in sites' pages: there each kilobyte counts, and what they
 * use of it gives promises in both browsers without the polyfill. The build puts this in its place.
 */
const { browser: own, chrome } = globalThis as { browser?: unknown; chrome?: unknown };
export const browser = own ?? chrome;
