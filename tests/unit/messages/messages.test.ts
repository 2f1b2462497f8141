import { afterEach, beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import { onPageMessage } from '../../../content/messages/listen';
import { onBackgroundMessage } from '../../../content/messages/listenInBackground';
import { sendToBackground } from '../../../content/messages/send';
import { sendToPage } from '../../../content/messages/sendToPage';
import type { PageReport } from '../../../content/messages/types';
import { emptyStored } from '../../../content/storage/defaults';
import { derivePack } from '../../../content/storage/pack';
import type { Keeping, Moved } from '../../../content/storage/types';
import { defaultType } from '../../../content/typography/ranges';
import { browser, fake, newBrowser } from '../storage/fake';

vi.mock('wxt/browser', () => import('../storage/fake'));
beforeEach(newBrowser);
afterEach(() => vi.restoreAllMocks());

const own = {
  id: 'our-id',
  url: 'chrome-extension://our-id/popup.html',
  origin: 'chrome-extension://our-id',
};
const ownTab = {
  ...own,
  url: 'chrome-extension://our-id/reader.html#/story/bundled',
  frameId: 0,
  tab: { id: 1 },
};
const worker = { id: 'our-id', url: 'chrome-extension://our-id/background.js' };
const archive = {
  id: 'our-id',
  url: 'https://archiveofourown.org/works/1',
  origin: 'https://archiveofourown.org',
  frameId: 0,
  tab: { id: 2, incognito: false },
};

/** Sends a message as the browser would, and gives the first listener's answer. */
async function arrive(raw: unknown, sender: unknown): Promise<unknown> {
  for (const listener of [...fake.messageListeners]) {
    let takes: true | undefined;
    const answer = new Promise<unknown>((reply) => {
      takes = listener(raw, sender, reply);
    });
    if (takes) return await answer;
  }
  return undefined;
}

const moved: Moved = { keeping: 'same', undo: null, before: {}, now: {} };
const kept = () => vi.fn((): Keeping => 'kept');
const asked = {
  past: vi.fn((_: unknown) => moved),
  spareCanon: vi.fn((_: unknown) => moved),
  undo: vi.fn((_: unknown) => true),
  spareTag: kept(),
  keep: kept(),
  pause: kept(),
  phrase: kept(),
  mute: kept(),
  listing: kept(),
  hideAhead: kept(),
  type: kept(),
  typeRule: kept(),
  part: vi.fn(() => null),
  counts: vi.fn(() => null),
};

describe('the background', () => {
  const handlers = {
    opened: vi.fn(() => null),
    font: vi.fn(async () => 'AAAA'),
    ...asked,
    'store.prepare': vi.fn(() => null),
  };
  beforeEach(() => {
    for (const handler of Object.values(handlers)) handler.mockClear();
    onBackgroundMessage(handlers);
  });
  const opened = { type: 'opened', work: 'ao3:work-1', open: true };

  it('takes from pages of sites what they may send', async () => {
    expect(await arrive({ ...opened, more: 1 }, archive)).toEqual({ ok: true, value: null });
    expect(handlers.opened).toHaveBeenCalledWith(opened, archive);
    expect(await arrive({ type: 'font', font: 'literata' }, archive)).toEqual({ ok: true, value: 'AAAA' });
  });

  const point = { part: '5', item: 17 };
  const work = { work: 'ao3:1', title: 'Thaw', url: 'https://archiveofourown.org/works/1' };
  it.each([
    { type: 'past', points: [{ canon: 'smallville', point }, { canon: 'andor' }] },
    { type: 'spareCanon', canon: 'smallville' },
    { type: 'undo', token: '6f1f9cde' },
    { type: 'spareTag', tag: 'Fluff' },
    { type: 'phrase', text: 'the wedding', veil: true },
    { type: 'keep', ...work, canon: 'smallville', point, keep: true },
    { type: 'keep', ...work, canon: 'smallville', keep: false },
    { type: 'pause', minutes: 15 },
    { type: 'mute', kind: 'author', what: 'someone', mute: true },
    { type: 'listing', mode: 'label', canons: ['smallville'] },
    { type: 'hideAhead', on: true },
    { type: 'type', settings: { ...defaultType }, site: 'ao3', work: 'ao3:1' },
    { type: 'typeRule', of: 'work', what: 'ao3:1', preset: 'night' },
    { type: 'part', part: 'menu' },
    { type: 'counts', ahead: 3 },
  ] as const)('takes what a page asks after a hand: $type', async (message) => {
    const handler = asked[message.type] as Mock;
    handler.mockClear();
    expect(await arrive(message, archive)).toMatchObject({ ok: true });
    expect(handler).toHaveBeenCalledWith(message, archive);
    expect(await arrive(message, { ...archive, frameId: 1 })).toBeUndefined();
  });

  it.each([
    ['a page of a site', archive],
    ['a page that looks like ours', { ...own, url: 'https://our-id/popup.html' }],
    ['a frame that names our address and another origin', { ...own, origin: 'https://archiveofourown.org' }],
    ['another extension', { ...own, id: 'other-id' }],
    ['no one', {}],
  ])('takes nothing privileged from %s', async (_, sender) => {
    expect(await arrive({ type: 'store.prepare' }, sender)).toBeUndefined();
    expect(handlers['store.prepare']).not.toHaveBeenCalled();
  });

  it.each([own, ownTab])('takes it from our own pages, in tabs too', async (sender) => {
    expect(await arrive({ type: 'store.prepare' }, sender)).toEqual({ ok: true, value: null });
  });

  it.each([
    ['another extension', { ...archive, id: 'other-id' }],
    ['a frame inside a page', { ...archive, frameId: 3 }],
    ['no tab', { id: 'our-id', url: archive.url }],
    ['an address that is none', { ...archive, origin: undefined, url: 'nowhere' }],
  ])('takes nothing from %s', async (_, sender) => {
    expect(await arrive(opened, sender)).toBeUndefined();
    expect(handlers.opened).not.toHaveBeenCalled();
  });

  it('refuses a page of no site of ours, and takes one of a host that the reader added', async () => {
    const page = { ...archive, url: 'https://example.com/', origin: 'https://example.com' };
    expect(await arrive(opened, page)).toEqual({ ok: false });
    expect(handlers.opened).not.toHaveBeenCalled();
    const stored = emptyStored();
    stored.settings.addedSites = { 'https://example.com': 'ao3' };
    const made = async () => ({ engine: '{}', madeBy: '0' });
    const { page: pack } = await derivePack(stored, () => Promise.reject(new Error('none')), made);
    await fake.local.set({ page: pack });
    expect(await arrive(opened, page)).toMatchObject({ ok: true });
    expect(await arrive(opened, { ...page, frameId: 1 })).toBeUndefined();
    expect(
      await arrive(opened, { ...page, url: 'http://example.com/', origin: 'http://example.com' }),
    ).toEqual({
      ok: false,
    });
    expect(await arrive({ type: 'store.prepare' }, page)).toBeUndefined();
  });

  it.each([
    null,
    'opened',
    { type: 'toString' },
    { type: 'page.report' },
    { ...opened, work: 'ao3' },
    { ...opened, work: '__proto__' },
    { ...opened, open: 1 },
    { type: 'font', font: '../secret' },
    { type: 'past', points: [{ canon: 'smallville', point: { part: 5 } }] },
    { type: 'past', points: Array.from({ length: 51 }, () => ({ canon: 'x' })) },
    { type: 'pause', minutes: 1440 },
    { type: 'listing', mode: 'show', canons: [] },
    { type: 'part', part: '../background' },
    { type: 'typeRule', of: 'everything', what: 'x', preset: null },
    { type: 'mute', kind: 'site', what: 'ao3', mute: true },
    { type: 'counts', ahead: -1 },
    { type: 'spareCanon', canon: { toString: 1 } },
  ])('leaves to others what it does not know: %j', async (raw) => {
    expect(await arrive(raw, archive)).toBeUndefined();
  });

  it('answers that it failed where it fails', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    handlers.font.mockRejectedValueOnce(new Error('no file'));
    expect(await arrive({ type: 'font', font: 'literata' }, archive)).toEqual({ ok: false });
  });
});

