import { browser } from 'wxt/browser';

/** Opens one of our pages in a new tab. @param path with its `#` place. */
export async function openOwn(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/${path}` as '/') });
}

/** Brings what a tab shows into the reader; the press lets us onto its page. */
export async function readTab(tab: number): Promise<void> {
  await openOwn(`reader.html#/capture/${tab}`);
}
