import { parseInert } from '../../sanitise/inert';
import { blockElements } from '../../sanitise/list';
import type { SafeHtml } from '../../stories/types';
import { ADDED, flowing, mayHave, obsolete, phrasing, textual, voids, WAS } from './names';

/** How pictures and links within the story are written. */
export interface MarkupOptions {
  /** The path of a picture that goes along; null for one that stays outside. */
  picture(src: string): string | null;
  /** Address of the element that was called so, or null where there is none. */
  target(name: string): string | null;
  /** The id by which it is linked to, or null where it is not. */
  anchor(name: string): string | null;
}

/** What may stand in the place where an element is written. */
type Place = 'flow' | 'text';

/** Text for XML and HTML alike. Characters that XML cannot hold become the sign for that. */
export const escaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold.
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\r/g, '&#13;');

export const quoted = (text: string): string =>
  `"${escaped(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;')}"`;

/**
 * A block as XHTML 5, well-formed and valid also where the author's HTML is neither: what stands where
 * it may not is a `div` or `span` that says what it was, and is that again when it is read back.
 */
export function markup(html: SafeHtml, options: MarkupOptions): string {
  return children(parseInert(html), 'flow', options);
}

const elementsOf = (node: ParentNode): string[] => [...node.children].map((child) => child.localName);
const hasText = (node: ParentNode): boolean =>
  [...node.childNodes].some(
    (child) => child.nodeType === child.TEXT_NODE && /[^ \t\n\r]/.test(child.nodeValue ?? ''),
  );
const holdsBlocks = (node: ParentNode): boolean =>
  [...node.children].some((child) => blockElements.has(child.localName) || holdsBlocks(child));

function children(node: ParentNode, place: Place, options: MarkupOptions): string {
  let text = '';
  for (const child of node.childNodes) {
    if (child.nodeType === child.TEXT_NODE) text += escaped(child.nodeValue ?? '');
    else if (child.nodeType === child.ELEMENT_NODE) text += written(child as Element, place, options);
  }
  return text;
}

function written(element: Element, place: Place, options: MarkupOptions): string {
  const name = element.localName;
  if (name === 'img') return picture(element, options);
  const allowed = placed(element, place);
  const box = place === 'flow' && (blockElements.has(name) || holdsBlocks(element));
  const inside: Place = allowed ? insideOf(element, place) : box ? 'flow' : 'text';
  const as = allowed ? (obsolete[name] ?? name) : box ? 'div' : 'span';
  const own = attributes(element, as, options) + (as === name ? '' : ` ${WAS}="${name}"`);
  if (voids.has(name)) return as === name ? `<${name}${own}/>` : `<${as}${own}></${as}>`;
  const content =
    allowed && (name === 'ul' || name === 'ol')
      ? items(element, options)
      : children(element, inside, options);
  return `<${as}${own}>${content}</${as}>`;
}

/** Whether an element may stand as itself (or as what its obsolete name stands for) where it does. */
function placed(element: Element, place: Place): boolean {
  const name = element.localName;
  const parent = element.parentElement?.localName ?? '';
  if (name === 'ruby') return rubied(element);
  if (name === 'rt' || name === 'rp') return parent === 'ruby' && rubied(element.parentElement as Element);
  if (phrasing.has(name) || (name in obsolete && name !== 'center')) {
    if (name === 'a' && element.parentElement?.closest('a')) return false;
    if (name === 'dfn' && element.parentElement?.closest('dfn')) return false;
    return place === 'text' ? true : !holdsBlocks(element) || ['a', 'ins', 'del'].includes(name);
  }
  if (place === 'text') return false;
  if (name === 'li') return parent === 'ul' || parent === 'ol';
  if (name === 'dt' || name === 'dd') return parent === 'dl' && described(element.parentElement as Element);
  if (name === 'dl') return described(element);
  if (name === 'summary') return parent === 'details' && detailed(element.parentElement as Element);
  if (name === 'details') return detailed(element);
  if (name === 'figcaption') return false;
  if (name === 'address') return !element.querySelector('address, h1, h2, h3, h4, h5, h6');
  if (name === 'table') return tabled(element);
  if (/^(?:caption|colgroup|col|thead|tbody|tfoot|tr|td|th)$/.test(name)) {
    const table = element.closest('table');
    return table !== null && tabled(table);
  }
  return true;
}

function insideOf(element: Element, place: Place): Place {
  const name = element.localName;
  if (flowing.has(name) || name === 'details' || name === 'figure' || name === 'center') return 'flow';
  if (textual.has(name)) return 'text';
  if (phrasing.has(name) || name in obsolete) {
    return place === 'flow' && ['a', 'ins', 'del'].includes(name) ? 'flow' : 'text';
  }
  return 'flow';
}

