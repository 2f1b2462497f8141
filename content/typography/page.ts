import { paletteOf } from './colours';
import { columnWidth, pageStack, spread, typicalAdvance } from './css';
import { clampLength } from './ranges';
import type { TypeSettings, TypeWhere } from './types';

/** Custom properties and parts that set a site's text; the site's own type sheet reads them. */
export interface PageType {
  /** Words for `data-unspoiled-type`: `set`, and one for whatever the reader chose beyond it. */
  parts: string[];
  properties: Record<`--unspoiled-${string}`, string>;
}

export interface PageOccasion {
  /** Mean advance of the font in use, in em, where it was measured. */
  advance?: number;
  /** Whether the system is dark. */
  dark: boolean;
  where: TypeWhere;
  /** Sets works that have a style of their author's as any other. */
  over: boolean;
}

/** Sizes are in px here and not in rem: sites scale their root as they like. */
export function pageType(type: TypeSettings, { advance, dark, where, over }: PageOccasion): PageType {
  const palette = paletteOf(type, dark);
  const font = pageStack(type);
  const letters = clampLength('letterSpacing', type.letterSpacing);
  const words = clampLength('wordSpacing', type.wordSpacing);
  const weight = clampLength('weight', type.weight);
  const on: Record<string, boolean> = {
    set: true,
    font: font !== null,
    weight: weight !== 400,
    [type.paragraphs]: true,
    apart: letters > 0 || words > 0,
    start: type.align === 'start',
    justify: type.align === 'justify',
    hyphens: type.hyphens,
    theme: palette !== null,
    dimmed: type.images === 'dimmed',
    unseen: type.images === 'hidden',
    still: type.still,
    underlined: type.links === 'underlined',
    unlined: type.links === 'plain',
    low: !type.dropCaps,
    plain: type.plain,
    over,
    ...where,
  };
  const width = columnWidth(type.measure, (advance ?? typicalAdvance[type.font]) + spread(type));
  return {
    parts: Object.keys(on).filter((part) => on[part]),
    properties: {
      '--unspoiled-size': `${clampLength('size', type.size)}px`,
      '--unspoiled-leading': String(clampLength('lineHeight', type.lineHeight)),
      '--unspoiled-width': `${width}em`,
      '--unspoiled-margin': `${clampLength('margin', type.margin)}em`,
      ...(type.paragraphs === 'spaced'
        ? { '--unspoiled-gap': `${clampLength('gap', type.gap)}em` }
        : { '--unspoiled-indent': `${clampLength('indent', type.indent)}em` }),
      ...(on.apart && { '--unspoiled-letters': `${letters}em`, '--unspoiled-words': `${words}em` }),
      ...(on.weight && { '--unspoiled-weight': String(weight) }),
      ...(font && { '--unspoiled-font': font }),
      ...(palette && {
        '--unspoiled-scheme': palette.scheme,
        '--unspoiled-paper': palette.paper,
        // Not `--unspoiled-ink`: that is what veils take.
        '--unspoiled-text': palette.ink,
        '--unspoiled-link': palette.accent,
      }),
    },
  };
}
