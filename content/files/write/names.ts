/** What stands in an export for what its format has no place for, so that reading it back restores it. */
export const WAS = 'data-was';
/** An element put in only to hold others where the format wants one. */
export const ADDED = '-';

/** Elements of the list by where they may stand in XHTML 5. */
const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));
export const phrasing = set(
  'a abbr b br cite code del dfn em i img ins kbd q s samp small span strong sub sup u var ruby',
);
export const obsolete: Readonly<Record<string, string>> = {
  acronym: 'span',
  big: 'span',
  center: 'div',
  strike: 'span',
  tt: 'span',
};
export const voids = set('br hr img col');
/** May hold blocks and text alike. */
export const flowing = set('div blockquote li dd td th');
/** May hold text and its like alone. */
export const textual = set('p h1 h2 h3 h4 h5 h6 pre dt caption summary rt');

/** Attributes that XHTML 5 knows on every element, and by element; all others of the list are kept apart. */
const everywhere = set('class dir lang title data-id data-to data-src');
const byElement: Readonly<Record<string, ReadonlySet<string>>> = {
  a: set('href'),
  blockquote: set('cite'),
  col: set('span'),
  colgroup: set('span'),
  del: set('cite'),
  img: set('src alt'),
  ins: set('cite'),
  li: set('value'),
  ol: set('start type reversed'),
  q: set('cite'),
  td: set('colspan rowspan'),
  th: set('colspan rowspan scope'),
};

/** Whether XHTML 5 lets an element have the attribute. */
export const mayHave = (element: string, attribute: string): boolean =>
  everywhere.has(attribute) || (byElement[element]?.has(attribute) ?? false);
