import { beforeAll, expect, it } from 'vitest';
import { presetsFile, readPresetsFile, withPresets } from '../../../content/storage/presetsFile';
import { defaultType } from '../../../content/typography/ranges';
import type { OwnPreset } from '../../../content/typography/types';
import { speakEnglish } from '../canons/english';

beforeAll(speakEnglish);
const preset = (id: string, name: string, size = 20): OwnPreset => ({
  id,
  name,
  type: { ...defaultType, size },
});

it('brings back what it wrote', () => {
  const mine = [preset('a', 'Bus'), preset('b', 'Bed', 28)];
  expect(readPresetsFile(presetsFile(mine))).toEqual({ ok: true, presets: mine });
});

it.each([
  ['not JSON', '{"half":'],
  ['something else', '{"format":"unspoiled-backup","presets":[]}'],
  ['no preset', presetsFile([])],
  ['presets that are none', '{"format":"unspoiled-presets","version":1,"presets":[1,{"id":2}]}'],
])('refuses a file of %s and says that nothing was changed', (_, json) => {
  const read = readPresetsFile(json);
  expect(read.ok).toBe(false);
  expect(!read.ok && read.say).toContain('Nothing was changed');
});

it('refuses a file of a newer version by its own words', () => {
  const read = readPresetsFile('{"format":"unspoiled-presets","version":2,"presets":[]}');
  expect(!read.ok && read.say).toContain('newer');
});

it('takes what is sound of a preset, and its defaults for the rest', () => {
  const json =
    '{"format":"unspoiled-presets","version":1,"presets":[{"id":"a","name":"A","type":{"size":9000,"measure":50}}]}';
  expect(readPresetsFile(json)).toEqual({
    ok: true,
    presets: [{ id: 'a', name: 'A', type: { ...defaultType, measure: 50 } }],
  });
});

it('adds presets, and replaces one of the same name or origin where it stands', () => {
  const there = [preset('a', 'Bus'), preset('b', 'Bed')];
  expect(withPresets(there, [preset('x', 'Bed', 30), preset('a', 'Train', 22), preset('c', 'Sofa')])).toEqual(
    [preset('a', 'Train', 22), preset('b', 'Bed', 30), preset('c', 'Sofa')],
  );
});
