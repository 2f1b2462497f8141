/** The 63 elements that the Archive of Our Own lets authors use; all of them are kept here. */
export const elements: readonly string[] = (
  'a abbr acronym address b big blockquote br caption center cite code col colgroup dd del details dfn div dl ' +
  'dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li ol p pre q rp rt ruby s samp small span ' +
  'strike strong sub summary sup table tbody td tfoot th thead tr tt u ul var'
).split(' ');

/**
 * Elements that go with all that is in them, as on the Archive: what is in them is code, or a fallback
 * that no reader was to see, never a story's text. `template` is ours: it is never displayed. Every
 * other element that is not on the list is unwrapped, and its text stays.
 */
export const dropped: readonly string[] =
  'iframe math noembed noframes noscript plaintext script style svg template xmp'.split(' ');

/** Outside embeds: in their stead stands a link to what they showed. */
export const embeds: readonly string[] = ['iframe', 'embed', 'object', 'video', 'audio'];

/** What marks a block, of the list above: never inside a paragraph. */
export const blockElements: ReadonlySet<string> = new Set(
  (
    'address blockquote center dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre ' +
    'summary table tbody td tfoot th thead tr ul caption col colgroup'
  ).split(' '),
);

type Check = (value: string) => boolean;

const matches =
  (pattern: RegExp): Check =>
  (value) =>
    pattern.test(value);
const any: Check = () => true;
const length = matches(/^\d{1,4}(?:px|%)?$/);
const count = matches(/^\d{1,4}$/);
const numbering = matches(/^-?\d{1,9}$/);

/** Attributes of every element, and what their values may be. `class` is filtered name by name. */
const everywhere: Record<string, Check> = {
  class: any,
  dir: matches(/^(?:ltr|rtl|auto)$/i),
  lang: matches(/^[a-z]{1,8}(?:-[a-z\d]{1,8})*$/i),
  title: any,
  align: matches(/^(?:left|right|center|justify|middle|top|bottom)$/i),
  // What was `id` or `name`, for notes that are linked to: nothing on the page can be named by it.
  'data-id': matches(/^[^\s#]{1,200}$/),
};

/** Addresses have been made absolute, or dropped, before they come to be checked. */
const link = matches(/^(?:https?:\/\/|mailto:)[^\s]*$/i);
const picture = matches(/^(?:https?:\/\/[^\s]*|data:image\/(?:png|jpeg|gif|webp|avif);base64,[a-z\d+/=]*)$/i);
const cell = { colspan: count, rowspan: count, width: length, height: length, abbr: any, axis: any };

const byElement: Record<string, Record<string, Check>> = {
  // `data-to` is the link's target within its own file: the `data-id` of another element.
  a: { href: link, hreflang: everywhere.lang ?? any, 'data-to': everywhere['data-id'] ?? any },
  blockquote: { cite: link },
  col: { span: count, width: length },
  colgroup: { span: count, width: length },
  del: { cite: link, datetime: any },
  hr: { width: length },
  img: { 'data-src': picture, alt: any, width: length, height: length, border: count },
  ins: { cite: link, datetime: any },
  li: { value: numbering },
  ol: { start: numbering, type: matches(/^[1aAiI]$/), reversed: any },
  q: { cite: link },
  table: { border: count, summary: any, width: length },
  td: cell,
  th: { ...cell, scope: matches(/^(?:row|col|rowgroup|colgroup)$/i) },
  ul: { type: matches(/^(?:disc|circle|square)$/i) },
};

/** Every attribute that some element may have. */
export const attributes: readonly string[] = [
  ...new Set([...Object.keys(everywhere), ...Object.values(byElement).flatMap(Object.keys)]),
];

/** The attribute's value as it may stay, or null where it goes. Names in lower case. */
export function kept(element: string, name: string, value: string): string | null {
  const own = Object.hasOwn(byElement, element) ? byElement[element]?.[name] : undefined;
  const check = own ?? (Object.hasOwn(everywhere, name) ? everywhere[name] : undefined);
  if (!check?.(value)) return null;
  return name === 'class' ? classes(value) : value;
}

/** Class names as the Archive lets them be. */
function classes(value: string): string | null {
  const names = value.split(/\s+/).filter((one) => /^[a-zA-Z][\w-]+$/.test(one));
  return names.length > 0 ? names.join(' ') : null;
}
