import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CanonProgress } from '../../../content/canons/types';
import { forgetOpened } from '../../../content/storage/erase';
import { change, readAll } from '../../../content/storage/store';
import { jsonBytes } from '../../../content/storage/sync/items';
import { keepSynced, startSync, stopSync, syncStatus } from '../../../content/storage/sync/keep';
import { meet } from '../../../content/storage/sync/meet';
import type { Stored } from '../../../content/storage/types';
import { fake, newBrowser } from './fake';

vi.mock('wxt/browser', () => import('./fake'));

/** Devices with storage of their own, over one storage.sync. */
const devices = new Map<string, Map<string, unknown>>();
const on = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
  const mine = devices.get(name) ?? new Map<string, unknown>();
  devices.set(name, mine);
  fake.local.values = mine;
  return await work();
};
const edit = (name: string, what: (draft: Stored) => void) => on(name, () => change(what));
const all = (name: string) => on(name, readAll);
const at = (item: number, title: string): CanonProgress => ({
  state: 'upTo',
  last: { part: '5', item, title },
});
const follow = (name: string, progress: CanonProgress) =>
  edit(name, (draft) => {
    draft.progress.smallville = progress;
  });
const progress = async (name: string) => (await all(name)).progress.smallville;

beforeEach(() => {
  newBrowser();
  devices.clear();
  vi.useRealTimers();
});

async function bothOn(): Promise<void> {
  await on('desk', startSync);
  await on('sofa', startSync);
}

