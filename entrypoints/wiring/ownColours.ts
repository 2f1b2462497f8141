import { paletteOf } from '../../content/typography/colours';
import type { TypeSettings } from '../../content/typography/types';

/** Puts the reader's own colours on our page's root, for the theme `custom`. */
export function wearColours(type: TypeSettings): void {
  const palette = paletteOf({ ...type, theme: 'custom' }, false);
  if (!palette) return;
  const { style } = document.documentElement;
  style.setProperty('--own-paper', palette.paper);
  style.setProperty('--own-ink', palette.ink);
  style.setProperty('--own-link', palette.accent);
}
