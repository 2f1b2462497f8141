import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Moved, Stored } from '../../../content/storage/types';
import { type Server, serve } from '../../../scripts/lib/server.mjs';
import { hasChromium } from '../harness/chromium';
import { hasFirefox } from '../harness/firefox';
import { eventually } from '../harness/pages';
import { ask, HOST, inChromium, inFirefox, type Page, type Subject } from './backgrounds';
import type { Own } from './own';

let server: Server;
beforeAll(async () => {
  server = await serve([HOST], () => ({ body: '<!doctype html><meta charset="utf-8"><title>t</title>' }));
});
afterAll(() => server.close());

const stored = (store: Page): Promise<Stored> =>
  store.evaluate(() => (globalThis as unknown as { own: Own }).own.readAll(), null);

const at = (item: number, title: string) => ({ state: 'upTo', last: { part: '5', item, title } }) as const;

/** What stands on the toolbar over the page's tab. */
const badge = (store: Page): Promise<string> =>
  store.evaluate(async (host) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(what: object): Promise<{ id: number }[]> };
        action: { getBadgeText(of: { tabId: number }): Promise<string> };
      };
    };
    const [tab] = await chrome.tabs.query({ url: `https://${host}/*` });
    return tab ? await chrome.action.getBadgeText({ tabId: tab.id }) : 'no tab';
  }, HOST);

/** Everything that a page may ask, each by a background that was ended just before. */
async function story(subject: Subject): Promise<void> {
  const { store } = subject;
  await store.evaluate(async () => {
    await (globalThis as unknown as { own: Own }).own.change(({ progress }) => {
      progress.smallville = { state: 'upTo', last: { part: '5', item: 16, title: 'Hypnotic' } };
    });
  }, null);
  const page = await subject.newPage();
  const relayed = () => page.evaluate(() => document.documentElement.dataset.relay ?? '', null);
  const there = await eventually(async () => {
    await page.goto(`https://${HOST}/works`);
    return await relayed();
  }, Boolean);
  expect(there).toBe('here');
  let messages = 0;
  const asked = async (message: object): Promise<unknown> => {
    await subject.endBackground();
    messages++;
    const reply = (await ask(page, message)) as { ok: boolean; value: unknown };
    expect([message, reply]).toEqual([message, { ok: true, value: reply?.value }]);
    return reply.value;
  };
  const now = () => stored(store);

  const moved = (await asked({
    type: 'past',
    points: [{ canon: 'smallville', point: { part: '5', item: 17 } }],
  })) as Moved;
  expect((await now()).progress.smallville).toEqual(at(17, 'Void'));
  // The token outlives the background that gave it.
  expect(await asked({ type: 'undo', token: moved.undo })).toBe(true);
  expect((await now()).progress.smallville).toEqual(at(16, 'Hypnotic'));
  const spared = (await asked({ type: 'spareCanon', canon: 'smallville' })) as Moved;
  expect((await now()).progress.smallville).toEqual({ state: 'indifferent' });
  // Nothing hides any more, so that no script of ours would be in a page that is opened now.
  expect(await asked({ type: 'undo', token: spared.undo })).toBe(true);

  expect(await asked({ type: 'opened', work: 'ao3:1', open: true })).toBeNull();
  expect(await asked({ type: 'spareTag', tag: 'Fluff' })).toBe('kept');
  const work = { work: 'ao3:2', title: 'Thaw', url: `https://${HOST}/works/2`, canon: 'smallville' };
  expect(await asked({ type: 'keep', ...work, keep: true })).toBe('kept');
  expect(await asked({ type: 'mute', kind: 'author', what: 'someone', mute: true })).toBe('kept');
  expect(await asked({ type: 'listing', mode: 'fold', canons: ['smallville'] })).toBe('kept');
  expect(await asked({ type: 'hideAhead', on: true })).toBe('kept');
  expect(await asked({ type: 'pause', minutes: 15 })).toBe('kept');
  expect(await asked({ type: 'counts', ahead: 3 })).toBeNull();
  expect(await badge(store)).toBe('3');
  expect(await asked({ type: 'part', part: 'menu' })).toBeNull();
  expect(await page.evaluate(() => document.documentElement.dataset.part, null)).toBe('menu');
  expect(await asked({ type: 'font', font: 'literata' })).toMatch(/^d09GMg/);

  const { opened, kept, settings, progress } = await now();
  expect([Object.keys(opened), Object.keys(kept), progress.smallville]).toEqual([
    ['ao3:1'],
    ['ao3:2'],
    at(16, 'Hypnotic'),
  ]);
  expect(settings.veils).toMatchObject({
    spared: ['Fluff'],
    muted: [{ kind: 'author', what: 'someone' }],
    listingFor: { smallville: 'fold' },
    hideAhead: true,
  });
  expect(settings.veils.pausedUntil).toBeGreaterThan(Date.now());

  // An address elsewhere is not kept, whoever says that it is the page's.
  const elsewhere = { type: 'keep', ...work, work: 'ao3:3', url: 'https://example.com/', keep: true };
  expect(await ask(page, elsewhere)).toEqual({ ok: false });
  // And nobody answers what only our own pages may ask.
  expect(await ask(page, { type: 'store.prepare' })).toBeNull();
  expect(Object.keys((await now()).kept)).toEqual(['ao3:2']);
  console.log(`storage: ${messages} messages, each to a background that was ended before`);
}

describe('what a page asks is done by a background that was just ended', () => {
  it.skipIf(!hasChromium())('in Chromium', async () => {
    const subject = await inChromium(server);
    await story(subject).finally(subject.close);
  });
  it.skipIf(!hasFirefox())('in Firefox', async () => {
    const subject = await inFirefox(server);
    await story(subject).finally(subject.close);
  });
});
