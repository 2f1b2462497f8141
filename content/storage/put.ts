import type { Followed } from '../canons/types';
import { ASIDE, DAMAGED, ENGINE, PAGE, type Raw, writeRaw } from './area';
import { OPENED_KEPT } from './defaults';
import { engineParts } from './engineParts';
import { StoreError } from './errors';
import { fetchCanon } from './lists';
import { derivePack } from './pack';
import { storedPageOf } from './page';
import { sinceWhen } from './remind';
import { same } from './same';
import { SCHEMA } from './schema';
import { readStored, type StoredReading, storedKeys } from './shape';
import type { Stored } from './types';

/** What could not be read whole, by key. */
export type Damage = StoredReading['wrong'];

/**
 * Writes `stored` over `raw`, its pack with it, in one call; only under the lock. What of `raw` could
 * not be read whole is kept aside in the same call. `beside` is written along.
 * @param now what stands in storage, where that is not `raw` itself: of it only what differs is written.
 * @param damage what of `raw` could not be read whole, where the caller knows.
 * @returns what is stored now.
 * @throws StoreError; nothing was written then.
 */
export async function put(
  stored: Stored,
  raw: Raw,
  beside: Raw = {},
  now: Raw = raw,
  damage: Damage = readStored(raw).wrong,
): Promise<Stored> {
  const next: Stored = {
    ...stored,
    schema: SCHEMA,
    opened: newest(stored.opened, OPENED_KEPT, (at) => at),
  };
  const { wrong } = readStored({ ...next });
  if (Object.keys(wrong).length > 0) throw new StoreError('shape', wrong);
  const known = storedPageOf(raw[PAGE]);
  const made = (followed: readonly Followed[]) => engineParts(followed, known);
  const { page, engine } = await derivePack(next, fetchCanon, made, known?.followed);
  const changed = Object.entries({ ...next, [PAGE]: page }).filter(([key, value]) => !same(value, now[key]));
  const unsaved = changed.some(([key]) => key !== PAGE) ? sinceWhen(raw) : {};
  await writeRaw({
    ...Object.fromEntries(changed),
    ...(engine !== null && { [ENGINE]: engine }),
    ...unsaved,
    ...aside(raw, damage),
    ...beside,
  });
  return next;
}

/** Values that could not be read whole, under keys of their own, so that nothing writes over them. */
function aside(raw: Raw, wrong: Damage): Raw {
  const time = new Date().toISOString();
  const kept = storedKeys.filter((key) => wrong[key]).map((key) => [`${ASIDE}${key}.${time}`, raw[key]]);
  return kept.length > 0 ? { ...Object.fromEntries(kept), [DAMAGED]: true } : {};
}

function newest<T>(table: Record<string, T>, most: number, time: (value: T) => number): Record<string, T> {
  const all = Object.entries(table);
  if (all.length <= most) return table;
  return Object.fromEntries(all.sort((a, b) => time(b[1]) - time(a[1])).slice(0, most));
}
