import { browser } from 'wxt/browser';

/** Opens the first page once, after the installation; never after an update. */
export function welcomeAtInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    browser.tabs
      .create({ url: browser.runtime.getURL('/welcome.html') })
      .catch((cause: unknown) => console.error(cause));
  });
}
