import { describe, expect, it } from 'vitest';
import { hasChromium, launchChromium } from '../harness/chromium';
import { hasFirefox, launchFirefox } from '../harness/firefox';
import { eventually } from '../harness/pages';
import type { Page } from './backgrounds';
import type { Own } from './own';
import { withStore } from './withStore';

interface World {
  own: Own;
  chrome: {
    storage: {
      sync: {
        get(keys: null): Promise<Record<string, unknown>>;
        set(values: object): Promise<void>;
        remove(key: string): Promise<void>;
        getBytesInUse?(key: string | null): Promise<number>;
      };
    };
  };
}

/** What the real storage.sync takes, and that it counts as we do. */
async function story(name: string, page: Page): Promise<void> {
  const off = await page.evaluate(async () => {
    const { own, chrome } = globalThis as unknown as World;
    await own.change((draft) => {
      const odd = `<b>"é雪😀\u2028\\ ${'<'.repeat(30)}`;
      draft.settings.veils.spared = Array.from({ length: 900 }, (_, i) => `${odd} ${i}`);
      for (let i = 0; i < 200; i++) draft.progress[`own:canon-${i}`] = { state: 'all' };
    });
    return Object.keys(await chrome.storage.sync.get(null)).length;
  }, null);
  expect(off).toBe(0);
  const written = await page.evaluate(async () => {
    const { own, chrome } = globalThis as unknown as World;
    const status = await own.startSync();
    const items = await chrome.storage.sync.get(null);
    const ours = Object.entries(items).map(([key, item]) => key.length + own.jsonBytes(item));
    const theirs = await Promise.all(
      Object.keys(items).map((key) => chrome.storage.sync.getBytesInUse?.(key) ?? -1),
    );
    return { status, ours, theirs };
  }, null);
  const { status, ours, theirs } = written;
  expect(status).toMatchObject({ on: true, trouble: 'full' });
  console.log(
    `sync: ${name}: ${ours.length} items of at most ${Math.max(...ours)} bytes by our count, ${Math.max(...theirs)} by the browser's, ${status.left} units left out`,
  );
  expect(ours.length).toBeGreaterThan(5);
  for (const [i, bytes] of theirs.entries()) if (bytes >= 0) expect(bytes).toBeLessThanOrEqual(ours[i] ?? 0);
  if (name === 'Chromium') expect(theirs).toEqual(ours);

  // A change that comes from elsewhere is taken in by the background, without any page of ours.
  await page.evaluate(async () => {
    const units = { 'progress/smallville': [Date.now() + 1e6, { state: 'all' }] };
    const { chrome } = globalThis as unknown as World;
    await chrome.storage.sync.set({ u400: { schema: 1, units } });
  }, null);
  const came = await eventually(
    () =>
      page.evaluate(async () => {
        const { own } = globalThis as unknown as World;
        return (await own.readAll()).progress.smallville?.state;
      }, null),
    (state) => state === 'all',
    15_000,
  );
  expect(came).toBe('all');
  const after = await page.evaluate(async () => {
    const { own, chrome } = globalThis as unknown as World;
    await own.stopSync(true);
    await own.change(({ settings }) => {
      settings.veils.label = 'hidden';
    });
    await new Promise((done) => setTimeout(done, 3000));
    return Object.keys(await chrome.storage.sync.get(null));
  }, null);
  expect(after).toEqual([]);
}

/** The most that Chromium takes, to the byte: what we count is what it counts. */
async function exact(page: Page): Promise<void> {
  const taken = await page.evaluate(async () => {
    const { own, chrome } = globalThis as unknown as World;
    const fill = '<"é雪\u2028\u0001\\😀x';
    const sized = (bytes: number): string => {
      let value = fill.repeat(100);
      while (own.jsonBytes(value) + 1 < bytes) value += 'x';
      return value;
    };
    const takes = async (bytes: number): Promise<boolean> => {
      const value = sized(bytes);
      if (own.jsonBytes(value) + 1 !== bytes) throw new Error('not so long');
      return await chrome.storage.sync.set({ k: value }).then(
        () => true,
        () => false,
      );
    };
    const result = [await takes(8192), await takes(8193)];
    await chrome.storage.sync.remove('k');
    return result;
  }, null);
  expect(taken).toEqual([true, false]);
}

describe('sync, where it is turned on', () => {
  it.skipIf(!hasChromium())('keeps inside what Chromium takes', async () => {
    const chromium = await launchChromium({ extension: await withStore('chrome') });
    try {
      const page = (await chromium.open('store.html')) as unknown as Page;
      await exact(page);
      await story('Chromium', page);
    } finally {
      await chromium.close();
    }
  });

  it.skipIf(!hasFirefox())('keeps inside what Firefox takes', async () => {
    const firefox = await launchFirefox({ extension: await withStore('firefox') });
    try {
      await story('Firefox', (await firefox.open('store.html')) as unknown as Page);
    } finally {
      await firefox.close();
    }
  });
});
