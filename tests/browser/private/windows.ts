import type { Browser } from 'webextension-polyfill';
import type { Server } from '../../../scripts/lib/server.mjs';
import { launchChromium } from '../harness/chromium';
import { launchFirefox } from '../harness/firefox';
import { eventually, type Tab } from '../harness/pages';
import type { InExtension } from '../harness/stored';

/** A tab that hears real keys. */
export interface PrivateTab extends Tab {
  keyboard: { press(key: never): Promise<void> };
  reload(): Promise<unknown>;
}

/** A browser whose reader has allowed the extension in private windows. */
export interface Subject extends InExtension {
  /** Opens an address in a private window of its own. */
  privately(url: string): Promise<PrivateTab>;
  /** Opens a page of the extension in an ordinary window. */
  open(path: string): Promise<Tab>;
  close(): Promise<void>;
}

/** Opens the window by the extension, as the browser's own menu would, and goes to the address in it. */
async function inWindow(
  where: InExtension,
  url: string,
  tabs: () => Promise<unknown[]>,
): Promise<PrivateTab> {
  const open = async (address: string): Promise<void> => {
    const api: Browser = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    await api.windows.create({ incognito: true, url: address });
  };
  // The page that this runs in is there before the window is looked for.
  await where.inExtension(() => {}, undefined);
  const before = new Set(await tabs());
  await where.inExtension(open, url);
  const find = async () => ((await tabs()) as PrivateTab[]).find((tab) => !before.has(tab));
  const found = await eventually(find, Boolean, 10_000);
  if (!found) throw new Error('The private window has no tab');
  return found;
}

export async function inChromium(server: Server): Promise<Subject> {
  const chromium = await launchChromium({ server, inPrivate: true });
  return {
    inExtension: chromium.inExtension,
    privately: async (url) => {
      // Playwright misses the navigation of a tab that it hears of late.
      const tab = await inWindow(chromium, 'about:blank', async () => chromium.context.pages());
      await tab.goto(url);
      return tab;
    },
    open: async (path) => (await chromium.open(path)) as unknown as Tab,
    close: chromium.close,
  };
}

export async function inFirefox(server: Server): Promise<Subject> {
  const firefox = await launchFirefox({ server, inPrivate: true });
  return {
    inExtension: firefox.inExtension,
    privately: (url) => inWindow(firefox, url, () => firefox.browser.pages()),
    open: async (path) => (await firefox.open(path)) as unknown as Tab,
    close: firefox.close,
  };
}

/** All that the extension has stored: both kinds of storage, every database, as text. */
export const everything = (where: InExtension): Promise<string> =>
  where.inExtension(async () => {
    const api: Browser = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const done = <T>(asked: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    const bases: Record<string, unknown> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await done(indexedDB.open(name));
      for (const store of db.objectStoreNames)
        bases[`${name} ${store}`] = await done(db.transaction(store).objectStore(store).getAll());
      db.close();
    }
    const [local, session] = [await api.storage.local.get(null), await api.storage.session.get(null)];
    return JSON.stringify({ local, session, bases }, null, 1);
  }, undefined);
