import fc from 'fast-check';
import { beforeEach, expect, it, vi } from 'vitest';
import { readBackup } from '../../content/storage/backupFile';
import { emptyStored } from '../../content/storage/defaults';
import { pageOf } from '../../content/storage/page';
import { readStored } from '../../content/storage/shape';
import { newBrowser } from '../unit/storage/fake';

vi.mock('wxt/browser', () => import('../unit/storage/fake'));
beforeEach(newBrowser);

const runs = { numRuns: Number(process.env.FUZZ_RUNS ?? 300) };
const anything = fc.jsonValue({ maxDepth: 5 });

/** A sound value in which leaves and keys were replaced by anything, __proto__ among them. */
const mutated = <T>(sound: T) =>
  fc
    .array(fc.tuple(fc.nat(200), fc.oneof(anything, fc.constantFrom('__proto__', 'constructor', -1, 1e308))))
    .map((changes) => {
      let i = 0;
      const by = new Map(changes.map(([at, value]) => [at, value]));
      const text = JSON.stringify(sound, (key, value: unknown) => (key && by.has(++i) ? by.get(i) : value));
      return JSON.parse(text.replace('"opened":{"', '"opened":{"__proto__":1,"')) as Record<string, unknown>;
    });

const sound = () => {
  const stored = emptyStored();
  stored.settings.phrases = [{ text: 'heir', regex: true }];
  stored.progress = {
    smallville: { state: 'upTo', last: { part: '5', item: 16, title: 'Hypnotic' } },
    mcu: { state: 'some', seen: [{ part: 'Phase One', item: 2 }] },
  };
  stored.settings.spoilers.canons = { smallville: { strict: true, late: false } };
  stored.opened = { 'ao3:1': 1 };
  return stored;
};

it('reads whatever storage holds, and reads what it gives as it is', () => {
  fc.assert(
    fc.property(fc.oneof(mutated(sound()), fc.dictionary(fc.string(), anything)), (raw) => {
      const { stored } = readStored(raw);
      const again = readStored(JSON.parse(JSON.stringify(stored)) as Record<string, unknown>);
      expect(again.wrong).toEqual({});
      expect(again.stored.settings).toEqual(stored.settings);
      expect(Object.keys(again.stored.opened)).toEqual(Object.keys(stored.opened));
    }),
    runs,
  );
  expect(({} as Record<string, unknown>).state).toBeUndefined();
});

it('finds sound what is sound', () => {
  expect(readStored({ ...sound() })).toEqual({ stored: sound(), wrong: {} });
});

it('reads any file as a backup or refuses it with words', () => {
  const frame = { format: 'unspoiled-backup', version: 1, made: '', by: '', places: [] };
  const files = fc.oneof(
    fc.string(),
    anything.map((value) => JSON.stringify(value)),
    mutated({ ...frame, ...sound() }).map((value) => JSON.stringify(value)),
  );
  vi.spyOn(console, 'error').mockReturnValue();
  fc.assert(
    fc.property(files, (json) => {
      const reading = readBackup(json);
      if (!reading.ok) expect(reading.say).toMatch(/\w{3}/);
    }),
    runs,
  );
});

it('reads any pack', () => {
  fc.assert(
    fc.property(fc.option(anything), anything, (raw, engine) => {
      const reading = pageOf(raw, engine);
      expect(['none', 'unreadable', 'object']).toContain(typeof reading === 'string' ? reading : 'object');
    }),
    runs,
  );
});
