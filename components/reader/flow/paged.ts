import { boxAt, firstWhere, nodeAt, offsetIn, type Place, textsOf } from './locate';

/** How pages lie: a box of columns that is moved sideways. Lengths in px. */
export interface Pages {
  box: HTMLElement;
  /** From one page to the next, gap included. */
  step: number;
  /** -1 where lines run from right to left. */
  way: 1 | -1;
}

/** Distance of something from the first page's edge, as lines run. */
function along({ box, way }: Pages, rect: DOMRect): number {
  const frame = box.getBoundingClientRect();
  return way > 0 ? rect.left - frame.left : frame.right - rect.right;
}

const pageAt = (pages: Pages, rect: DOMRect): number => Math.floor((along(pages, rect) + 1) / pages.step);

/** Pages of the chapter that is shown. */
export const countOf = ({ box, step }: Pages): number =>
  Math.max(1, Math.ceil((box.scrollWidth + (step - box.clientWidth)) / step - 0.1));

/** The page that holds a character; null where it is not in the chapter. */
export function pageOf(pages: Pages, section: HTMLElement, { block, offset }: Place): number | null {
  const found = nodeAt(section, block, offset);
  const rect = found
    ? boxAt(found[0], found[1])
    : section.querySelector(`[data-block="${CSS.escape(block)}"]`)?.getBoundingClientRect();
  return rect ? Math.max(0, pageAt(pages, rect)) : null;
}

/** The first character of a page of a chapter; null where the page holds no text. */
export function firstOn(pages: Pages, section: HTMLElement, page: number): Place | null {
  const reaches = (element: HTMLElement) => {
    const rects = element.getClientRects();
    const last = rects[rects.length - 1];
    return !!last && pageAt(pages, last) >= page;
  };
  const element = firstWhere(section.querySelectorAll<HTMLElement>('[data-block]'), reaches);
  if (!element) return null;
  for (const [node, start] of textsOf(element)) {
    const on = (index: number) => {
      const box = boxAt(node, index);
      return !!box && pageAt(pages, box) >= page;
    };
    if (!node.length || !on(node.length - 1)) continue;
    let low = 0;
    let high = node.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (on(middle)) high = middle;
      else low = middle + 1;
    }
    return {
      chapter: section.dataset.chapter ?? '',
      block: element.dataset.block ?? '',
      offset: offsetIn(section, element, start + low),
    };
  }
  return {
    chapter: section.dataset.chapter ?? '',
    block: element.dataset.block ?? '',
    offset: offsetIn(section, element, 0),
  };
}
