import { browser } from 'wxt/browser';
import { progressPosition } from '../../canons/progress';
import type { Canon, CanonProgress } from '../../canons/types';
import { area, DAMAGED } from '../area';
import { fetchCanon } from '../lists';
import { locked } from '../lock';
import { same } from '../same';
import { changeBeside, readAll } from '../store';
import type { Stored } from '../types';
import { readItems } from './items';
import type { MergeOptions } from './merge';
import { type Plan, planSync } from './plan';
import { readSyncState, SYNC, type SyncState, type SyncTrouble } from './state';

/**
 * Brings what is here and what is in storage.sync together; nothing where sync is off. Reads all that is
 * there before anything is written, each time. Meetings wait for one another. Never throws: why it did
 * not do all is kept for `syncStatus`.
 */
export async function meet(now = Date.now()): Promise<void> {
  await navigator.locks.request('unspoiled-sync', async () => {
    try {
      if (await readSyncState()) await meeting(now);
    } catch (cause) {
      console.error('Sync failed', cause);
      await note('stored');
    }
  });
}

async function meeting(now: number): Promise<void> {
  const raw = await there();
  if (raw === null) return await note('unavailable');
  const lists = await listsFor(raw);
  let plan: Plan | null = null;
  await changeBeside(async (draft, damage) => {
    const state = await readSyncState();
    plan = null;
    if (!state) return {};
    // What could not be read here is no choice of anybody's: what is there stays, and comes back.
    const lost = Object.keys(damage).length > 0 || (await wasDamaged());
    const joined = state.joined && !lost;
    const prefer = preferring(draft, lists);
    plan = planSync(draft, joined ? state.units : {}, raw, { now, joined, prefer });
    if (!plan) return {};
    plan.apply(draft);
    const { left } = plan.packing;
    const trouble = left.length > 0 ? ('full' as const) : null;
    const next: SyncState = { ...state, joined: true, units: plan.units, left, trouble, at: state.at };
    return same(next, state) && !lost ? {} : { [SYNC]: { ...next, at: now }, [DAMAGED]: false };
  });
  if (!plan) return await note('newer');
  await write((plan as Plan).packing);
}

const wasDamaged = async (): Promise<boolean> =>
  (await area((local) => local.get(DAMAGED)))[DAMAGED] === true;

/** All that storage.sync holds, or null where the browser gives none. */
async function there(): Promise<Record<string, unknown> | null> {
  try {
    return await browser.storage.sync.get(null);
  } catch (cause) {
    console.warn('Nothing can be synced', cause);
    return null;
  }
}

/** One write where one will do: Chromium allows 120 in a minute. */
async function write({ set, remove }: Plan['packing']): Promise<void> {
  try {
    if (Object.keys(set).length > 0) await browser.storage.sync.set(set);
    if (remove.length > 0) await browser.storage.sync.remove(remove);
  } catch (cause) {
    // All of it is here, and is written at a later meeting.
    console.warn('Nothing was synced', cause);
    await note(/quota/i.test(String(cause)) ? 'full' : 'unavailable');
  }
}

/** Keeps why the last meeting did not do all. */
async function note(trouble: SyncTrouble): Promise<void> {
  await locked(async () => {
    const state = await readSyncState();
    if (state && state.trouble !== trouble)
      await area((local) => local.set({ [SYNC]: { ...state, trouble } }));
  }).catch((cause: unknown) => console.error(cause));
}

/** Lists of the canons whose progress is there: loaded before the lock, which others wait for. */
async function listsFor(raw: Record<string, unknown>): Promise<Map<string, Canon>> {
  const { ownCanons } = await readAll();
  const ids = Object.keys(readItems(raw).units).flatMap((unit) =>
    unit.startsWith('progress/') ? [unit.slice('progress/'.length)] : [],
  );
  const lists = new Map<string, Canon>();
  for (const id of ids) {
    const list = Object.hasOwn(ownCanons, id) ? ownCanons[id] : await fetchCanon(id).catch(() => undefined);
    if (list) lists.set(id, list);
  }
  return lists;
}

/** Of two places in a canon that nobody can date, the further: it was reached once. */
function preferring({ ownCanons }: Stored, lists: ReadonlyMap<string, Canon>): MergeOptions['prefer'] {
  return (unit, here, there) => {
    if (!unit.startsWith('progress/') || !here || !there) return null;
    const id = unit.slice('progress/'.length);
    const canon = (Object.hasOwn(ownCanons, id) ? ownCanons[id] : undefined) ?? lists.get(id);
    const minds = [here, there].every((each) => (each as CanonProgress).state !== 'indifferent');
    // Not to mind spoilers is no place that was reached.
    if (!canon || !minds) return null;
    const [mine, theirs] = [here, there].map((progress) =>
      progressPosition({ canon, progress: progress as CanonProgress }),
    );
    if (mine === theirs || mine === undefined || theirs === undefined) return null;
    return mine > theirs ? 'here' : 'there';
  };
}
