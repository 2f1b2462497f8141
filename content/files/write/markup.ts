import { parseInert } from '../../sanitise/inert';
import { blockElements } from '../../sanitise/list';
import type { SafeHtml } from '../../stories/types';
import { holdsBlocks, insideOf, type Place, placed } from './model';
import { ADDED, mayHave, obsolete, voids, WAS } from './names';
import { style, valid } from './values';

/** How pictures and links within the story are written. */
export interface MarkupOptions {
  /** The path of a picture that goes along; null for one that stays outside. */
  picture(src: string): string | null;
  /** Address of the element that was called so, or null where there is none. */
  target(name: string): string | null;
  /** The id by which it is linked to, or null where it is not. */
  anchor(name: string): string | null;
}

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
