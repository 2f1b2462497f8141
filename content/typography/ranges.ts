import type { FontChoice, Theme, TypeSettings } from './types';

/** One length a reader sets: bounds, a slider's step, a Page key's leap, and what reset returns to. */
export interface Range {
  min: number;
  max: number;
  step: number;
  leap: number;
  initial: number;
}

export type Length = 'size' | 'lineHeight' | 'measure';

/** Size in px at a 16 px root, line height as a factor, measure in characters a line. */
export const ranges: Readonly<Record<Length, Range>> = {
  size: { min: 12, max: 48, step: 1, leap: 4, initial: 20 },
  lineHeight: { min: 1.2, max: 2.6, step: 0.05, leap: 0.2, initial: 1.6 },
  measure: { min: 30, max: 100, step: 1, leap: 10, initial: 66 },
};

export const themes: readonly Theme[] = [
  'auto',
  'light',
  'sepia',
  'grey',
  'dark',
  'black',
  'contrast',
  'eink',
];

/** `site` only where a site has a font of its own. */
export const fonts: readonly FontChoice[] = ['serif', 'sans', 'mono', 'site'];

export const defaultType: Readonly<TypeSettings> = {
  font: 'serif',
  size: ranges.size.initial,
  lineHeight: ranges.lineHeight.initial,
  measure: ranges.measure.initial,
  theme: 'auto',
};

/** A length within its range and on a step, without the dust of binary fractions. Not a number: the initial one. */
export function clampLength(length: Length, value: number): number {
  const { min, max, step, initial } = ranges[length];
  if (Number.isNaN(value)) return initial;
  const stepped = min + Math.round((Math.min(max, Math.max(min, value)) - min) / step) * step;
  return Number(Math.min(max, stepped).toFixed(4));
}
