import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Backup } from '../../../content/storage/backupFile';

vi.mock('wxt/browser', () => import('./fake'));

const modules = async () => ({
  ...(await import('../../../content/storage/backup')),
  ...(await import('../../../content/storage/backupFile')),
  ...(await import('../../../content/storage/positions')),
  ...(await import('../../../content/storage/store')),
});
let own: Awaited<ReturnType<typeof modules>>;
const position = { chapter: '1', block: 'b7', offset: 12, quote: 'the snow had stopped by then' };

let fake: typeof import('./fake')['fake'];

/** All modules anew, with empty storage of both kinds. */
async function newProfile(): Promise<void> {
  vi.resetModules();
  const made = await import('./fake');
  fake = made.fake;
  made.newBrowser();
  vi.stubGlobal('indexedDB', new IDBFactory());
  own = await modules();
}
beforeEach(newProfile);

async function reader(): Promise<void> {
  await own.change((draft) => {
    draft.progress.smallville = { state: 'upTo', last: { part: '5', item: 16, title: 'Hypnotic' } };
    draft.settings.phrases.push({ text: 'wedding' });
    draft.settings.type.size = 24;
    draft.opened['ao3:1'] = 10;
  });
  await own.writePlace('bundled', position);
}

const file = async (): Promise<string> => own.backupText(await own.makeBackup());
function read(json: string): Backup {
  const reading = own.readBackup(json);
  if (!reading.ok) throw new Error(reading.say);
  return reading.backup;
}
const everything = async () => ({ stored: await own.readAll(), places: await own.readPlaces() });
const refusal = (json: string) => {
  const reading = own.readBackup(json);
  return reading.ok ? null : reading.say;
};

describe('a file', () => {
  it('brings everything back into an empty browser', async () => {
    await reader();
    const before = await everything();
    const json = await file();
    await newProfile();
    const reading = own.readBackup(json);
    expect(reading).toMatchObject({
      ok: true,
      preview: { followed: 1, ownCanons: 0, phrases: 1, opened: 1, places: 1 },
    });
    expect((await own.applyBackup(read(json), 'replace')).places).toBeNull();
    expect(await everything()).toEqual(before);
  });

  it('is refused with the reason', async () => {
    await reader();
    const backup = await own.makeBackup();
    const text = (change: object) => JSON.stringify({ ...backup, ...change });
    expect(refusal('{"format":"unspoiled-ba')).toBe(
      'This file is not a backup of Unspoiled: it is not readable as JSON.',
    );
    for (const other of ['null', '[]', '7', '{}', text({ format: 'other' }), text({ schema: 'one' })])
      expect(refusal(other)).toBe('This file is not a backup of Unspoiled.');
    for (const newer of [{ version: 2 }, { schema: 2 }])
      expect(refusal(text(newer))).toMatch(/newer version/);
    expect(refusal(text({ settings: { type: { size: 'big' } } }))).toBe(
      'Parts of this backup cannot be read: settings.type.size. Nothing was changed.',
    );
    expect(refusal(text({ places: [{ story: 1 }] }))).toMatch(/places\[0\]/);
    expect(refusal(text({ places: null }))).toMatch(/places/);
  });

  it('is made also of data that can only be read, as it stands', async () => {
    await fake.local.set({ schema: 9, settings: 'of the future', progress: {} });
    expect(await own.makeBackup()).toMatchObject({ schema: 9, settings: 'of the future' });
  });
});

describe('an import', () => {
  const other = (): Backup => ({
    format: 'unspoiled-backup',
    version: 1,
    schema: 1,
    made: '2026-01-02T03:04:05.000Z',
    by: '0.1.0',
    settings: { ...structuredClone(defaults()), phrases: [{ text: 'wedding' }, { text: 'heir' }] },
    progress: { smallville: { state: 'all' }, andor: { state: 'notStarted' } },
    ownCanons: {},
    opened: { 'ao3:1': 3, 'ao3:2': 20 },
    kept: { 'ao3:9': { title: 'Thaw', url: 'https://archiveofourown.org/works/9', canon: 'andor', at: 4 } },
    places: [{ story: 'other', at: 5, position }],
  });
  const defaults = () => read(own.backupText(baseline)).settings;
  let baseline: Backup;
  beforeEach(async () => {
    baseline = await own.makeBackup();
    await reader();
  });

  it('merges: adds what is not here', async () => {
    const { stored } = await own.applyBackup(other(), 'merge');
    expect(stored.progress).toMatchObject({ smallville: { state: 'upTo' }, andor: { state: 'notStarted' } });
    expect(stored.settings.phrases.map(({ text }) => text)).toEqual(['wedding', 'heir']);
    expect(stored.settings.type.size).toBe(24);
    expect(stored.opened).toEqual({ 'ao3:1': 10, 'ao3:2': 20 });
    expect(Object.keys(stored.kept)).toEqual(['ao3:9']);
    expect((await own.readPlaces()).map(({ story }) => story).sort()).toEqual(['bundled', 'other']);
  });

  it.each(['merge', 'replace'] as const)('can be undone: %s', async (how) => {
    const before = await everything();
    expect(await own.canUndoBackup()).toBe(false);
    await own.applyBackup(other(), how);
    if (how === 'replace') expect((await own.readPlaces()).map(({ story }) => story)).toEqual(['other']);
    expect(await own.canUndoBackup()).toBe(true);
    expect(await own.undoBackup()).toBe(true);
    expect(await everything()).toEqual(before);
    expect(await own.undoBackup()).toBe(false);
  });

  it('changes nothing where the room is short', async () => {
    const before = await everything();
    fake.local.refuse = new Error('QUOTA_BYTES quota exceeded');
    await expect(own.applyBackup(other(), 'replace')).rejects.toMatchObject({ code: 'quota' });
    fake.local.refuse = null;
    expect(await everything()).toEqual(before);
  });

  it('changes nothing where the places cannot be written', async () => {
    const before = await everything();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(own.applyBackup(other(), 'replace')).rejects.toMatchObject({ code: 'quota' });
    put.mockRestore();
    expect(await everything()).toEqual(before);
    expect(await own.canUndoBackup()).toBe(false);
  });

  it('goes without places where the browser keeps none, and says so', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const { places, stored } = await own.applyBackup(other(), 'replace');
    expect(places).toBe('missing');
    expect(stored.progress.smallville).toEqual({ state: 'all' });
  });

  it('does not begin on data of a newer version', async () => {
    await fake.local.set({ schema: 9 });
    await expect(own.applyBackup(other(), 'replace')).rejects.toMatchObject({ code: 'newer' });
  });
});
