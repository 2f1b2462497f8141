/** A character of a block as it is shown, and where its line stands in the viewport. */
export interface Spot {
  block: string;
  /** Chapter element's `data-chapter`. */
  chapter: string;
  /** UTF-16 units into the block's shown text, line breaks counted as one. */
  offset: number;
  /** Top of its line, px from the viewport's top. */
  top: number;
}

export type Place = Omit<Spot, 'top'>;

/** The first of some elements in document order of which `ends` holds; it must hold of all after it. */
export function firstWhere<E>(elements: ArrayLike<E>, ends: (element: E) => boolean): E | null {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const element = elements[middle];
    if (element !== undefined && ends(element)) high = middle;
    else low = middle + 1;
  }
  return elements[low] ?? null;
}

/** The texts of an element with their offsets, a line break as one character. */
export function* textsOf(element: Element): Generator<[node: Text, offset: number]> {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let offset = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      yield [node, offset];
      offset += node.length;
    } else if ((node as Element).tagName === 'BR') offset++;
  }
}

export function lengthOf(element: Element): number {
  return (element.textContent?.length ?? 0) + element.querySelectorAll('br').length;
}

/** A chapter's elements of one block: one that was cut at its line breaks has several. */
const partsOf = (root: ParentNode, block: string): NodeListOf<HTMLElement> =>
  root.querySelectorAll<HTMLElement>(`[data-block="${CSS.escape(block)}"]`);

/** The text node in which a character of a block stands; the end of the last where it is beyond. */
export function nodeAt(section: ParentNode, block: string, offset: number): [Text, number] | null {
  let rest = offset;
  let last: [Text, number] | null = null;
  for (const part of partsOf(section, block)) {
    for (const [node, start] of textsOf(part)) {
      if (rest < start + node.length) return [node, Math.max(0, rest - start)];
      last = [node, node.length];
    }
    rest -= lengthOf(part);
  }
  return last;
}

/** The box of one character. */
export function boxAt(node: Text, index: number): DOMRect | undefined {
  const range = document.createRange();
  const at = Math.min(index, Math.max(0, node.length - 1));
  range.setStart(node, at);
  range.setEnd(node, Math.min(node.length, at + 1));
  // A space at a line's end has no box: what follows it has.
  const boxes = range.getClientRects();
  return boxes[boxes.length - 1] ?? node.parentElement?.getBoundingClientRect();
}

/** Offset within its block of a character of one of the block's elements. */
export function offsetIn(section: ParentNode, element: HTMLElement, offset: number): number {
  let sum = offset;
  for (const part of partsOf(section, element.dataset.block ?? '')) {
    if (part === element) break;
    sum += lengthOf(part);
  }
  return sum;
}

/** Where a node of the text stands, as a place; null where it is outside of every block. */
export function placeOfNode(node: Node, index: number): Place | null {
  const from = node instanceof Element ? node : node.parentElement;
  const element = from?.closest<HTMLElement>('[data-block]');
  const section = element?.closest<HTMLElement>('[data-chapter]');
  if (!element || !section) return null;
  const range = document.createRange();
  range.setStart(element, 0);
  range.setEnd(node, index);
  const fragment = range.cloneContents();
  const offset = (fragment.textContent?.length ?? 0) + fragment.querySelectorAll('br').length;
  return {
    chapter: section.dataset.chapter ?? '',
    block: element.dataset.block ?? '',
    offset: offsetIn(section, element, offset),
  };
}
