import { area, type Raw, UNSAVED } from './area';
import { isRecord } from './check';
import { locked } from './lock';

/** Days of changes after which a reader is reminded of a backup. */
const DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

/** When the first change was made that no backup has, in ms since 1970; null where there is none. */
export function unsavedSince(raw: Raw): number | null {
  const kept = raw[UNSAVED];
  return isRecord(kept) && typeof kept.since === 'number' ? kept.since : null;
}

/** What a change writes along: when the first was made; a time that has not come yet is set right. */
export function sinceWhen(raw: Raw, now = Date.now()): Raw {
  const since = unsavedSince(raw);
  return since === null || since > now ? { [UNSAVED]: { since: now } } : {};
}

/** Whether it is time to remind of a backup. @param since as `unsavedSince` gives it. */
export const isDue = (since: number | null, now: number): boolean =>
  since !== null && now - since >= DAYS * DAY;

/** Whether it is time to remind the reader of a backup. @throws StoreError. */
export const isBackupDue = async (now = Date.now()): Promise<boolean> =>
  isDue(unsavedSince(await area((local): Promise<Raw> => local.get(UNSAVED))), now);

/** A backup was made of all there is: the next change begins anew. @throws StoreError. */
export const backupMade = (): Promise<void> => locked(() => area((local) => local.remove(UNSAVED)));

/** "Later": reminds after as many days again. @throws StoreError. */
export const remindLater = (now = Date.now()): Promise<void> =>
  locked(() => area((local) => local.set({ [UNSAVED]: { since: now } })));
