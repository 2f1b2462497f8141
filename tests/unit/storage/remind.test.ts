import { beforeEach, expect, it, vi } from 'vitest';
import { backupMade, isBackupDue, isDue, remindLater, unsavedSince } from '../../../content/storage/remind';
import { change } from '../../../content/storage/store';
import { fake, newBrowser } from './fake';

vi.mock('wxt/browser', () => import('./fake'));
beforeEach(newBrowser);

const day = 24 * 60 * 60 * 1000;
const since = () => unsavedSince(Object.fromEntries(fake.local.values));
const spare = (tag: string) => change(({ settings }) => void settings.veils.spared.push(tag));

it.each([
  [null, 1e12, false],
  [1e12, 1e12 + 29 * day, false],
  [1e12, 1e12 + 30 * day, true],
  [1e12, 1e12 - day, false],
])('is due after thirty days of changes: %j at %d: %j', (from, now, due) => {
  expect(isDue(from, now)).toBe(due);
});

it('counts from the first change that no backup has', async () => {
  expect(await isBackupDue(Date.now() + 99 * day)).toBe(false);
  await spare('Fluff');
  const first = since();
  expect(first).toBeGreaterThan(Date.now() - 10_000);
  await spare('Angst');
  expect(since()).toBe(first);
  expect(await isBackupDue(Date.now() + 29 * day)).toBe(false);
  expect(await isBackupDue(Date.now() + 31 * day)).toBe(true);
  await remindLater(Date.now() + 31 * day);
  expect(await isBackupDue(Date.now() + 60 * day)).toBe(false);
  await backupMade();
  expect([since(), await isBackupDue(Date.now() + 999 * day)]).toEqual([null, false]);
  await spare('Whump');
  expect(since()).not.toBeNull();
});

it('sets right a time that has not come yet, after the clock was put back', async () => {
  await fake.local.set({ unsaved: { since: Date.now() + 400 * day } });
  await spare('Fluff');
  expect(since()).toBeLessThanOrEqual(Date.now());
  await fake.local.set({ unsaved: 'text' });
  await spare('Angst');
  expect(since()).toBeLessThanOrEqual(Date.now());
});

it('counts no start of the background in which nothing changed', async () => {
  await spare('Fluff');
  await backupMade();
  await change(() => {});
  expect(since()).toBeNull();
});
