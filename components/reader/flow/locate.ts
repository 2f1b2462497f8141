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

/** The first of some elements in document order whose end lies under `y`; boxes must not overlap. */
function firstBelow<E extends Element>(elements: ArrayLike<E>, y: number): E | null {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const box = elements[middle]?.getBoundingClientRect();
    if (box && box.bottom > y) high = middle;
    else low = middle + 1;
  }
  return elements[low] ?? null;
}

/** The texts of an element with their offsets, a line break as one character. */
function* textsOf(element: Element): Generator<[node: Text, offset: number]> {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let offset = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      yield [node, offset];
      offset += node.length;
    } else if ((node as Element).tagName === 'BR') offset++;
  }
}

function lengthOf(element: Element): number {
  return (element.textContent?.length ?? 0) + element.querySelectorAll('br').length;
}

/** The box of the text from a node's start to the character at `index`: its bottom only grows with the index. */
function boxTo(node: Text, index: number): DOMRect {
  const range = document.createRange();
  range.setStart(node, 0);
  range.setEnd(node, Math.min(node.length, index + 1));
  return range.getBoundingClientRect();
}

/** The line of one character. */
function lineOf(node: Text, index: number): DOMRect | undefined {
  const range = document.createRange();
  const at = Math.min(index, Math.max(0, node.length - 1));
  range.setStart(node, at);
  range.setEnd(node, Math.min(node.length, at + 1));
  // A space at a line's end has no box: what follows it has.
  const boxes = range.getClientRects();
  return boxes[boxes.length - 1] ?? node.parentElement?.getBoundingClientRect();
}

/** The first character of an element whose line ends under `y`, or null where none does. */
function characterBelow(element: Element, y: number): { offset: number; top: number } | null {
  for (const [node, start] of textsOf(element)) {
    if (!node.length || boxTo(node, node.length).bottom <= y) continue;
    let low = 0;
    let high = node.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (boxTo(node, middle).bottom > y) high = middle;
      else low = middle + 1;
    }
    return { offset: start + low, top: lineOf(node, low)?.top ?? y };
  }
  return null;
}

/** The blocks of a story that were cut into several elements count their text through. */
function offsetBefore(root: ParentNode, element: HTMLElement): number {
  let sum = 0;
  for (const part of partsOf(root, element.dataset.block ?? '')) {
    if (part === element) break;
    sum += lengthOf(part);
  }
  return sum;
}

const partsOf = (root: ParentNode, block: string): NodeListOf<HTMLElement> =>
  root.querySelectorAll<HTMLElement>(`[data-block="${CSS.escape(block)}"]`);

/** What is being read at a height of the viewport: the first character whose line ends under `y`. */
export function spotAt(root: Element, y: number): Spot | null {
  const chunk = firstBelow(root.querySelectorAll('[data-chunk]'), y);
  const element = chunk && firstBelow(chunk.querySelectorAll<HTMLElement>('[data-block]'), y);
  const chapter = element?.closest<HTMLElement>('[data-chapter]');
  if (!element || !chapter) return null;
  const found = characterBelow(element, y) ?? { offset: 0, top: element.getBoundingClientRect().top };
  return {
    block: element.dataset.block ?? '',
    chapter: chapter.dataset.chapter ?? '',
    offset: offsetBefore(chapter, element) + found.offset,
    top: found.top,
  };
}

/** Where a character's line stands now, px from the viewport's top; null where it is not in the page. */
export function topOf(root: Element, { chapter, block, offset }: Omit<Spot, 'top'>): number | null {
  const section = root.querySelector(`[data-chapter="${CSS.escape(chapter)}"]`);
  if (!section) return null;
  let rest = offset;
  let last: HTMLElement | null = null;
  for (const part of partsOf(section, block)) {
    last = part;
    const length = lengthOf(part);
    if (rest > length) {
      rest -= length;
      continue;
    }
    for (const [node, start] of textsOf(part)) {
      if (rest < start + node.length) return lineOf(node, Math.max(0, rest - start))?.top ?? null;
    }
  }
  return last?.getBoundingClientRect().top ?? null;
}
