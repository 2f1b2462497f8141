import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { emptyStored } from '../../content/storage/defaults';
import { canonical } from '../../content/storage/same';
import { readStored } from '../../content/storage/shape';
import { jsonBytes, packItems, readItems } from '../../content/storage/sync/items';
import type { KnownUnits } from '../../content/storage/sync/merge';
import { planSync } from '../../content/storage/sync/plan';
import { unitsOf } from '../../content/storage/sync/units';
import type { Stored } from '../../content/storage/types';

vi.mock('wxt/browser', () => import('../unit/storage/fake'));
const runs = { numRuns: Number(process.env.FUZZ_RUNS ?? 300) };
const prefer = () => null;
/** A device: what is stored on it, what it knows, and its own copy of storage.sync, which lags behind. */
interface Device {
  stored: Stored;
  known: KnownUnits;
  joined: boolean;
  area: Record<string, unknown>;
  /** Its clock is wrong by so many ms. */
  off: number;
}

const json = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** One meeting, in memory; `lost` has the write be refused. */
function meet(device: Device, now: number, lost = false): void {
  const { stored, known, joined, area } = device;
  const plan = planSync(stored, known, area, { now: Math.max(0, now + device.off), joined, prefer });
  if (!plan) throw new Error('newer');
  plan.apply(stored);
  expect(readStored(json({ ...stored })).wrong).toEqual({});
  Object.assign(device, { known: json(plan.units), joined: true });
  if (lost) return;
  for (const [key, item] of Object.entries(plan.packing.set)) area[key] = json(item);
  for (const key of plan.packing.remove) delete area[key];
}

type Step =
  | { do: 'edit'; who: number; what: number; value: number }
  | { do: 'meet'; who: number; lost: boolean }
  /** The browser carries one item from one device to another, over what stands there. */
  | { do: 'carry'; who: number; item: number };

const who = fc.nat(2);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('edit' as const), who, what: fc.nat(3), value: fc.nat(3) }),
  fc.record({ do: fc.constant('meet' as const), who, lost: fc.boolean() }),
  fc.record({ do: fc.constant('carry' as const), who, item: fc.nat(3) }),
);

function edit({ stored }: Device, what: number, value: number): void {
  const { veils } = stored.settings;
  if (what === 0) veils.label = value % 2 ? 'hidden' : 'full';
  if (what === 1) veils.spared = value ? [...new Set([...veils.spared, `tag ${value}`])] : [];
  if (what === 2 && value) stored.progress.winter = { state: value > 1 ? 'all' : 'notStarted' };
  if (what === 2 && !value) delete stored.progress.winter;
  if (what === 3) veils.muted = value ? [{ kind: 'tag', what: 'x', at: value }] : [];
}

it('comes to the same on all devices, whatever was edited, lost, or carried in whatever order', () => {
  const offs = fc.array(fc.integer({ min: -1e10, max: 1e10 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), offs, (steps, off) => {
      const devices = off.map(
        (off): Device => ({ stored: emptyStored(), known: {}, joined: false, area: {}, off }),
      );
      let now = 1.7e12;
      for (const each of steps) {
        now += 1000;
        const device = devices[each.who] as Device;
        if (each.do === 'edit') edit(device, each.what, each.value);
        if (each.do === 'meet') meet(device, now, each.lost);
        if (each.do === 'carry') {
          const from = devices[(each.who + 1) % 3] as Device;
          const [key, item] = Object.entries(from.area)[each.item] ?? [];
          if (key) device.area[key] = json(item);
        }
      }
      // Then all is quiet, and the browsers bring their copies together: the last one written stands.
      for (let round = 0; round < 4; round++) {
        for (const device of devices) {
          now += 1000;
          meet(device, now);
          for (const other of devices) other.area = json(device.area);
        }
      }
      const [first, ...others] = devices.map(({ stored }) => {
        const units = unitsOf(stored);
        return canonical(units);
      });
      for (const other of others) expect(other).toBe(first);
      // And it stays so: another meeting writes nothing.
      const quiet = devices[0] as Device;
      const plan = planSync(quiet.stored, quiet.known, quiet.area, { now, joined: true, prefer });
      expect([plan?.applies, plan?.packing.set, plan?.packing.remove]).toEqual([false, {}, []]);
    }),
    runs,
  );
});

const text = fc.string({
  unit: fc.constantFrom('a', '<', 'é', '"', '\\', '\u2028', '😀', '雪', '\n'),
  maxLength: 60,
});

it('packs any units inside the quotas, loses none that has room, and reads back what it packed', () => {
  const unit = fc.tuple(text, fc.nat(1e9), fc.option(fc.oneof(text, fc.constant('x'.repeat(9000)))));
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 400 }), (list) => {
      const units: KnownUnits = Object.fromEntries(
        list.map(([name, t, v]) => [`spared/${name}`, v === null ? { t } : { t, v }]),
      );
      const { set, left } = packItems(units, {});
      const sizes = Object.entries(set).map(([key, item]) => key.length + jsonBytes(item));
      expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(8192);
      expect(sizes.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(102_400);
      const read = readItems(json(set)).units;
      for (const [name, known] of Object.entries(units)) {
        if (left.includes(name)) expect(jsonBytes(known)).toBeGreaterThan(7900);
        else expect(read[name]).toEqual(known);
      }
      // What stands already is not written again.
      expect(packItems(units, json(set)).set).toEqual({});
    }),
    { numRuns: Math.min(100, runs.numRuns) },
  );
});

it('reads anything that storage.sync may hold', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('u0', 'u1', 'x'), fc.jsonValue()), (raw) => {
      const items = { ...raw, u2: { schema: 1, units: raw } };
      expect(() => planSync(emptyStored(), {}, items, { now: 1, joined: true, prefer })).not.toThrow();
    }),
    runs,
  );
});
