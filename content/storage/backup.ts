import { browser } from 'wxt/browser';
import { area, type Raw, readRaw } from './area';
import { type Backup, FORMAT, VERSION } from './backupFile';
import { StoreError } from './errors';
import { locked } from './lock';
import { merge } from './merge';
import { mergePlaces, type Place } from './places';
import { PlaceError, type PlaceTrouble } from './placesDatabase';
import { putPlaces, readPlaces } from './positions';
import { prepared } from './prepare';
import { put } from './put';
import { SCHEMA } from './schema';
import { readStored, schemaOf } from './shape';
import type { Stored } from './types';

/** What an import did. `places`: why places in stories could not be kept along, or null. */
export interface Applied {
  stored: Stored;
  places: PlaceTrouble | null;
}

/** The key of what `undoBackup` goes back to. */
export const UNDO = 'undo';

/** Everything that is stored, for a file; data of another version as it stands, unread. */
export async function makeBackup(): Promise<Backup> {
  const { places } = await placesNow();
  return backupOf(await readRaw(), places);
}

/**
 * Takes a backup in. `replace`: what is stored becomes what the file holds. `merge`: what the file has
 * and is not here is added; where both have it, what is here stays (of places and opened works, the
 * later). What was stored before is kept for `undoBackup`, in the same write.
 * @param library names the library's part of the same import, for `lastUndo`.
 * @throws StoreError or PlaceError; nothing was changed then.
 */
export async function applyBackup(
  backup: Backup,
  how: 'merge' | 'replace',
  library?: string,
): Promise<Applied> {
  return await writing(async (raw) => {
    const before = readStored(raw).stored;
    const file = { ...readStored({ ...backup }).stored, schema: SCHEMA };
    const now = await placesNow();
    const earlier = await lastUndo();
    const stored = await put(how === 'replace' ? file : merge(before, file), raw, {
      [UNDO]: { ...backupOf(raw, now.places), ...(library && { library }) },
    });
    if (now.trouble) return { stored, places: backup.places.length > 0 ? now.trouble : null };
    const places = how === 'replace' ? backup.places : mergePlaces(now.places, backup.places);
    try {
      await putPlaces(places, true);
    } catch (cause) {
      await put(before, await readRaw(), earlier ? { [UNDO]: earlier } : {});
      if (!earlier) await area((local) => local.remove(UNDO));
      throw cause;
    }
    return { stored, places: null };
  });
}

/** Whether `undoBackup` has something to go back to. */
export async function canUndoBackup(): Promise<boolean> {
  return (await lastUndo()) !== undefined;
}

/** Goes back to what was stored before the last import; false where there is none. @throws as `applyBackup`. */
export async function undoBackup(): Promise<boolean> {
  return await writing(async (raw) => {
    const kept = await lastUndo();
    if (!kept) return false;
    await put({ ...readStored({ ...kept }).stored, schema: SCHEMA }, raw);
    if (!(await placesNow()).trouble) await putPlaces(kept.places, true);
    await area((local) => local.remove(UNDO));
    return true;
  });
}

/** What was stored before an import, and the name of the library's part of it. */
export type Undo = Backup & { library?: string };

/** What `undoBackup` would go back to. Written by ourselves, and read again part by part where it is used. */
export async function lastUndo(): Promise<Undo | undefined> {
  return (await area((local) => local.get(UNDO)))[UNDO] as Undo | undefined;
}

async function writing<T>(work: (raw: Raw) => Promise<T>): Promise<T> {
  const trouble = await prepared(await readRaw());
  if (trouble) throw new StoreError(trouble);
  return await locked(async () => {
    const raw = await readRaw();
    if (schemaOf(raw) !== SCHEMA) throw new StoreError('newer');
    return await work(raw);
  });
}

function backupOf(raw: Raw, places: Place[]): Backup {
  const schema = schemaOf(raw);
  const { settings, progress, ownCanons, opened, kept } =
    schema === SCHEMA ? readStored(raw).stored : (raw as never);
  return {
    format: FORMAT,
    version: VERSION,
    schema,
    made: new Date().toISOString(),
    by: browser.runtime.getManifest().version,
    ...({ settings, progress, ownCanons, opened, kept } as Omit<Stored, 'schema'>),
    places,
  };
}

async function placesNow(): Promise<{ places: Place[]; trouble: PlaceTrouble | null }> {
  try {
    return { places: await readPlaces(), trouble: null };
  } catch (cause) {
    // Without a database there are no places to lose; any other trouble is the caller's.
    if (cause instanceof PlaceError && cause.code === 'missing') return { places: [], trouble: 'missing' };
    throw cause;
  }
}
