import type { FontChoice, Theme, TypeRules, TypeSettings } from './types';

/** One length a reader sets: bounds, a slider's step, a Page key's leap, and what reset returns to. */
export interface Range {
  min: number;
  max: number;
  step: number;
  leap: number;
  initial: number;
}

export type Length =
  | 'size'
  | 'weight'
  | 'lineHeight'
  | 'measure'
  | 'margin'
  | 'gap'
  | 'indent'
  | 'letterSpacing'
  | 'wordSpacing';

/**
 * Size in px at a 16 px root, line height as a factor, measure in characters a line, spaces in em. They
 * hold what WCAG asks for: 1.4.8 (80 characters and fewer, lines of 1.5, paragraphs 1.5 times that) and
 * 1.4.12 (lines 1.5, paragraphs 2 em, letters .12 em, words .16 em).
 */
export const ranges: Readonly<Record<Length, Range>> = {
  size: { min: 12, max: 48, step: 1, leap: 4, initial: 20 },
  weight: { min: 300, max: 700, step: 50, leap: 100, initial: 400 },
  lineHeight: { min: 1.2, max: 2.6, step: 0.05, leap: 0.2, initial: 1.6 },
  measure: { min: 30, max: 100, step: 1, leap: 10, initial: 66 },
  margin: { min: 0, max: 6, step: 0.25, leap: 1, initial: 0 },
  gap: { min: 0, max: 3, step: 0.1, leap: 0.5, initial: 1 },
  indent: { min: 0, max: 3, step: 0.25, leap: 1, initial: 1.5 },
  letterSpacing: { min: 0, max: 0.25, step: 0.01, leap: 0.05, initial: 0 },
  wordSpacing: { min: 0, max: 0.5, step: 0.02, leap: 0.1, initial: 0 },
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
  'custom',
];

/** `site` only where a site has a font of its own. */
export const fonts: readonly FontChoice[] = ['serif', 'sans', 'legible', 'dyslexic', 'mono', 'own', 'site'];

export const defaultType: Readonly<TypeSettings> = {
  font: 'serif',
  ownFont: '',
  size: ranges.size.initial,
  weight: ranges.weight.initial,
  lineHeight: ranges.lineHeight.initial,
  measure: ranges.measure.initial,
  margin: ranges.margin.initial,
  paragraphs: 'spaced',
  gap: ranges.gap.initial,
  indent: ranges.indent.initial,
  letterSpacing: ranges.letterSpacing.initial,
  wordSpacing: ranges.wordSpacing.initial,
  align: 'start',
  hyphens: false,
  theme: 'auto',
  colours: { paper: '#fbfaf6', ink: '#1f1e1a', link: '#1b5e50' },
  images: 'shown',
  still: false,
  links: 'site',
  dropCaps: true,
  plain: false,
};

/** The reader's type on every site alike, and nothing beside it. */
export const defaultRules = (): TypeRules => ({
  presets: [],
  sites: {},
  works: {},
  dark: null,
  hours: { preset: null, from: 21, to: 7 },
  where: { summaries: false, comments: false, listings: false },
  authorStyle: {},
  tidy: [],
  aids: { guide: 'none', emphasis: false, progress: false, scrollSpeed: 12, awake: false },
  keys: { panel: null, bigger: null, smaller: null, toggle: null, scroll: null },
});

/** A length within its range and on a step, without the dust of binary fractions. Not a number: the initial one. */
export function clampLength(length: Length, value: number): number {
  const { min, max, step, initial } = ranges[length];
  if (Number.isNaN(value)) return initial;
  const stepped = min + Math.round((Math.min(max, Math.max(min, value)) - min) / step) * step;
  return Number(Math.min(max, stepped).toFixed(4));
}
