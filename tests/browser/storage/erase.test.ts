import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { hasChromium, launchChromium } from '../harness/chromium';
import { hasFirefox, launchFirefox } from '../harness/firefox';
import { eventually } from '../harness/pages';
import type { Page } from './backgrounds';
import type { Own } from './own';
import { withStore } from './withStore';

interface World {
  own: Own;
  browser?: Browser;
  chrome: Browser;
}

/** Something in every place where something may be kept. */
const fill = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { own } = globalThis as unknown as World;
    const at = { chapter: 'c1', block: 'b1', offset: 3, quote: 'snow fell' };
    await own.change(({ progress, opened, settings }) => {
      progress.smallville = { state: 'upTo', last: { part: '5', item: 16, title: 'Hypnotic' } };
      opened['ao3:1'] = 5;
      settings.phrases = [{ text: 'wormwood' }];
    });
    await own.writePlace('story', at);
    const blocks = [{ id: 'b1', html: '<p>Snow fell.</p>', words: 2 }];
    const chapters = [{ id: 'c1', title: 'One', blocks }];
    const tags = { fandoms: [], warnings: [], relationships: [], characters: [], freeforms: [] };
    const story = { id: 's1', title: 'Thaw', authors: ['Wren'], tags, chapters, words: 2, sanitiser: 1 };
    await own.saveStory(story as never);
    const mark = { kind: 'highlight', start: at, end: at, text: 'snow', at: 1, changed: 1 } as const;
    await own.writeAnnotation({ ...mark, id: 'm1', story: 's1' });
    localStorage.setItem('pace', '{"words":9,"minutes":1}');
    await own.startSync();
  }, null);

/** All that is there, wherever something may be kept. */
const left = (page: Page) =>
  page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as World;
    const api = browser ?? chrome;
    const rows: Record<string, number> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((done, fail) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
      for (const store of db.objectStoreNames) {
        rows[`${name}/${store}`] = await new Promise<number>((done) => {
          const count = db.transaction(store).objectStore(store).count();
          count.onsuccess = () => done(count.result);
        });
      }
      db.close();
    }
    const { host_permissions: fixed = [] } = api.runtime.getManifest() as { host_permissions?: string[] };
    return {
      local: Object.keys(await api.storage.local.get(null)),
      session: Object.keys(await api.storage.session.get(null)),
      sync: Object.keys(await api.storage.sync.get(null)),
      rows: Object.values(rows).reduce((sum, count) => sum + count, 0),
      pages: localStorage.length,
      registered: (await api.scripting.getRegisteredContentScripts()).length,
      given: ((await api.permissions.getAll()).origins ?? []).filter((one) => !fixed.includes(one)),
    };
  }, null);

const nothing = { local: [], sync: [], rows: 0, pages: 0, registered: 0, given: [] };

async function story(page: Page, given: string[]): Promise<void> {
  await fill(page);
  const before = await eventually(
    () => left(page),
    (now) => now.registered > 0,
  );
  expect(before).toMatchObject({ given });
  for (const some of [before.local.length, before.sync.length, before.rows, before.pages, before.registered])
    expect(some).toBeGreaterThan(0);
  await page.evaluate(() => (globalThis as unknown as World).own.eraseAll(), null);
  const after = await eventually(
    () => left(page),
    (now) => now.registered === 0 && now.local.length === 0,
  );
  // The session has a name of its own, which says nothing.
  expect({ ...after, session: [] }).toEqual({ ...nothing, session: [] });
}

describe('"Erase everything" leaves nothing anywhere', () => {
  it.skipIf(!hasChromium())('in Chromium', async () => {
    const chromium = await launchChromium({ extension: await withStore('chrome') });
    try {
      await story((await chromium.open('store.html')) as unknown as Page, []);
    } finally {
      await chromium.close();
    }
  });

  it.skipIf(!hasFirefox())('in Firefox, and gives back what was allowed', async () => {
    const firefox = await launchFirefox({ extension: await withStore('firefox') });
    const site = 'https://www.fanfiction.net/*';
    try {
      const page = (await firefox.open('store.html')) as unknown as Page;
      const id = JSON.stringify(firefox.id);
      await firefox.privileged(
        `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions.add(${id}, { origins: [${JSON.stringify(site)}], permissions: [] }, WebExtensionPolicy.getByID(${id}).extension)`,
      );
      await story(page, [site]);
    } finally {
      await firefox.close();
    }
  });
});
