import { browser } from 'wxt/browser';
import { area } from '../area';
import { locked } from '../lock';
import { meet } from './meet';
import { newState, readSyncState, SYNC, type SyncTrouble } from './state';

/** Changes come in runs, and Chromium allows so many writes a minute: one meeting for all of a run. */
const WAIT = 2000;
const synced = ['settings', 'progress', 'ownCanons'];

/**
 * Keeps sync going, where it is on: after each change here and there, and as the background starts, for
 * what it was ended before. Called synchronously as the background starts.
 */
export function keepSynced(): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void meet(), WAIT);
  };
  const ifOn = (then: () => void) =>
    readSyncState().then(
      (state) => state && then(),
      (cause: unknown) => console.error(cause),
    );
  browser.storage.onChanged.addListener((changes, name) => {
    const concerns = name === 'sync' || (name === 'local' && synced.some((key) => key in changes));
    if (concerns) void ifOn(soon);
  });
  void ifOn(() => void meet());
}

export interface SyncStatus {
  on: boolean;
  trouble: SyncTrouble | null;
  /** How many settings or canons there was no room for. */
  left: number;
  /** When this device last changed anything by it or found a change, in ms since 1970; 0 for never. */
  at: number;
}

/** How sync stands, for the options page. @throws StoreError where the browser refuses. */
export async function syncStatus(): Promise<SyncStatus> {
  const state = await readSyncState();
  return {
    on: state !== null,
    trouble: state?.trouble ?? null,
    left: state?.left.length ?? 0,
    at: state?.at ?? 0,
  };
}

/**
 * Turns sync on for this device, and waits for the first meeting. What another device has chosen stays;
 * of two places in a canon the further. @throws StoreError.
 */
export async function startSync(): Promise<SyncStatus> {
  await locked(async () => {
    if (!(await readSyncState())) await area((local) => local.set({ [SYNC]: newState() }));
  });
  await meet();
  return await syncStatus();
}

/**
 * Turns sync off for this device; what is here stays.
 * @param forget also empties the browser's synced copy: devices that go on syncing write theirs again.
 * @throws StoreError.
 */
export async function stopSync(forget: boolean): Promise<void> {
  // First off, so that nothing is written after the copy was emptied.
  await locked(() => area((local) => local.remove(SYNC)));
  if (forget) await browser.storage.sync.clear();
}
