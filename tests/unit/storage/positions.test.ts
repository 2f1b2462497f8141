import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { mergePlaces } from '../../../content/storage/places';
import { fake, newBrowser, speakEnglish } from './fake';

vi.mock('wxt/browser', () => import('./fake'));

const position = { chapter: '1', block: 'b7', offset: 12, quote: 'the snow had stopped by then' };
type Positions = typeof import('../../../content/storage/positions');
let positions: Positions;

beforeEach(async () => {
  newBrowser();
  // A module of its own each time: it keeps the database open.
  vi.resetModules();
  speakEnglish((await import('../../../content/words/t')).setWords);
  vi.stubGlobal('indexedDB', new IDBFactory());
  positions = await import('../../../content/storage/positions');
});

it('keeps a place on the disk', async () => {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await positions.writePlace('bundled', position);
  expect(transaction).toHaveBeenCalledWith('places', 'readwrite', { durability: 'strict' });
  expect(await positions.readPlace('bundled')).toMatchObject({ story: 'bundled', position });
  expect(await positions.readPlace('another')).toBeNull();
});

it('keeps nothing in a private window, and says so', async () => {
  fake.inPrivate = true;
  await expect(positions.writePlace('bundled', position)).rejects.toMatchObject({
    code: 'private',
    message: 'In a private window nothing is kept, your place neither.',
  });
  expect(await positions.readPlaces()).toEqual([]);
});

it('says so where there is no database, and asks again later', async () => {
  const refuse = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
  });
  await expect(positions.readPlace('bundled')).rejects.toMatchObject({ code: 'missing' });
  refuse.mockRestore();
  expect(await positions.readPlace('bundled')).toBeNull();
  vi.stubGlobal('indexedDB', undefined);
  await expect(positions.readPlace('bundled')).rejects.toMatchObject({ code: 'missing' });
});

it('says so where there is no room', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await expect(positions.writePlace('bundled', position)).rejects.toMatchObject({ code: 'quota' });
});

it('bears damaged rows', async () => {
  await positions.putPlaces([{ story: 'x', position: { block: 7 }, at: 'noon' } as never], false);
  await positions.writePlace('bundled', position);
  expect(await positions.readPlace('x')).toBeNull();
  expect((await positions.readPlaces()).map(({ story }) => story)).toEqual(['bundled']);
});

it('has places again where the browser lost the database, and none that were erased', async () => {
  const anew = async () => {
    vi.resetModules();
    vi.stubGlobal('indexedDB', new IDBFactory());
    positions = await import('../../../content/storage/positions');
  };
  await positions.writePlace('bundled', position);
  await positions.writePlace('other', position);
  await anew();
  expect((await positions.readPlaces()).map(({ story }) => story)).toEqual(['bundled', 'other']);
  await positions.putPlaces([], true);
  await anew();
  expect(await positions.readPlaces()).toEqual([]);
});

it('merges by time', () => {
  const at = (story: string, time: number, block: string) => ({
    story,
    at: time,
    position: { ...position, block },
  });
  const merged = mergePlaces(
    [at('a', 5, 'mine'), at('b', 1, 'mine')],
    [at('a', 4, 'file'), at('b', 2, 'file')],
  );
  expect(merged.map(({ position: { block } }) => block)).toEqual(['mine', 'file']);
});
