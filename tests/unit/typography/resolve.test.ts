import { describe, expect, it } from 'vitest';
import { presetIds, presetLike, presetOf, presets } from '../../../content/typography/presets';
import {
  clampLength,
  defaultRules,
  defaultType,
  type Length,
  ranges,
} from '../../../content/typography/ranges';
import { isWithin, typeFor, untilNextHour } from '../../../content/typography/resolve';

const occasion = { site: 'ao3', work: 'archiveofourown.org:work-1', hour: 12, dark: false };
const rules = (change: Partial<ReturnType<typeof defaultRules>>) => ({ ...defaultRules(), ...change });

describe('the type for an occasion', () => {
  it('is the one type, where nothing else is chosen', () => {
    expect(typeFor(defaultType, defaultRules(), occasion)).toBe(defaultType);
  });

  it('goes by work, then site, then hours, then the dark system', () => {
    const all = rules({
      works: { [occasion.work]: 'eink' },
      sites: { ao3: 'large' },
      hours: { preset: 'compact', from: 10, to: 14 },
      dark: 'night',
    });
    const dark = { ...occasion, dark: true };
    expect(typeFor(defaultType, all, dark)).toBe(presets.eink);
    expect(typeFor(defaultType, all, { ...dark, work: null })).toBe(presets.large);
    expect(typeFor(defaultType, all, { ...dark, work: null, site: 'royalroad' })).toBe(presets.compact);
    expect(typeFor(defaultType, all, { ...dark, work: null, site: 'royalroad', hour: 15 })).toBe(
      presets.night,
    );
    expect(typeFor(defaultType, all, { site: 'royalroad', hour: 15, dark: false })).toBe(defaultType);
  });

  it("is none where the site's own look is chosen, and a work's preset comes before that", () => {
    const off = rules({ sites: { ao3: 'off' } });
    expect(typeFor(defaultType, off, occasion)).toBeNull();
    expect(typeFor(defaultType, { ...off, works: { [occasion.work]: 'night' } }, occasion)).toBe(
      presets.night,
    );
    expect(typeFor(defaultType, rules({ works: { [occasion.work]: 'off' } }), occasion)).toBeNull();
  });

  it('passes over a preset that is gone, and names that every object has', () => {
    expect(typeFor(defaultType, rules({ sites: { ao3: 'deleted' } }), occasion)).toBe(defaultType);
    expect(typeFor(defaultType, rules({ sites: { ao3: 'toString' } }), occasion)).toBe(defaultType);
    expect(typeFor(defaultType, defaultRules(), { ...occasion, site: 'constructor' })).toBe(defaultType);
  });

  it('knows hours over midnight', () => {
    const night = { from: 21, to: 7 };
    expect([20, 21, 23, 0, 6, 7].map((hour) => isWithin(hour, night))).toEqual([
      false,
      true,
      true,
      true,
      true,
      false,
    ]);
    expect(isWithin(8, { from: 8, to: 8 })).toBe(false);
    expect(untilNextHour(new Date(2026, 0, 1, 20, 59, 30))).toBe(30_000);
  });
});

describe('presets', () => {
  it('are within their ranges and on a step', () => {
    for (const id of presetIds)
      for (const length of Object.keys(ranges) as Length[])
        expect(clampLength(length, presets[id][length]), `${id} ${length}`).toBe(presets[id][length]);
  });

  it('are told again, and no longer once something was changed', () => {
    for (const id of presetIds) expect(presetLike(presets[id], [])).toBe(id);
    expect(presetLike({ ...presets.night, size: 21 }, [])).toBeNull();
    const own = [{ id: 'mine', name: 'Mine', type: { ...presets.night, size: 21 } }];
    expect(presetLike({ ...presets.night, size: 21 }, own)).toBe('mine');
    expect(presetOf('mine', own)?.size).toBe(21);
  });

  it('do not differ by what is not in force', () => {
    const colours = { paper: '#ffffff', ink: '#123456', link: '#123456' };
    expect(presetLike({ ...presets.comfortable, colours, indent: 3, ownFont: 'Georgia' }, [])).toBe(
      'comfortable',
    );
  });

  it('for dyslexia have no letter forms that are hard', () => {
    expect(presets.dyslexia).toMatchObject({ plain: true, dropCaps: false, align: 'start', hyphens: false });
  });
});
