import { beforeEach, expect, it, vi } from 'vitest';
import type { Migration } from '../../../content/storage/migrate';
import { pageOf } from '../../../content/storage/page';
import { prepare } from '../../../content/storage/prepare';
import { SCHEMA } from '../../../content/storage/schema';
import { change, readAll } from '../../../content/storage/store';
import { fake, newBrowser } from './fake';

vi.mock('wxt/browser', () => import('./fake'));
beforeEach(newBrowser);

/** A step from an invented version 0, in which progress was a list of finished canons. */
const step = (): Migration => ({
  to: 1,
  run: vi.fn((values) => {
    const all = Array.isArray(values.progress) ? values.progress : [];
    values.progress = Object.fromEntries(all.map((id: string) => [id, { state: 'all' }]));
  }),
});
const old = { schema: 0, progress: ['smallville'], opened: { 'ao3:1': 7 } };
const bytes = () => JSON.stringify([...fake.local.values].sort());
const newSession = () => fake.session.values.clear();

it('migrates nothing and writes nothing at a new install', async () => {
  const migration = step();
  expect(await prepare([migration])).toBeNull();
  expect(migration.run).not.toHaveBeenCalled();
  expect(fake.local.sets).toEqual([]);
});

it('brings old data up to date once, in one write, with a snapshot until the next start', async () => {
  await fake.local.set(old);
  const migration = step();
  expect(await prepare([migration])).toBeNull();
  expect(fake.local.sets).toHaveLength(2);
  expect(fake.local.sets[1]).toMatchObject({ schema: SCHEMA, progress: { smallville: { state: 'all' } } });
  expect(fake.local.values.get('snapshot')).toMatchObject({ schema: 0, values: old });
  expect(pageOf(fake.local.values.get('page'), fake.local.values.get('engine'))).toMatchObject({
    opened: ['ao3:1'],
  });

  const after = bytes();
  expect(await prepare([migration])).toBeNull();
  expect(bytes()).toBe(after);
  expect(migration.run).toHaveBeenCalledOnce();

  newSession();
  await prepare([migration]);
  expect(fake.local.values.has('snapshot')).toBe(false);
  expect(await readAll()).toMatchObject({
    progress: { smallville: { state: 'all' } },
    opened: { 'ao3:1': 7 },
  });
});

it('leaves every byte where a step throws, and lets nothing be changed', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  await fake.local.set(old);
  const before = bytes();
  const failing: Migration = {
    to: 1,
    run: (values) => {
      values.progress = 'half done';
      throw new Error('a defect');
    },
  };
  fake.sendMessage = async () => ({ ok: true, value: await prepare([failing]) });
  expect(await prepare([failing])).toBe('migration');
  expect(bytes()).toBe(before);
  await expect(change(() => {})).rejects.toMatchObject({ code: 'migration' });
  expect(bytes()).toBe(before);
  // The next version repairs the step, and nothing was lost.
  expect(await prepare([step()])).toBeNull();
  expect((await readAll()).progress).toEqual({ smallville: { state: 'all' } });
});

it('lets a page that is early wait for the background', async () => {
  await fake.local.set(old);
  fake.sendMessage = async (message) => {
    expect(message).toEqual({ type: 'store.prepare' });
    return { ok: true, value: await prepare([step()]) };
  };
  await change((draft) => {
    draft.opened['ao3:2'] = 8;
  });
  expect(await readAll()).toMatchObject({
    schema: SCHEMA,
    progress: { smallville: { state: 'all' } },
    opened: { 'ao3:1': 7, 'ao3:2': 8 },
  });
});

it('says so where the background does not answer', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  await fake.local.set(old);
  await expect(change(() => {})).rejects.toMatchObject({ code: 'migration' });
});

it('writes nothing into data of a newer version', async () => {
  await fake.local.set({ schema: SCHEMA + 1, progress: 'of another shape' });
  const before = bytes();
  expect(await prepare()).toBe('newer');
  expect(bytes()).toBe(before);
});

it('derives a damaged pack anew', async () => {
  await fake.local.set({ schema: SCHEMA, opened: { 'ao3:3': 1 }, page: { schema: SCHEMA, veils: null } });
  expect(pageOf(fake.local.values.get('page'), fake.local.values.get('engine'))).toBe('unreadable');
  await prepare();
  expect(pageOf(fake.local.values.get('page'), fake.local.values.get('engine'))).toMatchObject({
    opened: ['ao3:3'],
  });
});

it('makes the engine anew where it is lost, and stores what is changed though none can be made', async () => {
  await change(() => {});
  const made = fake.local.values.get('engine');
  expect(made).toMatch(/^\{/);
  await change(({ opened }) => {
    opened['ao3:1'] = 1;
  });
  expect(fake.local.sets.at(-1)).not.toHaveProperty('engine');
  await fake.local.remove('engine');
  await prepare();
  expect(fake.local.values.get('engine')).toBe(made);

  const fetch = globalThis.fetch;
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  vi.spyOn(console, 'error').mockReturnValue();
  vi.spyOn(console, 'warn').mockReturnValue();
  vi.resetModules();
  const anew = await import('../../../content/storage/store');
  await anew.change(({ progress }) => {
    progress.smallville = { state: 'all' };
    progress.winter = { state: 'all' };
  });
  // A list cannot be fetched either: nothing is followed in pages, and what is there still holds.
  expect((await anew.readAll()).progress.smallville).toEqual({ state: 'all' });
  await fake.local.remove('page');
  await anew.change(() => {});
  expect(pageOf(fake.local.values.get('page'), fake.local.values.get('engine'))).toBe('unreadable');
  vi.stubGlobal('fetch', fetch);
  await prepare();
  expect(pageOf(fake.local.values.get('page'), fake.local.values.get('engine'))).toMatchObject({
    followed: [{ canon: { id: 'smallville' } }],
  });
});
