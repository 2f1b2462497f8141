import type { Place, Site } from './types';

/** Where the style sheet for type on a site's pages stands in the built extension. */
export const typePath = (site: Pick<Place, 'id'>): string => `type/${site.id}.css`;

/** What inherits the text's type; code, tables, ruby and what is small or big keep their proportions. */
const inherits = ':is(p, div, span, li, blockquote, em, strong, i, b, a, q, cite)';

/**
 * The static style that sets a site's text in the reader's type. Values are custom properties on the
 * document's root, which a script may set under any content security policy; words in its
 * `data-unspoiled-type` say which parts are on. Until that is there the text waits, 150 ms at the most,
 * so that it does not jump: type fails open.
 */
export function typeSheet(site: Site): string {
  const text = `:is(${site.shapes.flatMap(({ root, surfaces }) => (surfaces.text ? `:is(${root}) :is(${surfaces.text})` : [])).join(', ')})`;
  const on = (part: string): string => `html[data-unspoiled-type~="${part}"] ${text}`;
  return `@layer unspoiled-type {
html:not([data-unspoiled-type], [data-unspoiled="off"]) ${text} { animation: unspoiled-type-wait 150ms step-end }
${on('set')} { font-size: var(--unspoiled-size) !important; line-height: var(--unspoiled-leading) !important;
  max-width: var(--unspoiled-width) !important; margin-inline: auto !important;
  & ${inherits} { font-size: inherit !important; line-height: inherit !important } }
${on('font')} { &, & ${inherits} { font-family: var(--unspoiled-font) !important } }
${on('theme')} { color-scheme: var(--unspoiled-scheme) !important; background: var(--unspoiled-paper) !important;
  color: var(--unspoiled-ink) !important; padding: 1px 1.2em !important; box-sizing: content-box !important;
  & ${inherits} { color: inherit !important; background: none !important }
  & a { color: var(--unspoiled-accent-ink) !important } }
}
@keyframes unspoiled-type-wait { from { visibility: hidden } }
`;
}
