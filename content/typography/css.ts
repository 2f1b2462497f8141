import { clampLength } from './ranges';
import type { FontChoice, TypeSettings } from './types';

/** Stand-ins behind Literata have its width and height, so that its arrival moves nothing (`page.css`). */
export const stacks: Readonly<Record<Exclude<FontChoice, 'site'>, string>> = {
  serif: 'Literata, "Literata Georgia", "Literata Times", Georgia, serif',
  sans: 'system-ui, sans-serif',
  mono: 'ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace',
};

/**
 * Mean advance of a character of English prose, spaces included, in em. Literata: measured over 2,800
 * characters of dialogue (0.458) and description (0.468) at 20 px; it falls by 1% to 48 px. System
 * sans faces lie between 0.43 and 0.51: where the real one can be measured, do. CSS `ch` is the width
 * of "0", 0.58 em in Literata: a line of 66ch holds 83 characters.
 */
export const typicalAdvance: Readonly<Record<FontChoice, number>> = {
  serif: 0.463,
  sans: 0.475,
  mono: 0.6,
  site: 0.463,
};

/**
 * A line breaks before the word that does not fit: half a word and a space stay empty on average. So
 * much is added that full lines hold the measure in the mean.
 */
const unfilled = 2.5;

/** Text to measure a font's mean advance with: plain prose, marks as often as in fiction. */
export const sample =
  'She had meant to say it plainly, and by the time they reached the harbour she had thought of nine ' +
  'ways to begin. “You could have waited,” he said, not looking at her, and turned the key over in his hand.';

/** Width of a column in em. `advance`: the mean advance of the font in use, in em. */
export function columnWidth(measure: number, advance: number): number {
  return Number(((clampLength('measure', measure) + unfilled) * advance).toFixed(3));
}

/**
 * Custom properties that set a story, for the style of the element it stands in. Size and the column's
 * width are in rem, so that the browser's own size scales them.
 */
export function typeProperties(
  settings: TypeSettings,
  advance = typicalAdvance[settings.font],
): Record<`--type-${string}`, string> {
  const size = clampLength('size', settings.size) / 16;
  return {
    '--type-font': stacks[settings.font === 'site' ? 'serif' : settings.font],
    '--type-size': `${size}rem`,
    '--type-leading': String(clampLength('lineHeight', settings.lineHeight)),
    '--type-width': `${Number((columnWidth(settings.measure, advance) * size).toFixed(3))}rem`,
  };
}
