import { contrast, ENOUGH, isColour, luminance, readable } from './contrast';
import type { Theme, TypeSettings } from './types';

/** What a site's own text needs of a theme. */
export interface Palette {
  scheme: 'light' | 'dark';
  paper: string;
  ink: string;
  accent: string;
}

/**
 * Palettes for text in a site's page, which cannot read our tokens. The same as in `components/tokens.css`;
 * a test compares them. None for `auto`: there the site keeps its colours. `contrast` is its light half;
 * while the system is dark take `darkContrast`.
 */
export const palettes: Readonly<Record<Exclude<Theme, 'auto' | 'custom'>, Palette>> = {
  light: { scheme: 'light', paper: '#fbfaf6', ink: '#1f1e1a', accent: '#1b5e50' },
  sepia: { scheme: 'light', paper: '#f1e6d0', ink: '#352a1c', accent: '#22544a' },
  grey: { scheme: 'dark', paper: '#383937', ink: '#e6e4dc', accent: '#a3d8c5' },
  dark: { scheme: 'dark', paper: '#1c1d1a', ink: '#dedbd0', accent: '#8fc9b4' },
  black: { scheme: 'dark', paper: '#000000', ink: '#c9c6bb', accent: '#80bca7' },
  contrast: { scheme: 'light', paper: '#ffffff', ink: '#000000', accent: '#003d31' },
  eink: { scheme: 'light', paper: '#ffffff', ink: '#000000', accent: '#000000' },
};
const darkContrast: Palette = { scheme: 'dark', paper: '#000000', ink: '#ffffff', accent: '#9ff0d3' };

/** The colours that text is set in, or null where the site keeps its own. Those of the reader's always read. */
export function paletteOf({ theme, colours }: TypeSettings, dark: boolean): Palette | null {
  if (theme === 'auto') return null;
  if (theme === 'contrast' && dark) return darkContrast;
  if (theme !== 'custom') return palettes[theme];
  const { paper, ink, link } = colours;
  if (![paper, ink, link].every(isColour)) return null;
  return {
    scheme: luminance(paper) < 0.18 ? 'dark' : 'light',
    paper,
    ink: readable(ink, paper),
    accent: readable(link, paper),
  };
}

/** Which of the reader's own colours would not read on their paper. */
export function unread({ paper, ink, link }: TypeSettings['colours']): ('ink' | 'link')[] {
  const of = { ink, link };
  return (['ink', 'link'] as const).filter(
    (each) => isColour(paper) && isColour(of[each]) && contrast(of[each], paper) < ENOUGH,
  );
}
