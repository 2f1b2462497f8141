import { browser } from 'wxt/browser';

/** Opens one of our pages at a place in it, in a tab that shows it already if there is one. */
async function open(page: string, place: string): Promise<void> {
  const url = browser.runtime.getURL(`/${page}` as '/');
  // Our own tabs are found without any permission.
  const [tab] = await browser.tabs.query({ url: `${url}*` }).catch(() => []);
  if (tab?.id !== undefined) {
    await browser.tabs.update(tab.id, { active: true, url: `${url}${place}` });
    if (tab.windowId !== undefined) await browser.windows?.update(tab.windowId, { focused: true });
  } else await browser.tabs.create({ url: `${url}${place}` });
  // Under the toolbar button we are in the way now; a tab of our own stays.
  if (document.documentElement.dataset.frame === 'popup') window.close();
}

/** @param place the part of the address behind `#`: "/story/bundled". */
export const openReader = (place: string): void => void open('reader.html', `#${place}`);
/** The first page, with its sample. */
export const openWelcome = (): void => void open('welcome.html', '');
/** @param section one of the option page's sections. */
export const openOptions = (section = ''): void => void open('options.html', section && `#${section}`);