/** A list's items; whatever else stands in it gets one of its own. */
function items(list: Element, options: MarkupOptions): string {
  let text = '';
  for (const child of list.childNodes) {
    if (child.nodeType === child.ELEMENT_NODE && (child as Element).localName === 'li') {
      text += written(child as Element, 'flow', options);
    } else if (child.nodeType === child.ELEMENT_NODE) {
      text += `<li ${WAS}="${ADDED}">${written(child as Element, 'flow', options)}</li>`;
    } else if (/[^ \t\n\r]/.test(child.nodeValue ?? '')) {
      text += `<li ${WAS}="${ADDED}">${escaped(child.nodeValue ?? '')}</li>`;
    } else text += escaped(child.nodeValue ?? '');
  }
  return text;
}

const described = (list: Element): boolean =>
  !hasText(list) && /^(?:(?:dt )+(?:dd )+)+$/.test(`${elementsOf(list).join(' ')} `);
const detailed = (details: Element): boolean => {
  const names = elementsOf(details);
  const first = [...details.childNodes].find(
    (node) => node.nodeType !== node.TEXT_NODE || /[^ \t\n\r]/.test(node.nodeValue ?? ''),
  );
  return (
    names.filter((name) => name === 'summary').length === 1 &&
    (first as Element | undefined)?.localName === 'summary'
  );
};

/** Base texts, each with what stands over it. */
function rubied(ruby: Element): boolean {
  const kinds = [...ruby.childNodes].map((node) => {
    if (node.nodeType === node.TEXT_NODE) return /[^ \t\n\r]/.test(node.nodeValue ?? '') ? 't' : '';
    const name = (node as Element).localName;
    if (name === 'rt' || name === 'rp') return name === 'rt' ? 'r' : 'p';
    return holdsBlocks(node as Element) || (node as Element).querySelector('rt, rp, ruby') ? 'x' : 't';
  });
  const plain = [...ruby.querySelectorAll('rp')].every((one) => one.children.length === 0);
  return plain && /^(?:t+(?:r|prp))+$/.test(kinds.join(''));
}

/** A table in the order that the standard wants. */
function tabled(table: Element): boolean {
  const parts = elementsOf(table).join(' ');
  if (!/^(?:caption ?)?(?:colgroup ?)*(?:thead ?)?(?:tbody ?)*(?:tfoot ?)?$/.test(parts) || hasText(table))
    return false;
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  return rows.length > 0 && rows.every((row) => row.children.length > 0);
}

function attributes(element: Element, as: string, options: MarkupOptions): string {
  let text = '';
  for (const { name, value } of element.attributes) {
    if (mayHave(as, name) && valid(name, value)) text += ` ${name}=${quoted(value)}`;
    else text += ` ${WAS}-${name}=${quoted(value)}`;
    if (name === 'lang' && valid(name, value)) text += ` xml:lang=${quoted(value)}`;
  }
  const id = element.getAttribute('data-id');
  const anchor = id === null ? null : options.anchor(id);
  if (anchor) text += ` id="${anchor}"`;
  const to = element.getAttribute('data-to');
  const target = to === null || as !== 'a' || element.hasAttribute('href') ? null : options.target(to);
  if (target) text += ` href=${quoted(target)}`;
  return text + style(element);
}

/** Values that the standard checks more closely than browsers do. */
function valid(name: string, value: string): boolean {
  if (name === 'colspan' || name === 'rowspan' || name === 'span') return Number(value) > 0;
  if (name === 'href' || name === 'cite')
    return /^(?:https?:\/\/[\w.-]+(?::\d+)?(?:[/?#][!-;=?-Z_a-z~]*)?|mailto:[\w.+@-]+)$/.test(value);
  if (name === 'dir') return /^(?:ltr|rtl|auto)$/.test(value);
  if (name === 'reversed') return value === '' || value === 'reversed';
  if (name === 'lang') return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(value);
  return true;
}

const side = /^(?:left|right|center|justify)$/;
function style(element: Element): string {
  const align =
    element.localName === 'center' ? 'center' : (element.getAttribute('align') ?? '').toLowerCase();
  return side.test(align) ? ` style="text-align: ${align}"` : '';
}

function picture(image: Element, options: MarkupOptions): string {
  const src = image.getAttribute('data-src');
  const alt = image.getAttribute('alt') ?? '';
  const path = src ? options.picture(src) : null;
  const sizes = ['width', 'height'].map((name) => image.getAttribute(name));
  const set = [...image.attributes]
    // The picture itself goes along: its address within the file is its address now.
    .filter(({ name }) => !path || name !== 'data-src')
    .map(({ name, value }) => ` ${WAS}-${name}=${quoted(value)}`)
    .join('');
  if (path) {
    const size = ['width', 'height'].map((name, i) =>
      /^\d+$/.test(sizes[i] ?? '') ? ` ${name}="${sizes[i]}"` : '',
    );
    return `<img src=${quoted(path)} alt=${quoted(alt)}${size.join('')} ${WAS}="img"${set}/>`;
  }
  // What stays outside is named, so that it can be looked up; a book may not load it.
  const shown = escaped(alt || src || '');
  if (src && !image.closest('a') && valid('href', src))
    return `<a href=${quoted(src)} ${WAS}="img"${set}>${shown}</a>`;
  return `<span ${WAS}="img"${set}>${shown}</span>`;
}
