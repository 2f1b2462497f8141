import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { hasChromium, launchChromium } from '../harness/chromium';
import { hasFirefox, launchFirefox } from '../harness/firefox';
import type { Page } from './backgrounds';
import type { Own } from './own';
import { withStore } from './withStore';

interface World {
  own: Own;
  browser?: Browser;
  chrome: Browser;
}

/** Takes all the room that the browser gives to databases; gives in how many pieces. */
const fillUp = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const opened = () =>
      new Promise<IDBDatabase>((done, fail) => {
        const asked = indexedDB.open('filler', 1);
        asked.onupgradeneeded = () => asked.result.createObjectStore('bytes');
        asked.onsuccess = () => done(asked.result);
        asked.onerror = () => fail(asked.error);
      });
    let pieces = 0;
    // Ever smaller pieces, until not even a small one finds room.
    for (let size = 1 << 20; size >= 1 << 10; size /= 4) {
      const bytes = new Uint8Array(size);
      for (let i = 0; i < size; i += 65_536) crypto.getRandomValues(bytes.subarray(i, i + 65_536));
      // Firefox closes a database in which there was no room.
      const db = await opened();
      const put = () =>
        new Promise<boolean>((done) => {
          const step = db.transaction('bytes', 'readwrite');
          step.objectStore('bytes').put(bytes, pieces);
          step.oncomplete = () => done(true);
          step.onabort = () => done(false);
        });
      while (await put()) if (++pieces > 200) throw new Error('Room without end');
      db.close();
    }
    return pieces;
  }, null);

const makeRoom = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((done, fail) => {
        const gone = indexedDB.deleteDatabase('filler');
        gone.onsuccess = () => done();
        gone.onerror = () => fail(gone.error);
      }),
    null,
  );

/** Keeps a story of so many words with a mark; gives what was kept of it, or why it was not. */
const keep = (page: Page, id: string, words: number): Promise<string> =>
  page.evaluate(
    async ([id, words]) => {
      const { own } = globalThis as unknown as World;
      const at = { chapter: 'c1', block: 'b1', offset: 3, quote: 'snow fell' };
      // Letters at random: nothing that is kept more tightly than it is.
      const word = () => Math.random().toString(36).slice(2, 12);
      const text = Array.from({ length: words }, word).join(' ');
      const blocks = [{ id: 'b1', html: `<p>Snow fell. ${text}</p>`, words }];
      const chapters = [{ id: 'c1', title: 'One', blocks }];
      const tags = { fandoms: [], warnings: [], relationships: [], characters: [], freeforms: [] };
      const story = { id, title: 'Thaw', authors: ['Wren'], tags, chapters, words, sanitiser: 1 };
      const mark = { kind: 'highlight', start: at, end: at, text: 'snow', at: 1, changed: 1 } as const;
      try {
        await own.saveStory(story as never);
        await own.writeAnnotation({ ...mark, id: `m-${id}`, story: id });
        await own.writePlace(id, at);
        return 'kept';
      } catch (cause) {
        return `${(cause as { code?: string }).code}: ${(cause as Error).message}`;
      }
    },
    [id, words] as const,
  );

/** Everything in the library, as text. */
const library = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((done) => {
      const asked = indexedDB.open('unspoiled-library');
      asked.onsuccess = () => done(asked.result);
    });
    const rows: Record<string, unknown> = {};
    for (const name of db.objectStoreNames)
      rows[name] = await new Promise((done) => {
        const all = db.transaction(name).objectStore(name).getAll();
        all.onsuccess = () => done(all.result);
      });
    db.close();
    return JSON.stringify(rows);
  }, null);

/** Words are not loaded in the test's page: what is said is named. */
const FULL = 'quota: store_quota';

async function databases(page: Page): Promise<void> {
  expect(await keep(page, 'first', 100)).toBe('kept');
  const before = await library(page);
  expect(before).toMatch(/m-first/);
  expect(await fillUp(page)).toBeGreaterThan(0);
  expect(await keep(page, 'second', 100_000)).toBe(FULL);
  // Nothing of what there was is lost, and no half of what there was no room for is there.
  expect((await library(page)) === before).toBe(true);
  await makeRoom(page);
  expect(await keep(page, 'second', 1000)).toBe('kept');
  expect(await library(page)).toMatch(/m-first/);
}

describe('a browser that has no more room', () => {
  it.skipIf(!hasChromium())('refuses a story with a reason and loses none, in Chromium', async () => {
    const chromium = await launchChromium({ extension: await withStore('chrome') });
    try {
      const page = await chromium.open('store.html');
      const session = await chromium.context.newCDPSession(page);
      const origin = `chrome-extension://${chromium.id}`;
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 5e6 });
      await databases(page as unknown as Page);
    } finally {
      await chromium.close();
    }
  });

  it.skipIf(!hasFirefox())('refuses a story with a reason and loses none, in Firefox', async () => {
    // In kB; an extension gets half of it.
    const prefs = { 'dom.quotaManager.temporaryStorage.fixedLimit': 20_480 };
    const firefox = await launchFirefox({ extension: await withStore('firefox'), prefs });
    try {
      await databases((await firefox.open('store.html')) as unknown as Page);
    } finally {
      await firefox.close();
    }
  });

  // Firefox has no bound for it but the disk's.
  it.skipIf(!hasChromium())('refuses a setting with a reason and loses none', async () => {
    const chromium = await launchChromium({ extension: await withStore('chrome') });
    try {
      const page = (await chromium.open('store.html')) as unknown as Page;
      const [answer, same] = await page.evaluate(async () => {
        const { own, chrome } = globalThis as unknown as World;
        const { local } = chrome.storage;
        const all = async () => JSON.stringify({ ...(await local.get(null)), filler: null });
        await own.change(({ opened }) => {
          opened['ao3:1'] = 5;
        });
        const bytes = (local as unknown as { QUOTA_BYTES: number }).QUOTA_BYTES;
        for (let size = bytes; size > 100; size = Math.floor(size * 0.9))
          await local.set({ filler: 'x'.repeat(size) }).then(
            () => {
              size = 0;
            },
            () => {},
          );
        const before = await all();
        const phrases = Array.from({ length: 900 }, (_, i) => ({ text: `${i}`.repeat(400) }));
        const answer = await own
          .change(({ settings }) => {
            settings.phrases = phrases;
          })
          .then(
            () => 'kept',
            (cause) => `${cause.code}: ${cause.message}`,
          );
        return [answer, (await all()) === before] as const;
      }, null);
      expect([answer, same]).toEqual([FULL, true]);
    } finally {
      await chromium.close();
    }
  });
});
