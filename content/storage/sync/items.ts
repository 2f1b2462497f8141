import { isRecord } from '../check';
import { same } from '../same';
import { SCHEMA } from '../schema';
import type { Known } from './merge';

/** Chromium allows 8,192 bytes an item, its key counted, 102,400 in all, 512 items; a little is left free. */
const ITEM = 8100;
const ALL = 100_000;
const name = (n: number): string => `u${n}`;
const isItem = (key: string): boolean => /^u\d{1,3}$/.test(key);

/** An item of storage.sync: units with their times, `[time, value]`, or `[time]` for what is gone. */
interface Item {
  schema: number;
  units: Record<string, [number, unknown?]>;
}

/** What storage.sync holds of ours. `newer`: a newer version wrote some of it. */
export interface Remote {
  units: Record<string, Known>;
  /** The item that each unit stands in. */
  where: Record<string, string>;
  newer: boolean;
}

/** Reads all of storage.sync. Total; where a unit stands twice, the later of the two. */
export function readItems(raw: Record<string, unknown>): Remote {
  const remote: Remote = { units: {}, where: {}, newer: false };
  for (const [key, item] of Object.entries(raw)) {
    if (!isItem(key) || !isRecord(item)) continue;
    if (typeof item.schema === 'number' && item.schema > SCHEMA) remote.newer = true;
    if (item.schema !== SCHEMA || !isRecord(item.units)) continue;
    for (const [unit, each] of Object.entries(item.units)) {
      if (!Array.isArray(each) || !isTime(each[0])) continue;
      const known = own(remote.units, unit);
      if (known && known.t >= each[0]) continue;
      define(remote.units, unit, each.length > 1 ? { t: each[0], v: each[1] as unknown } : { t: each[0] });
      define(remote.where, unit, key);
    }
  }
  return remote;
}

/** What is to be written so that storage.sync holds `units`, and those for which there is no room. */
export interface Packing {
  set: Record<string, Item>;
  remove: string[];
  left: string[];
}

/**
 * Packs units into items. A unit stays in the item it stands in while there is room, so that most writes
 * change one item. Where all is full, what is gone goes first, then lists, then the reader's own canons.
 */
export function packItems(units: Record<string, Known>, raw: Record<string, unknown>): Packing {
  const { where } = readItems(raw);
  const items = new Map<string, { item: Item; bytes: number }>();
  const left: string[] = [];
  let all = 0;
  const order = Object.keys(units).sort((a, b) => rank(a, units) - rank(b, units) || (a < b ? -1 : 1));
  for (const unit of order) {
    const known = own(units, unit) as Known;
    const entry: [number, unknown?] = 'v' in known ? [known.t, known.v] : [known.t];
    const bytes = jsonBytes(unit) + jsonBytes(entry) + 2;
    const place = placeFor(bytes, own(where, unit), items, all);
    if (place === null) {
      // What is gone is only told so that it does not come back from elsewhere.
      if ('v' in known) left.push(unit);
      continue;
    }
    const held = items.get(place) ?? { item: { schema: SCHEMA, units: {} }, bytes: FRAME + place.length };
    if (!items.has(place)) all += held.bytes;
    define(held.item.units, unit, entry);
    held.bytes += bytes;
    all += bytes;
    items.set(place, held);
  }
  const set = [...items].filter(([key, { item }]) => !sameItem(item, raw[key]));
  const remove = Object.keys(raw).filter((key) => isItem(key) && !items.has(key));
  return { set: Object.fromEntries(set.map(([key, { item }]) => [key, item])), remove, left };
}

/** `{"schema":1,"units":{}}`, and some digits more. */
const FRAME = 30;

function placeFor(
  bytes: number,
  before: string | undefined,
  items: ReadonlyMap<string, { bytes: number }>,
  all: number,
): string | null {
  const fits = (key: string): boolean => {
    const held = items.get(key)?.bytes;
    const more = held === undefined ? FRAME + key.length : 0;
    return (held ?? more) + bytes <= ITEM && all + more + bytes <= ALL;
  };
  if (before && fits(before)) return before;
  for (let n = 0; n <= items.size; n++) if (fits(name(n))) return name(n);
  return null;
}

/** Lower is packed first. */
function rank(unit: string, units: Record<string, Known>): number {
  if (!('v' in (own(units, unit) as Known))) return 4;
  const kind = unit.slice(0, unit.indexOf('/'));
  if (kind === 'progress') return 0;
  if (['settings', 'veils', 'typeRules', 'spoilers', 'spoilersFor'].includes(kind)) return 1;
  return kind === 'canon' ? 3 : 2;
}

/** Units in another order are the same item. */
function sameItem(item: Item, raw: unknown): boolean {
  if (!isRecord(raw) || raw.schema !== item.schema || !isRecord(raw.units)) return false;
  const there = raw.units;
  const names = Object.keys(item.units);
  return (
    names.length === Object.keys(there).length &&
    names.every((unit) => same(own(item.units, unit), own(there, unit)))
  );
}

const encoder = new TextEncoder();

/**
 * Bytes of a value as Chromium counts them: of its JSON in UTF-8, in which `<` and the two line ends of
 * Unicode are written with six letters each, and half a surrogate pair as the mark that replaces it.
 */
export function jsonBytes(value: unknown): number {
  const json = JSON.stringify(value) ?? '';
  const long = json.match(/[<\u2028\u2029]/g) ?? [];
  const more = long.reduce((sum, letter) => sum + (letter === '<' ? 5 : 3), 0);
  return encoder.encode(json).length + more;
}

const isTime = (raw: unknown): raw is number => typeof raw === 'number' && raw >= 0 && raw <= 8.64e15;
const own = <T>(table: Record<string, T>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
const define = (table: object, key: string, value: unknown): void =>
  void Object.defineProperty(table, key, { value, writable: true, enumerable: true, configurable: true });
