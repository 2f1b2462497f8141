import { browser } from 'wxt/browser';

/** Opens one of our pages in a new tab. @param path with its `#` place. */
export async function openOwn(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/${path}` as '/') });
}

/** Opens the reader. */
export async function readTab(_tab: number): Promise<void> {
  await openOwn('reader.html#/');
}
