import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Canon } from '../../../content/canons/types';
import { emptyStored, OPENED_KEPT } from '../../../content/storage/defaults';
import { StoreError } from '../../../content/storage/errors';
import { health, readAside } from '../../../content/storage/health';
import { keepOpened } from '../../../content/storage/opened';
import { pageOf } from '../../../content/storage/page';
import { SCHEMA } from '../../../content/storage/schema';
import { change, readAll, watch } from '../../../content/storage/store';
import type { StoredPage } from '../../../content/storage/types';
import { fake, newBrowser } from './fake';

vi.mock('wxt/browser', () => import('./fake'));
beforeEach(newBrowser);

const at516 = { state: 'upTo', last: { part: '5', item: 16, title: 'Hypnotic' } } as const;
const page = () => fake.local.values.get('page') as StoredPage;
const canon = (id: string): Canon => ({
  id,
  title: 'The Long Winter',
  aliases: [],
  kind: 'book',
  ao3Fandoms: [],
  verified: false,
  parts: [{ label: 'Volume 1', number: 1, items: ['Snow', 'Ice'] }],
});

describe('reading', () => {
  it('gives the defaults of a new install and writes nothing', async () => {
    expect(await readAll()).toEqual(emptyStored());
    expect(fake.local.sets).toEqual([]);
  });

  it('follows nothing and hides nothing at first', () => {
    const { settings, progress } = emptyStored();
    expect(progress).toEqual({});
    expect(settings.veils).toMatchObject({ on: true, offSites: [], warnings: false, label: 'full' });
    expect(new Set(Object.values(settings.veils.always))).toEqual(new Set([false]));
    expect(Object.keys(settings.veils.always)).toEqual(Object.keys(settings.veils.ahead));
    const { listing, hideAhead, keys, peek, pausedUntil } = settings.veils;
    expect([listing, hideAhead, keys.toggle, peek, pausedUntil]).toEqual(['veil', false, null, false, 0]);
    expect(settings.typeOnSites).toBe(false);
    expect(settings.type).toMatchObject({
      font: 'serif',
      size: 20,
      lineHeight: 1.6,
      measure: 66,
      theme: 'auto',
    });
  });
});

describe('changing', () => {
  it('writes what pages read in the same call, with followed canons only', async () => {
    await change((draft) => {
      draft.progress.smallville = { ...at516 };
    });
    expect(fake.local.sets).toHaveLength(1);
    expect(Object.keys(fake.local.sets[0] ?? {}).sort()).toEqual([
      'engine',
      'kept',
      'opened',
      'ownCanons',
      'page',
      'progress',
      'schema',
      'settings',
      'unsaved',
    ]);
    expect(page().followed.map(({ canon, progress }) => [canon.id, progress.state])).toEqual([
      ['smallville', 'upTo'],
    ]);
    const engine = fake.local.values.get('engine');
    expect(pageOf(page(), engine)).toEqual({ ...page(), engine });
  });

  it('writes afterwards only what changed', async () => {
    await change(() => {});
    await keepOpened('ao3:1', true, false);
    expect(Object.keys(fake.local.sets[1] ?? {}).sort()).toEqual(['opened', 'page']);
    expect(page().opened).toEqual(['ao3:1']);
    await keepOpened('ao3:1', false, false);
    expect(page().opened).toEqual([]);
  });

  it('remembers nothing of a private window', async () => {
    await keepOpened('ao3:1', true, true);
    expect(fake.local.sets).toEqual([]);
  });

  it('gives pages a type only where it is on for sites', async () => {
    await change(() => {});
    expect(page().type).toBeNull();
    await change((draft) => {
      draft.settings.typeOnSites = true;
    });
    expect(page().type?.size).toBe(20);
  });

  it("packs the reader's own canons, and keeps the progress of one whose list is gone", async () => {
    const said = vi.spyOn(console, 'warn').mockReturnValue();
    await change((draft) => {
      draft.ownCanons['own:winter'] = canon('own:winter');
      draft.progress['own:winter'] = { state: 'notStarted' };
      draft.progress['no-such-list'] = { state: 'all' };
    });
    expect(page().followed.map((each) => each.canon.title)).toEqual(['The Long Winter']);
    expect((await readAll()).progress['no-such-list']).toEqual({ state: 'all' });
    expect(said).toHaveBeenCalledOnce();
  });

  it('loses no edit of many at once', async () => {
    const many = Array.from({ length: 200 }, (_, i) => keepOpened(`ao3:${i}`, true, false));
    await Promise.all(many);
    expect(Object.keys((await readAll()).opened)).toHaveLength(200);
  });

  it('would lose edits without the lock: the test above can fail', async () => {
    vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() } });
    await Promise.all(Array.from({ length: 200 }, (_, i) => keepOpened(`ao3:${i}`, true, false)));
    expect(Object.keys((await readAll()).opened).length).toBeLessThan(200);
  });

  it('writes nothing where the edit throws, and goes on afterwards', async () => {
    const edit = change((draft) => {
      draft.progress.smallville = { state: 'all' };
      throw new RangeError('no');
    });
    await expect(edit).rejects.toThrow(RangeError);
    expect(fake.local.sets).toEqual([]);
    await change(() => {});
    expect((await readAll()).progress).toEqual({});
  });

  it('refuses to write what it could not read back', async () => {
    const edit = change((draft) => {
      draft.settings.type.size = Number.NaN;
    });
    await expect(edit).rejects.toMatchObject({ code: 'shape' });
    expect(fake.local.sets).toEqual([]);
  });

  it(`keeps the ${OPENED_KEPT} works opened last`, async () => {
    await change((draft) => {
      for (let i = 0; i < OPENED_KEPT + 10; i++) draft.opened[`ao3:${i}`] = i;
    });
    const { opened } = await readAll();
    expect(Object.keys(opened)).toHaveLength(OPENED_KEPT);
    expect([opened['ao3:9'], opened['ao3:10']]).toEqual([undefined, 10]);
  });

  it.each([
    [new Error('Resource::kQuotaBytes quota exceeded'), 'quota'],
    [new DOMException('The storage is full', 'QuotaExceededError'), 'quota'],
    [new Error('An unexpected error occurred'), 'failed'],
  ])('says what the trouble is: %s', async (refusal, code) => {
    fake.local.refuse = refusal;
    const error = await change(() => {}).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(StoreError);
    expect((error as StoreError).code).toBe(code);
    expect((error as StoreError).message).toMatch(/Nothing was changed\.$/);
  });
});

