import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Canon, Followed } from '../../../content/canons/types';
import { arrived } from '../../../content/storage/kept';
import { change, readAll } from '../../../content/storage/store';
import type { Kept, StoredPage } from '../../../content/storage/types';
import * as wishes from '../../../content/storage/wishes';
import { fake, newBrowser } from './fake';

vi.mock('wxt/browser', () => import('./fake'));
beforeEach(newBrowser);

const veils = async () => (await readAll()).settings.veils;
const page = () => fake.local.values.get('page') as StoredPage;
const thaw: Omit<Kept, 'at'> = {
  title: 'Thaw',
  url: 'https://archiveofourown.org/works/1',
  canon: 'smallville',
  point: { part: '5', item: 17 },
};

describe('what a page asks to have remembered', () => {
  it('is remembered once', async () => {
    expect(await wishes.spareTag('Fluff', false)).toBe('kept');
    expect(await wishes.spareTag('Fluff', false)).toBe('same');
    expect(await wishes.mute({ kind: 'author', what: 'someone' }, true, false)).toBe('kept');
    expect(await wishes.mute({ kind: 'author', what: 'someone' }, true, false)).toBe('same');
    expect(await wishes.setHideAhead(true, false)).toBe('kept');
    expect(await wishes.setHideAhead(true, false)).toBe('same');
    expect(await veils()).toMatchObject({
      spared: ['Fluff'],
      muted: [{ kind: 'author', what: 'someone' }],
      hideAhead: true,
    });
    expect(page().veils).toMatchObject({ spared: ['Fluff'], hideAhead: true });
  });

  it('may be taken back', async () => {
    await wishes.mute({ kind: 'tag', what: 'Fluff' }, true, false);
    await wishes.mute({ kind: 'tag', what: 'Fluff' }, false, false);
    await wishes.keepWork('ao3:1', thaw, false);
    expect(page().kept).toEqual(['ao3:1']);
    expect(await wishes.keepWork('ao3:1', null, false)).toBe('kept');
    expect(await wishes.keepWork('ao3:1', null, false)).toBe('same');
    expect([(await veils()).muted, (await readAll()).kept]).toEqual([[], {}]);
  });

  it('says how lists stand, for all or for single canons', async () => {
    await wishes.setListing('fold', [], false);
    await wishes.setListing('label', ['smallville', '__proto__'], false);
    const { listing, listingFor } = await veils();
    expect([listing, listingFor.smallville]).toEqual(['fold', 'label']);
    expect(({} as Record<string, unknown>).label).toBeUndefined();
  });

  it('adds a phrase once, takes it back, and takes no pattern from a page', async () => {
    const phrases = async () => (await readAll()).settings.phrases;
    expect(await wishes.veilPhrase('porch swing', true, false)).toBe('kept');
    expect(await wishes.veilPhrase('porch swing', true, false)).toBe('same');
    expect(await wishes.veilPhrase('/(a+)+b/', true, false)).toBe('same');
    expect(await wishes.veilPhrase('in private', true, true)).toBe('private');
    expect(await phrases()).toEqual([{ text: 'porch swing' }]);
    expect(page().phrases).toEqual([{ text: 'porch swing' }]);
    expect(await wishes.veilPhrase('porch swing', false, false)).toBe('kept');
    expect(await phrases()).toEqual([]);
  });

  it('pauses for a while', async () => {
    await wishes.pause(15, false);
    const left = ((await veils()).pausedUntil - Date.now()) / 60_000;
    expect(left).toBeGreaterThan(14.9);
    expect(left).toBeLessThanOrEqual(15);
    await wishes.pause(0, false);
    expect((await veils()).pausedUntil).toBe(0);
  });

  it('is nothing in a private window', async () => {
    const answers = await Promise.all([
      wishes.spareTag('Fluff', true),
      wishes.mute({ kind: 'tag', what: 'Fluff' }, true, true),
      wishes.keepWork('ao3:1', thaw, true),
      wishes.pause(15, true),
      wishes.setListing('fold', [], true),
      wishes.setHideAhead(true, true),
    ]);
    expect(new Set(answers)).toEqual(new Set(['private']));
    expect(fake.local.sets).toEqual([]);
  });

  it('refuses more than it has room for, and lets nothing make way', async () => {
    const works = 10_000;
    await change((draft) => {
      for (let i = 0; i < works; i++) draft.kept[`ao3:${i}`] = { ...thaw, at: i };
      draft.settings.veils.spared = Array.from({ length: works }, (_, i) => `tag ${i}`);
      draft.settings.veils.muted = Array.from({ length: works }, (_, i) => ({
        kind: 'tag',
        what: `${i}`,
        at: i,
      }));
    });
    const before = await readAll();
    await expect(wishes.keepWork('ao3:new', thaw, false)).rejects.toMatchObject({ code: 'quota' });
    await expect(wishes.spareTag('new', false)).rejects.toMatchObject({ code: 'quota' });
    await expect(wishes.mute({ kind: 'tag', what: 'new' }, true, false)).rejects.toMatchObject({
      code: 'quota',
    });
    expect(await readAll()).toEqual(before);
    // What is there already is no new one.
    expect(await wishes.keepWork('ao3:7', { ...thaw, title: 'Again' }, false)).toBe('kept');
    expect((await readAll()).kept['ao3:7']).toMatchObject({ title: 'Again', at: 7 });
  });

  it('shows no number on the toolbar in the discreet mode', async () => {
    await change(() => {});
    expect(page().veils.badge).toBe(true);
    await change(({ settings }) => {
      settings.discreet = true;
    });
    expect(page().veils.badge).toBe(false);
    expect((await veils()).badge).toBe(true);
  });
});

describe('works kept for later', () => {
  const canon: Canon = {
    id: 'winter',
    title: 'The Long Winter',
    aliases: [],
    kind: 'tv',
    ao3Fandoms: [],
    verified: false,
    parts: [{ label: 'Season 1', number: 1, items: ['Snow', 'Ice', 'Thaw'] }],
  };
  const followed = (progress: Followed['progress']): Followed[] => [{ canon, progress }];
  const kept = (item?: number): Record<string, Kept> => ({
    'ao3:1': { ...thaw, canon: 'winter', point: item ? { part: '1', item } : { part: 'Season 9' }, at: 1 },
    'ao3:2': { title: 'End', url: thaw.url, canon: 'winter', at: 2 },
    'ao3:3': { title: 'Other', url: thaw.url, canon: 'other', at: 3 },
  });
  const come = (item: number | undefined, progress: Followed['progress']) =>
    arrived(kept(item), followed(progress)).map(({ work }) => work);
  const upTo = (item: number): Followed['progress'] => ({ state: 'upTo', last: { part: '1', item } });

  it('come up when the reader is there, the newest first', () => {
    expect(come(2, { state: 'notStarted' })).toEqual([]);
    expect(come(2, upTo(1))).toEqual([]);
    expect(come(2, upTo(2))).toEqual(['ao3:1']);
    expect(come(2, upTo(3))).toEqual(['ao3:2', 'ao3:1']);
    expect(come(2, { state: 'some', seen: [{ part: '1', item: 2 }] })).toEqual(['ao3:1']);
    expect(come(3, { state: 'some', seen: [{ part: '1', item: 2 }] })).toEqual([]);
  });

  it('whose point the list does not have wait for the end', () => {
    expect(come(undefined, upTo(2))).toEqual([]);
    expect(come(undefined, { state: 'all' })).toEqual(['ao3:2', 'ao3:1']);
    expect(come(undefined, { state: 'indifferent' })).toEqual(['ao3:2', 'ao3:1']);
  });
});