describe("a page's script", () => {
  it('answers ourselves only, and until it ends', async () => {
    const end = new AbortController();
    const show = vi.fn((_: unknown) => null);
    onPageMessage({ 'page.report': () => report, 'page.show': show, 'page.hide': () => null }, end.signal);
    expect(await arrive({ type: 'page.report' }, own)).toEqual({ ok: true, value: report });
    expect(await arrive({ type: 'page.show', id: 'v1' }, worker)).toEqual({ ok: true, value: null });
    expect(show.mock.calls[0]?.[0]).toEqual({ type: 'page.show', id: 'v1' });
    for (const other of [{ ...own, id: 'other-id' }, archive, {}])
      expect(await arrive({ type: 'page.show' }, other)).toBeUndefined();
    end.abort();
    expect(await arrive({ type: 'page.report' }, own)).toBeUndefined();
  });
});

const report: PageReport = {
  site: 'ao3',
  works: 20,
  veils: [
    {
      id: 'v1',
      work: 'Winter Light',
      surfaces: [{ surface: 'summary', count: 1 }],
      reasons: [
        {
          why: 'ahead',
          canon: 'smallville',
          target: { kind: 'point', point: { part: '5', item: 17 }, position: 104 },
          severity: 'plain',
          relation: 'spoils',
          text: 0,
        },
      ],
      cause: 'engine',
      open: false,
    },
  ],
  silent: 14,
  fandoms: ['Smallville (TV 2001)'],
};

const refused = (why: string): Promise<never> => Promise.reject(new Error(why));

describe('an answer', () => {
  const ask = () => sendToPage(1, { type: 'page.report' });

  it('is given where it is of the shape promised', async () => {
    fake.sendMessage = async () => ({ ok: true, value: report });
    expect(await ask()).toEqual({ ok: true, value: report });
    fake.sendMessage = async () => ({ ok: true, value: null });
    expect(await sendToBackground({ type: 'opened', work: 'ao3:1', open: true })).toEqual({
      ok: true,
      value: null,
    });
  });

  it.each([
    ['nobody', async (): Promise<unknown> => undefined],
    [
      'nobody',
      (): Promise<unknown> => refused('Could not establish connection. Receiving end does not exist.'),
    ],
    ['failed', async (): Promise<unknown> => ({ ok: false })],
    ['failed', (): Promise<unknown> => refused('The message port closed before a response was received.')],
    ['shape', async (): Promise<unknown> => 'yes'],
    ['shape', async () => ({ ok: true, value: { ...report, works: -1 } })],
    [
      'gone',
      () => {
        throw new Error('Extension context invalidated.');
      },
    ],
  ] as const)('says why there is none: %s', async (why, send) => {
    fake.sendMessage = send;
    expect(await ask()).toMatchObject({ ok: false, why });
  });

  it('says that we are gone where the browser says no more than that', async () => {
    vi.spyOn(browser.runtime, 'id', 'get').mockReturnValue(undefined as never);
    fake.sendMessage = () => {
      throw new TypeError("Cannot read properties of undefined (reading 'sendMessage')");
    };
    expect(await ask()).toMatchObject({ ok: false, why: 'gone' });
  });
});