describe('data of a newer version', () => {
  it('is read, never written, and its bytes stay', async () => {
    const newer = {
      schema: SCHEMA + 1,
      settings: { veils: { on: false } },
      progress: { x: { state: 'all' } },
    };
    await fake.local.set(newer);
    const before = JSON.stringify([...fake.local.values]);
    expect((await readAll()).settings.veils.on).toBe(false);
    expect((await readAll()).schema).toBe(SCHEMA + 1);
    await expect(change(() => {})).rejects.toMatchObject({ code: 'newer' });
    expect(JSON.stringify([...fake.local.values])).toBe(before);
    expect((await health()).readOnly).toBe('newer');
  });
});

describe('damaged data', () => {
  it('is kept aside whole by the next write, which keeps what is sound', async () => {
    const settings = { veils: { on: false, label: 7 }, phrases: 'none' };
    const progress = { smallville: at516, other: { state: 'sideways' } };
    await fake.local.set({ schema: SCHEMA, settings, progress, opened: { 'ao3:1': 5 } });
    expect((await readAll()).settings.veils).toMatchObject({ on: false, label: 'full' });
    await change(() => {});
    const { aside, readOnly } = await health();
    expect(readOnly).toBeNull();
    expect(aside.map(({ of }) => of).sort()).toEqual(['progress', 'settings']);
    expect(await Promise.all(aside.map(({ key }) => readAside(key)))).toEqual(
      aside.map(({ of }) => (of === 'settings' ? settings : progress)),
    );
    expect(await readAll()).toMatchObject({ progress: { smallville: at516 }, opened: { 'ao3:1': 5 } });
    await change(() => {});
    expect((await health()).aside).toHaveLength(2);
  });
});

describe('watching', () => {
  it('tells of every change until it is ended, not of others, and never goes back', async () => {
    const end = new AbortController();
    const seen: number[] = [];
    watch((stored) => seen.push(Object.keys(stored.opened).length), end.signal);
    await fake.local.set({ unrelated: 1 });
    await Promise.all([1, 2, 3].map((n) => keepOpened(`ao3:${n}`, true, false)));
    await vi.waitFor(() => expect(seen.at(-1)).toBe(3));
    expect(seen).toEqual([...seen].sort());
    const told = seen.length;
    end.abort();
    await keepOpened('ao3:4', true, false);
    await new Promise((done) => setTimeout(done, 20));
    expect(seen).toHaveLength(told);
  });
});
