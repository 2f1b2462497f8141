import { palettes } from './colours';
import { columnWidth, stacks, typicalAdvance } from './css';
import { clampLength } from './ranges';
import type { TypeSettings } from './types';

/** Custom properties and parts that set a site's text; the site's own type sheet reads them. */
export interface PageType {
  /** Words for `data-unspoiled-type`: `set`, and `font`, `theme` where the reader chose one. */
  parts: string[];
  properties: Record<`--unspoiled-${string}`, string>;
}

/** Sizes are in px here and not in rem: sites scale their root as they like. */
export function pageType(settings: TypeSettings): PageType {
  const parts = ['set'];
  const properties: PageType['properties'] = {
    '--unspoiled-size': `${clampLength('size', settings.size)}px`,
    '--unspoiled-leading': String(clampLength('lineHeight', settings.lineHeight)),
    '--unspoiled-width': `${columnWidth(settings.measure, typicalAdvance[settings.font])}em`,
  };
  if (settings.font !== 'site') {
    parts.push('font');
    properties['--unspoiled-font'] = stacks[settings.font];
  }
  if (settings.theme !== 'auto') {
    const { scheme, paper, ink, accent } = palettes[settings.theme];
    parts.push('theme');
    Object.assign(properties, {
      '--unspoiled-scheme': scheme,
      '--unspoiled-paper': paper,
      '--unspoiled-ink': ink,
      '--unspoiled-accent-ink': accent,
    });
  }
  return { parts, properties };
}
