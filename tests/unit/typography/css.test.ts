import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { palettes } from '../../../content/typography/colours';
import { columnWidth, typeProperties, typicalAdvance } from '../../../content/typography/css';
import { clampLength, defaultType, type Length, ranges } from '../../../content/typography/ranges';

describe('lengths', () => {
  test('stay in range and on a step, whatever comes', () => {
    const lengths = fc.constantFrom(...(Object.keys(ranges) as Length[]));
    fc.assert(
      fc.property(lengths, fc.double(), (length, value) => {
        const { min, max, step } = ranges[length];
        const clamped = clampLength(length, value);
        expect(clamped).toBeGreaterThanOrEqual(min);
        expect(clamped).toBeLessThanOrEqual(max);
        expect(Math.abs((clamped - min) / step - Math.round((clamped - min) / step))).toBeLessThan(1e-6);
        expect(clampLength(length, clamped)).toBe(clamped);
      }),
    );
  });

  test('have no binary dust', () => {
    expect(clampLength('lineHeight', 1.2 + 0.05 * 3)).toBe(1.35);
    expect(clampLength('size', Number.NaN)).toBe(20);
    expect(clampLength('measure', 1000)).toBe(100);
  });
});

describe('properties of a story', () => {
  test('of the default type', () => {
    expect(typeProperties(defaultType)).toEqual({
      '--type-font': expect.stringMatching(/^Literata/),
      '--type-size': '1.25rem',
      '--type-leading': '1.6',
      '--type-width': '39.645rem',
      '--type-weight': '400',
      '--type-margin': '0em',
      '--type-gap': '1em',
      '--type-indent': '0px',
      '--type-letters': '0em',
      '--type-words': '0em',
      '--type-align': 'start',
      '--type-hyphens': 'manual',
    });
  });

  test('measure counts characters, so a wider font makes a wider column', () => {
    expect(columnWidth(66, typicalAdvance.mono)).toBeCloseTo(41.1);
    expect(columnWidth(66, 0.4)).toBeLessThan(columnWidth(66, 0.5));
  });
});

test('the palettes for sites are those of our own pages', () => {
  const tokens = readFileSync(new URL('../../../components/tokens.css', import.meta.url), 'utf8');
  for (const [theme, palette] of Object.entries(palettes)) {
    const rules = [...tokens.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(
      ([, selector, body]) => selector?.includes(`"${theme}"`) && body?.includes('--paper'),
    );
    const body = rules[0]?.[2] ?? '';
    for (const name of ['paper', 'ink', 'accent'] as const) {
      const value = new RegExp(`--${name}: (?:light-dark\\((#\\w+), (#\\w+)\\)|(#\\w+))`).exec(body);
      const expected = value?.[3] ?? (palette.scheme === 'dark' ? value?.[2] : value?.[1]);
      expect(palette[name], `${theme} ${name}`).toBe(expected);
    }
  }
});
