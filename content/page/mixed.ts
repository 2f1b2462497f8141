import { splitLabels } from '../sites/parts/labels';
import type { Mixed, Surface, WorkShape } from '../sites/types';
import { elements, isOurs } from './words';

const PIECE = 'data-unspoiled-piece';
/**
 * Gives stretches of a work's plain text elements of their own, where several surfaces share a line. Once
 * a place: doing it again changes nothing, and the page's own words stay as they are.
 */
export function separate(root: HTMLElement, { mixed }: WorkShape): void {
  for (const each of mixed ?? [])
    for (const place of each.in ? elements(root, each.in) : [root])
      if (!place.querySelector(`[${PIECE}]`)) {
        if (each.wrap) wrapAll(place, each.wrap);
        if (each.split) wrapStretches(place, each.split);
        if (each.labels) wrapStretches(place, splitLabels(each.labels));
      }
}

function element(page: Document, surface: Surface): HTMLElement {
  const span = page.createElement('span');
  span.setAttribute(PIECE, surface);
  return span;
}

function wrapAll(place: HTMLElement, { surface, but, after }: NonNullable<Mixed['wrap']>): void {
  const children = [...place.childNodes];
  const from = after
    ? children.findLastIndex((node) => node.nodeType === 1 && (node as Element).matches(after))
    : -1;
  if (after && from < 0) return;
  const own = children
    .slice(from + 1)
    .filter((node) => node.nodeType !== 1 || !((node as Element).matches(but) || isOurs(node as Element)));
  const [first] = own;
  if (!first || !own.some((node) => node.textContent?.trim())) return;
  const span = element(place.ownerDocument, surface);
  first.before(span);
  span.append(...own);
}

function wrapStretches(place: HTMLElement, split: NonNullable<Mixed['split']>): void {
  const pieces = split(place.textContent ?? '').sort((one, other) => other.from - one.from);
  const nodes: { node: Text; from: number }[] = [];
  let length = 0;
  const walk = (parent: Node): void => {
    for (const child of parent.childNodes) {
      if (child.nodeType === 3) {
        nodes.push({ node: child as Text, from: length });
        length += child.nodeValue?.length ?? 0;
      } else walk(child);
    }
  };
  walk(place);
  // From the end, so that what stands before keeps its offsets. A stretch may run through several nodes.
  for (const { surface, from, to } of pieces)
    for (const { node, from: start } of nodes.toReversed()) {
      const end = start + node.length;
      if (start >= to || end <= from) continue;
      const word = node.splitText(Math.max(from - start, 0));
      if (end > to) word.splitText(to - Math.max(from, start));
      if (!word.data.trim()) continue;
      const span = element(place.ownerDocument, surface);
      word.replaceWith(span);
      span.append(word);
    }
}
