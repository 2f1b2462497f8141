import type { Theme } from './types';

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
 * in a dark page take `black` with white ink.
 */
export const palettes: Readonly<Record<Exclude<Theme, 'auto'>, Palette>> = {
  light: { scheme: 'light', paper: '#fbfaf6', ink: '#1f1e1a', accent: '#1b5e50' },
  sepia: { scheme: 'light', paper: '#f1e6d0', ink: '#352a1c', accent: '#22544a' },
  grey: { scheme: 'dark', paper: '#383937', ink: '#e6e4dc', accent: '#a3d8c5' },
  dark: { scheme: 'dark', paper: '#1c1d1a', ink: '#dedbd0', accent: '#8fc9b4' },
  black: { scheme: 'dark', paper: '#000000', ink: '#c9c6bb', accent: '#80bca7' },
  contrast: { scheme: 'light', paper: '#ffffff', ink: '#000000', accent: '#003d31' },
  eink: { scheme: 'light', paper: '#ffffff', ink: '#000000', accent: '#000000' },
};
