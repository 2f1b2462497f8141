import { palettes } from './colours';
import { columnWidth, stacks, typicalAdvance } from './css';
import { clampLength } from './ranges';
import type { TypeSettings } from './types';

/** Where the story's text stands on a site. */
export interface TypeSurface {
  /** Selector of the element that holds a chapter's paragraphs. */
  text: string;
  /** Selector of the page's boxes whose ground a theme replaces; without it a theme colours the text's own box. */
  ground?: string;
}

const important = (properties: Record<string, string>): string =>
  Object.entries(properties)
    .map(([name, value]) => `${name}:${value}!important`)
    .join(';');

/**
 * The reader's type as a style sheet for a site's page. `!important` inside a cascade layer, since that
 * beats the page's own `!important` rules and id selectors. Headings and code keep their proportions: only
 * the text's element is sized, and what is in it inherits.
 */
export function siteSheet(settings: TypeSettings, surface: TypeSurface): string {
  const { text, ground = text } = surface;
  const size = clampLength('size', settings.size);
  const type: Record<string, string> = {
    'font-size': `${size / 16}rem`,
    'line-height': String(clampLength('lineHeight', settings.lineHeight)),
    'max-width': `${columnWidth(settings.measure, typicalAdvance[settings.font])}em`,
    'margin-inline': 'auto',
  };
  if (settings.font !== 'site') type['font-family'] = stacks[settings.font];
  const rules = [
    `:is(${text}){${important(type)}}`,
    `:is(${text}) :is(p,div,span,li,blockquote,em,strong,i,b,a){${important({ 'font-size': 'inherit', 'line-height': 'inherit', 'font-family': 'inherit' })}}`,
  ];
  if (settings.theme !== 'auto') {
    const { scheme, paper, ink, accent } = palettes[settings.theme];
    rules.push(
      `:root{${important({ 'color-scheme': scheme })}}`,
      `:is(${ground}){${important({ background: paper, color: ink })}}`,
      `:is(${text}) :is(p,div,span,li,blockquote,em,strong,i,b){${important({ color: 'inherit', background: 'none' })}}`,
      `:is(${text}) a{${important({ color: accent })}}`,
    );
  }
  return `@layer unspoiled-type{${rules.join('')}}`;
}