describe('sync', () => {
  it('is off at first, and then asks for nothing and writes nothing', async () => {
    keepSynced();
    await follow('desk', at(16, 'Hypnotic'));
    await on('desk', () => meet());
    await new Promise((done) => setTimeout(done, 50));
    expect([fake.sync.gets, fake.sync.sets, await on('desk', syncStatus)]).toEqual([
      0,
      [],
      { on: false, trouble: null, left: 0, at: 0 },
    ]);
  });

  it('brings settings and progress to another device, and nothing else', async () => {
    await edit('desk', (draft) => {
      draft.progress.smallville = at(16, 'Hypnotic');
      draft.settings.veils.spared = ['Fluff'];
      draft.settings.veils.pausedUntil = Date.now() + 1e6;
      draft.settings.phrases = [{ text: 'heir', regex: true }];
      draft.settings.discreet = true;
      draft.settings.typeRules.works['ao3:3'] = 'large';
      draft.settings.typeRules.sites.ao3 = 'large';
      draft.opened['ao3:1'] = 1;
      draft.kept['ao3:2'] = { title: 'Thaw', url: 'https://example.org/', canon: 'smallville', at: 1 };
    });
    await bothOn();
    const { settings, progress, opened, kept } = await all('sofa');
    expect(progress.smallville).toEqual(at(16, 'Hypnotic'));
    expect([settings.veils.spared, settings.phrases]).toEqual([['Fluff'], [{ text: 'heir', regex: true }]]);
    expect(settings.typeRules.sites).toEqual({ ao3: 'large' });
    expect([settings.discreet, settings.veils.pausedUntil, opened, kept]).toEqual([false, 0, {}, {}]);
    expect(JSON.stringify([...fake.sync.values])).not.toContain('ao3:');
  });

  it('writes nothing before all that is there has been read', async () => {
    await follow('desk', at(16, 'Hypnotic'));
    fake.sync.deaf = new Error('Sync is not available');
    vi.spyOn(console, 'warn').mockReturnValue();
    expect(await on('desk', startSync)).toMatchObject({ on: true, trouble: 'unavailable' });
    expect(fake.sync.sets).toEqual([]);
    fake.sync.deaf = null;
    await on('desk', () => meet());
    expect(fake.sync.sets).toHaveLength(1);
    expect(await on('desk', syncStatus)).toMatchObject({ trouble: null });
  });

  it('writes once for many changes, and not again for none', async () => {
    await bothOn();
    await edit('desk', (draft) => {
      for (let i = 0; i < 100; i++) draft.settings.veils.spared.push(`Tag ${i}`);
    });
    fake.sync.sets = [];
    await on('desk', () => meet());
    expect(fake.sync.sets).toHaveLength(1);
    for (const name of ['desk', 'sofa', 'desk', 'sofa']) await on(name, () => meet());
    expect(fake.sync.sets).toHaveLength(1);
    expect((await all('sofa')).settings.veils.spared).toHaveLength(100);
  });

  it('joins what two devices added, and takes away what either took away', async () => {
    await bothOn();
    await edit('desk', ({ settings }) => void settings.veils.spared.push('Fluff', 'Angst'));
    for (const name of ['desk', 'sofa']) await on(name, () => meet());
    await edit('desk', ({ settings }) => void settings.veils.spared.push('Slow Burn'));
    await edit('sofa', ({ settings }) => {
      settings.veils.spared = ['Angst', 'Whump'];
      settings.veils.label = 'hidden';
    });
    for (const name of ['desk', 'sofa', 'desk']) await on(name, () => meet());
    for (const name of ['desk', 'sofa']) {
      const { veils } = (await all(name)).settings;
      expect([...veils.spared].sort()).toEqual(['Angst', 'Slow Burn', 'Whump']);
      expect(veils.label).toBe('hidden');
    }
  });

  it('keeps of two edits of the same the later', async () => {
    await bothOn();
    await follow('desk', at(16, 'Hypnotic'));
    await on('desk', () => meet(1_000));
    await follow('sofa', { state: 'all' });
    await on('sofa', () => meet(2_000));
    await on('desk', () => meet(3_000));
    expect([await progress('desk'), await progress('sofa')]).toEqual([{ state: 'all' }, { state: 'all' }]);
  });

  it.each([
    ['a year behind', -365 * 864e5],
    ['ten years ahead', 3650 * 864e5],
  ])('lets an edit win over what its maker saw, though the clock is %s', async (_, off) => {
    const now = 1.8e12;
    await bothOn();
    await follow('desk', at(16, 'Hypnotic'));
    await on('desk', () => meet(now));
    await on('sofa', () => meet(now + off));
    await follow('sofa', at(17, 'Void'));
    await on('sofa', () => meet(now + off + 1000));
    await on('desk', () => meet(now + 2000));
    expect(await progress('desk')).toEqual(at(17, 'Void'));
    await follow('desk', at(18, 'Fragile'));
    await on('desk', () => meet(now + 3000));
    await on('sofa', () => meet(now + off + 4000));
    expect(await progress('sofa')).toEqual(at(18, 'Fragile'));
  });

  it('keeps, when a device joins, what is there; of two places in a canon the further', async () => {
    await follow('desk', at(16, 'Hypnotic'));
    await edit('desk', ({ settings }) => {
      settings.veils.label = 'hidden';
    });
    await on('desk', startSync);
    await edit('sofa', (draft) => {
      draft.progress.smallville = at(20, 'Fade');
      draft.progress.andor = { state: 'notStarted' };
      draft.settings.veils.leaf = 'plain';
    });
    await on('sofa', startSync);
    await on('desk', () => meet());
    for (const name of ['desk', 'sofa']) {
      const { settings, progress } = await all(name);
      expect(progress).toEqual({ smallville: at(20, 'Fade'), andor: { state: 'notStarted' } });
      expect([settings.veils.label, settings.veils.leaf]).toEqual(['hidden', 'plain']);
    }
  });

  it('never takes a copy that was emptied for a wish to lose everything', async () => {
    await follow('desk', at(16, 'Hypnotic'));
    await bothOn();
    await fake.sync.clear();
    await on('sofa', () => meet());
    expect(await progress('sofa')).toEqual(at(16, 'Hypnotic'));
    expect(fake.sync.values.size).toBeGreaterThan(0);
  });

  it('brings back what was damaged here, and does not carry the damage elsewhere', async () => {
    await follow('desk', at(16, 'Hypnotic'));
    await bothOn();
    await on('sofa', () => fake.local.set({ progress: 'gone' }));
    // Another change repairs what cannot be read, and sync meets only after it.
    await edit('sofa', ({ settings }) => void settings.veils.spared.push('Fluff'));
    expect(await progress('sofa')).toBeUndefined();
    await on('sofa', () => meet());
    await on('desk', () => meet());
    expect([await progress('sofa'), await progress('desk')]).toEqual([
      at(16, 'Hypnotic'),
      at(16, 'Hypnotic'),
    ]);
    expect((await all('desk')).settings.veils.spared).toEqual(['Fluff']);
  });

  it('leaves alone what a newer version wrote', async () => {
    await bothOn();
    const newer = { u0: { schema: 2, units: { 'progress/x': 'of another shape' } } };
    fake.sync.values = new Map(Object.entries(newer));
    fake.sync.sets = [];
    await follow('desk', at(16, 'Hypnotic'));
    await on('desk', () => meet());
    expect([fake.sync.sets, await on('desk', syncStatus)]).toMatchObject([[], { trouble: 'newer' }]);
  });

  it('takes no nonsense in, and leaves it where it is', async () => {
    await on('desk', startSync);
    const odd: Record<string, unknown> = {
      'veils/label': [5e12, 'loud'],
      'progress/smallville': [5e12, { state: 'sideways' }],
      'settings/discreet': [5e12, true],
      'veils/__proto__': [5e12, { on: false }],
      'elsewhere/x': [5e12, 1],
      'spared/Fluff': ['late', true],
    };
    await fake.sync.set({ u7: { schema: 1, units: odd }, other: 'not ours', u8: 'text', u9: { units: 1 } });
    const before = await all('desk');
    await on('desk', () => meet());
    expect((await all('desk')).settings).toEqual(before.settings);
    expect(({} as { on?: boolean }).on).toBeUndefined();
    expect(fake.sync.values.get('other')).toBe('not ours');
    expect(JSON.stringify(fake.sync.values.get('u7'))).toContain('sideways');
  });

  it('keeps inside every quota, progress first, and says what had no room', async () => {
    await edit('desk', (draft) => {
      draft.settings.veils.spared = Array.from({ length: 1000 }, (_, i) => `${'<tag>'.repeat(40)} ${i}`);
      for (let i = 0; i < 300; i++) draft.progress[`own:canon-${i}`] = { state: 'all' };
    });
    vi.spyOn(console, 'warn').mockReturnValue();
    const status = await on('desk', startSync);
    expect([status.trouble, status.left > 0]).toEqual(['full', true]);
    const items = [...fake.sync.values];
    const sizes = items.map(([key, item]) => key.length + jsonBytes(item));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(8192);
    expect(sizes.reduce((a, b) => a + b)).toBeLessThanOrEqual(102_400);
    expect(items.length).toBeLessThanOrEqual(512);
    console.log(
      `sync: ${items.length} items, the largest ${Math.max(...sizes)} bytes, ${status.left} left out`,
    );
    await on('sofa', startSync);
    expect(Object.keys((await all('sofa')).progress)).toHaveLength(300);
    expect((await all('desk')).settings.veils.spared).toHaveLength(1000);
  });

  it('is never the only copy: a refusal loses nothing, and is made good later', async () => {
    await bothOn();
    await follow('desk', at(16, 'Hypnotic'));
    fake.sync.refuse = new Error('MAX_WRITE_OPERATIONS_PER_MINUTE quota exceeded');
    vi.spyOn(console, 'warn').mockReturnValue();
    await on('desk', () => meet());
    expect(await on('desk', syncStatus)).toMatchObject({ trouble: 'full' });
    expect(await progress('desk')).toEqual(at(16, 'Hypnotic'));
    fake.sync.refuse = null;
    await on('desk', () => meet());
    await on('sofa', () => meet());
    expect(await progress('sofa')).toEqual(at(16, 'Hypnotic'));
    expect(await on('desk', syncStatus)).toMatchObject({ trouble: null });
  });

  it('ends where it is turned off, with the copy or without', async () => {
    await follow('desk', at(16, 'Hypnotic'));
    await bothOn();
    await on('desk', () => stopSync(true));
    expect(fake.sync.values.size).toBe(0);
    await follow('desk', { state: 'all' });
    await on('desk', () => meet());
    expect(fake.sync.values.size).toBe(0);
    expect(await progress('sofa')).toEqual(at(16, 'Hypnotic'));
  });
});

it('forgets what was opened, everywhere', async () => {
  await edit('desk', (draft) => {
    draft.opened['ao3:77'] = 1;
    draft.settings.veils.spared = ['Fluff'];
  });
  await on('desk', () =>
    fake.local.set({ undo: { opened: { 'ao3:77': 1 } }, snapshot: { values: { opened: { 'ao3:77': 1 } } } }),
  );
  await on('desk', () => fake.local.set({ 'aside.opened.2026': { 'ao3:77': 'x' } }));
  await on('desk', forgetOpened);
  expect(JSON.stringify([...fake.local.values])).not.toContain('ao3:77');
  expect((await all('desk')).settings.veils.spared).toEqual(['Fluff']);
});
