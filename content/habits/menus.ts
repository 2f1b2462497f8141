import { browser } from 'wxt/browser';
import { places } from '../sites/places.data';
import { matchesOf } from '../sites/registry';
import { t } from '../words/t';
import { doHere } from './here';
import { readTab } from './open';

/** What stands in the menu that the browser opens over a page. */
type Item = 'veil' | 'past' | 'read';

/**
 * The browser's own menu: its items are made at the installation and kept by the browser. Firefox for
 * Android has no such menu; there a button stands by selected words, and the rest in veils' menus and in the
 * popup. Called synchronously as the background starts.
 */
export function keepMenus(): void {
  const { contextMenus } = browser;
  if (!contextMenus) return;
  const make = () => makeItems().catch((cause: unknown) => console.error(cause));
  browser.runtime.onInstalled.addListener(make);
  // The browser's language may be another one now.
  browser.runtime.onStartup.addListener(make);
  contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (tab?.id === undefined) return;
    const item = menuItemId as Item;
    const done = item === 'read' ? readTab(tab.id) : doHere(tab.id, item, selectionText ?? '');
    done.catch((cause: unknown) => console.error(cause));
  });
}

async function makeItems(): Promise<void> {
  const { contextMenus } = browser;
  await contextMenus.removeAll();
  // What is told by its markup alone has no address; every pattern is one the manifest names.
  const documentUrlPatterns = places.flatMap(matchesOf);
  const items: Parameters<typeof contextMenus.create>[0][] = [
    { id: 'veil', title: t('context_veil', '%s'), contexts: ['selection'], documentUrlPatterns },
    { id: 'past', title: t('menu_past'), contexts: ['page', 'link'], documentUrlPatterns },
    { id: 'read', title: t('context_read'), contexts: ['page'], documentUrlPatterns: ['https://*/*'] },
  ];
  for (const item of items) contextMenus.create(item);
}
