import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Palette = Record<string, string>;

/** Relative luminance of #rrggbb by WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const light = Math.max(luminance(one), luminance(other));
  const dark = Math.min(luminance(one), luminance(other));
  return (light + 0.05) / (dark + 0.05);
}

const css = readFileSync(new URL('../../../components/tokens.css', import.meta.url), 'utf8');

/** Every rule that states a palette, as one palette, or two where it follows the system's light or dark. */
function palettes(): [string, Palette][] {
  const found: [string, Palette][] = [];
  for (const [, selector = '', body = ''] of css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    if (!body.includes('--paper')) continue;
    const name = selector.trim().split('\n').at(-1)?.trim() ?? '';
    const values = [...body.matchAll(/--(\w+):\s*([^;]+);/g)].map(
      ([, key = '', value = '']) => [key, value] as const,
    );
    for (const scheme of body.includes('light-dark') ? (['light', 'dark'] as const) : (['only'] as const)) {
      const pick = (value: string) => {
        const pair = value.match(/light-dark\((#\w{6}), (#\w{6})\)/);
        return pair ? (scheme === 'light' ? pair[1] : pair[2]) : value;
      };
      found.push([
        `${name} ${scheme}`,
        Object.fromEntries(values.map(([key, value]) => [key, pick(value) ?? ''])),
      ]);
    }
  }
  return found;
}

/** What stands on what in the interface, and how much contrast WCAG 2.2 AA asks for it. */
const pairs: [string, string, number][] = [
  ['ink', 'paper', 7],
  ['ink', 'leaf', 7],
  ['ink', 'wash', 4.5],
  ['ink', 'mark', 4.5],
  ['ink2', 'paper', 4.5],
  ['ink2', 'leaf', 4.5],
  ['ink2', 'wash', 4.5],
  ['accent', 'paper', 4.5],
  ['accent', 'leaf', 4.5],
  ['accent', 'wash', 4.5],
  ['onaccent', 'accent', 4.5],
  ['paper', 'ink', 7],
  ['edge', 'paper', 3],
  ['edge', 'leaf', 3],
];

describe('tokens', () => {
  const all = palettes();

  it('states every theme', () => {
    expect(all.map(([name]) => name)).toEqual([
      '[data-theme="dark"] light',
      '[data-theme="dark"] dark',
      '[data-theme="sepia"] only',
      '[data-theme="grey"] only',
      '[data-theme="black"] only',
      '[data-theme="contrast"] light',
      '[data-theme="contrast"] dark',
      '[data-theme="auto"] light',
      '[data-theme="auto"] dark',
      '[data-theme="eink"] only',
    ]);
  });

  it.each(all)('%s reads', (name, palette) => {
    const short = pairs
      .map(([on, under, least]) => ({
        on,
        under,
        least,
        is: contrast(palette[on] ?? '', palette[under] ?? ''),
      }))
      .filter(({ is, least }) => !(is >= least));
    expect(short, name).toEqual([]);
  });

  it.each(all.filter(([name]) => /contrast|auto/.test(name)))('%s goes as far as AAA', (_, palette) => {
    for (const on of ['ink', 'ink2', 'accent']) {
      expect(contrast(palette[on] ?? '', palette.paper ?? '')).toBeGreaterThan(7);
    }
  });

  it('gives the system’s wish for contrast the palette of the contrast theme', () => {
    const of = (name: string) => all.find(([is]) => is === name)?.[1];
    expect(of('[data-theme="auto"] light')).toEqual(of('[data-theme="contrast"] light'));
    expect(of('[data-theme="auto"] dark')).toEqual(of('[data-theme="contrast"] dark'));
  });
});
