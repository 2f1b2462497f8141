import type { Browser } from 'webextension-polyfill';
import type { Server } from '../../../scripts/lib/server.mjs';
import { launchChromium } from '../harness/chromium';
import { launchFirefox } from '../harness/firefox';
import { eventually, type Tab } from '../harness/pages';
import type { InExtension } from '../harness/stored';

/** A tab that hears real keys. */
export interface PrivateTab extends Tab {
  keyboard: { press(key: never): Promise<void> };
  url(): string;
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

/** Opens the window by the extension, as the browser's own menu would, and finds its tab. */
async function inWindow(
  where: InExtension,
  url: string,
  tabs: () => Promise<unknown[]>,
): Promise<PrivateTab> {
  await where.inExtension(async (address) => {
    const api: Browser = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    await api.windows.create({ incognito: true, url: address });
  }, url);
  const found = await eventually(
    async () => ((await tabs()) as PrivateTab[]).find((tab) => tab.url() === url),
    Boolean,
    10_000,
  );
  if (!found) throw new Error(`No private window shows ${url}`);
  return found;
}

export async function inChromium(server: Server): Promise<Subject> {
  const chromium = await launchChromium({ server, inPrivate: true });
  return {
    inExtension: chromium.inExtension,
    privately: (url) => inWindow(chromium, url, async () => chromium.context.pages()),
    open: async (path) => (await chromium.open(path)) as unknown as Tab,
    close: chromium.close,
  };
}

export async function inFirefox(server: Server): Promise<Subject> {
  const firefox = await launchFirefox({ server });
  const id = JSON.stringify(firefox.id);
  // What the switch in about:addons does.
  await firefox.privileged(`(async () => {
    const from = (name) => ChromeUtils.importESModule('resource://gre/modules/' + name + '.sys.mjs');
    const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
    await from('ExtensionPermissions').ExtensionPermissions.add(${id}, allowed);
    await (await from('AddonManager').AddonManager.getAddonByID(${id})).reload();
  })()`);
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
