import { bundled, isBundled, pageFamily } from './fonts';
import { clampLength } from './ranges';
import type { FontChoice, TypeSettings } from './types';

const behind: Readonly<Record<Exclude<FontChoice, 'site' | 'own'>, string>> = {
  serif: 'Georgia, serif',
  sans: 'system-ui, sans-serif',
  legible: 'system-ui, sans-serif',
  dyslexic: '"Comic Sans MS", system-ui, sans-serif',
  mono: 'ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace',
};
const standIns = (family: string): string =>
  family.endsWith('Literata') ? `"${family} Georgia", "${family} Times"` : `"${family} Arial"`;

/** Stand-ins behind a bundled font have its width and height, so that its arrival moves nothing. */
const stacks: Readonly<Record<Exclude<FontChoice, 'site' | 'own'>, string>> = {
  serif: `Literata, ${standIns('Literata')}, ${behind.serif}`,
  sans: `Inter, ${standIns('Inter')}, ${behind.sans}`,
  legible: `"${bundled.legible.family}", ${standIns('Atkinson')}, ${behind.legible}`,
  dyslexic: `OpenDyslexic, ${standIns('OpenDyslexic')}, ${behind.dyslexic}`,
  mono: behind.mono,
};

/** A font's name as CSS writes it: nothing in it ends the string. */
const quoted = (name: string): string => `"${name.replace(/["\\\n\r\f]/g, '').slice(0, 100)}"`;

/** The fonts of our own pages for a choice; a site's own there is our serif. */
export function stackOf({ font, ownFont }: Pick<TypeSettings, 'font' | 'ownFont'>): string {
  if (font === 'own') return ownFont ? `${quoted(ownFont)}, ${behind.serif}` : stacks.serif;
  return stacks[font === 'site' ? 'serif' : font];
}

/** The same in a site's page, where our fonts go by other names; null for the site's own. */
export function pageStack({ font, ownFont }: Pick<TypeSettings, 'font' | 'ownFont'>): string | null {
  if (font === 'site') return null;
  if (font === 'own') return ownFont ? `${quoted(ownFont)}, ${behind.serif}` : null;
  if (!isBundled(font)) return stacks[font];
  const family = pageFamily(font);
  return `"${family}", ${standIns(family)}, ${behind[font]}`;
}

/**
 * Mean advance of a character of English prose, spaces included, in em. Literata: measured over 2,800
 * characters of dialogue (0.458) and description (0.468) at 20 px; it falls by 1% to 48 px. The other
 * bundled ones over `sample`. System faces lie between 0.39 and 0.51: where the real one can be
 * measured, do. CSS `ch` is the width of "0", 0.58 em in Literata: a line of 66ch holds 83 characters.
 */
export const typicalAdvance: Readonly<Record<FontChoice, number>> = {
  serif: 0.463,
  sans: 0.468,
  legible: 0.4345,
  dyslexic: 0.733,
  mono: 0.6,
  own: 0.463,
  site: 0.463,
};

/**
 * A line breaks before the word that does not fit: half a word and a space stay empty on average. So
 * much is added that full lines hold the measure in the mean.
 */
const unfilled = 2.5;
/** Characters from one space of English prose to the next. */
const perWord = 5.6;

/** Text to measure a font's mean advance with: plain prose, marks as often as in fiction. */
export const sample =
  'She had meant to say it plainly, and by the time they reached the harbour she had thought of nine ' +
  'ways to begin. “You could have waited,” he said, not looking at her, and turned the key over in his hand.';

/** Width of a column in em. `advance`: the mean advance of the font in use, in em. */
export function columnWidth(measure: number, advance: number): number {
  return Number(((clampLength('measure', measure) + unfilled) * advance).toFixed(3));
}

/** What letters and words set apart add to each character, in em. */
export const spread = ({ letterSpacing, wordSpacing }: TypeSettings): number =>
  clampLength('letterSpacing', letterSpacing) + clampLength('wordSpacing', wordSpacing) / perWord;

/**
 * Custom properties that set a story, for the style of the element it stands in. Size and the column's
 * width are in rem, so that the browser's own size scales them. `--type-gap` and `--type-indent`: one of
 * them is 0.
 */
export function typeProperties(
  settings: TypeSettings,
  advance = typicalAdvance[settings.font],
): Record<`--type-${string}`, string> {
  const size = clampLength('size', settings.size) / 16;
  const spaced = settings.paragraphs === 'spaced';
  const wide = columnWidth(settings.measure, advance + spread(settings));
  return {
    '--type-font': stackOf(settings),
    '--type-size': `${size}rem`,
    '--type-weight': String(clampLength('weight', settings.weight)),
    '--type-leading': String(clampLength('lineHeight', settings.lineHeight)),
    '--type-width': `${Number((wide * size).toFixed(3))}rem`,
    '--type-margin': `${clampLength('margin', settings.margin)}em`,
    '--type-gap': spaced ? `${clampLength('gap', settings.gap)}em` : '0px',
    '--type-indent': spaced ? '0px' : `${clampLength('indent', settings.indent)}em`,
    '--type-letters': `${clampLength('letterSpacing', settings.letterSpacing)}em`,
    '--type-words': `${clampLength('wordSpacing', settings.wordSpacing)}em`,
    '--type-align': settings.align,
    '--type-hyphens': settings.hyphens ? 'auto' : 'manual',
  };
}
