import { area, type Raw } from '../area';
import { flag, isRecord, list, number, oneOf, orNull, type Read, shape, table, text } from '../check';
import type { Known, KnownUnits } from './merge';

/**
 * Why the last meeting did not do all. `unavailable`: the browser does not sync. `full`: no room for some,
 * which stay here. `newer`: another device has a newer version of Unspoiled. `stored`: what is here cannot
 * be written.
 */
export type SyncTrouble = 'unavailable' | 'full' | 'newer' | 'stored';

/** Under the key `sync`, of this device alone; where it is not there, sync is off. */
export interface SyncState {
  on: true;
  /** False until the first meeting has been completed. */
  joined: boolean;
  units: KnownUnits;
  trouble: SyncTrouble | null;
  /** Units for which there was no room. */
  left: string[];
  /** When the last meeting was, in ms since 1970; 0 for never. */
  at: number;
}

export const SYNC = 'sync';

const time = number(0, 8.64e15);
const known: Read<Known> = (raw, wrong, path) => {
  const t = isRecord(raw) ? time(raw.t, wrong, path) : undefined;
  if (!isRecord(raw) || t === undefined) return undefined;
  return Object.hasOwn(raw, 'v') ? { t, v: raw.v } : { t };
};
const readState = shape<Omit<SyncState, 'on'>>({
  joined: flag,
  units: table(known),
  trouble: orNull(oneOf('unavailable', 'full', 'newer', 'stored')),
  left: list(text(5000)),
  at: time,
});

/** How it stands before the first meeting, and where what was known of it is damaged. */
export const newState = (): SyncState => ({
  on: true,
  joined: false,
  units: {},
  trouble: null,
  left: [],
  at: 0,
});

/** Null where sync is off. */
function syncStateOf(raw: unknown): SyncState | null {
  if (!isRecord(raw) || raw.on !== true) return null;
  const found: string[] = [];
  const state = readState(raw, found, SYNC);
  return state && found.length === 0 ? { on: true, ...state } : newState();
}

export const readSyncState = async (): Promise<SyncState | null> =>
  syncStateOf((await area((local): Promise<Raw> => local.get(SYNC)))[SYNC]);
