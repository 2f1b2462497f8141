import { describe, expect, it } from 'vitest';
import { overridesOf, putOverride } from '../../../content/typography/overrides';
import { defaultRules } from '../../../content/typography/ranges';

const rules = () => ({
  ...defaultRules(),
  sites: { ao3: 'night', ffn: 'off' },
  works: { 'archive.example:work-1': 'large', 'archive.example:work-2': 'mine' },
  authorStyle: { 'archive.example:work-3': false, 'archive.example:work-4': true },
  tidy: ['ffn'],
});

describe('what is set otherwise for one site or work', () => {
  it('is listed whole, works the newest first; a kept style of an author is nothing otherwise', () => {
    expect(overridesOf(rules()).map(({ of, what, preset }) => `${of} ${what} ${preset}`)).toEqual([
      'site ao3 night',
      'site ffn off',
      'tidy ffn null',
      'work archive.example:work-2 mine',
      'work archive.example:work-1 large',
      'author archive.example:work-3 null',
    ]);
    expect(overridesOf(defaultRules())).toEqual([]);
  });

  it('goes and comes back one at a time, and touches no other', () => {
    for (const one of overridesOf(rules())) {
      const now = rules();
      putOverride(now, one, false);
      const left = overridesOf(now);
      expect(left).toEqual(overridesOf(rules()).filter(({ of, what }) => of !== one.of || what !== one.what));
      putOverride(now, one, true);
      expect(overridesOf(now)).toHaveLength(left.length + 1);
      expect(overridesOf(now)).toContainEqual(one);
    }
  });
});
