import { address, target } from './address';
import { dropped, elements, embeds } from './list';
import { applyStyle } from './style';
import type { SanitiseOptions } from './types';

const listed = new Set(elements);
const goes = new Set(dropped);
const outside = new Set(embeds);
const HTML = 'http://www.w3.org/1999/xhtml';

/** Letters of an attribute that is no address. */
export const LONGEST = 100_000;
const addresses = new Set(['src', 'data-src', 'href', 'cite', 'data']);

/** No story nests deeper; what does is unwrapped, since work on deep trees is the square of their depth. */
const DEEPEST = 100;

/**
 * Brings parsed HTML into the form in which the sanitiser loses nothing of it: links absolute, pictures
 * as placeholders, embeds as links, meaning in styles as elements, unlisted elements unwrapped. Safety
 * is not its work. In linear time, also on deep nesting, where the library alone would copy the
 * contents of each element that it unwraps.
 * @param root changed in place; of an inert document.
 */
export function prepare(root: Element, options: SanitiseOptions): void {
  const all = [...root.querySelectorAll('*')];
  for (const node of all) unname(node);
  // From the outside in: each node then moves once, however deep it was nested.
  const depths = new Map<Element | null, number>();
  for (const node of all) {
    const depth = (depths.get(node.parentElement) ?? 0) + 1;
    if (depth > DEEPEST && node.firstChild && !goes.has(node.localName)) node.replaceWith(...node.childNodes);
    else settle(node, options);
    depths.set(node, depth);
  }
}

/**
 * `id` and `name` as `data-id`: links within a file keep their target. Until the names are gone, a
 * form's controls stand in for its own members, so this goes through the prototype.
 */
function unname(node: Element): void {
  const { getAttribute, removeAttribute, setAttribute } = Element.prototype;
  const name = getAttribute.call(node, 'id') || getAttribute.call(node, 'name');
  removeAttribute.call(node, 'name');
  removeAttribute.call(node, 'id');
  if (name && getAttribute.call(node, 'data-id') === null) setAttribute.call(node, 'data-id', name);
}

/** A title or a class of a hundred thousand letters says nothing; each step from here on would carry it along. */
export function shorten(root: Element): void {
  const { getAttribute, getAttributeNames, removeAttribute } = Element.prototype;
  for (const node of root.querySelectorAll('*'))
    for (const name of getAttributeNames.call(node))
      if (!addresses.has(name) && (getAttribute.call(node, name)?.length ?? 0) > LONGEST)
        removeAttribute.call(node, name);
}

function settle(node: Element, options: SanitiseOptions): void {
  const name = node.localName;
  if (outside.has(name)) linkInstead(node, name, options);
  if (goes.has(name)) node.remove();
  else if (!listed.has(name) || node.namespaceURI !== HTML) node.replaceWith(...node.childNodes);
  else {
    applyStyle(node);
    if (name === 'img') placeholder(node, options);
    else point(node, options);
  }
}

function placeholder(node: Element, options: SanitiseOptions): void {
  const raw = node.getAttribute('data-src') ?? node.getAttribute('src');
  const src = raw === null ? null : (options.picture?.(raw) ?? address(raw, options.base, 'picture'));
  node.removeAttribute('src');
  if (src) node.setAttribute('data-src', src);
  else node.removeAttribute('data-src');
}

function point(node: Element, options: SanitiseOptions): void {
  for (const name of ['href', 'cite']) {
    const raw = node.getAttribute(name);
    if (raw === null) continue;
    const within = name === 'href' ? target(raw) : null;
    const full = within === null ? address(raw, options.base, 'link') : null;
    if (within !== null) node.setAttribute('data-to', within);
    if (full) node.setAttribute(name, full);
    else node.removeAttribute(name);
  }
}

/** A link to what an embed showed: a work may be nothing but its video. */
function linkInstead(node: Element, name: string, options: SanitiseOptions): void {
  const source = [node, ...node.querySelectorAll('source')]
    .map((one) => one.getAttribute(name === 'object' && one === node ? 'data' : 'src'))
    .find((src) => src);
  const href = source ? address(source, options.base, 'link') : null;
  if (!href) return;
  const link = node.ownerDocument.createElement('a');
  link.setAttribute('href', href);
  link.className = 'embedded-work';
  link.textContent = href;
  node.before(link);
}
