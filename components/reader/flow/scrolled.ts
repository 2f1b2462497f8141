import { boxAt, firstWhere, nodeAt, offsetIn, type Place, type Spot, textsOf } from './locate';

const under = (y: number) => (element: Element) => element.getBoundingClientRect().bottom > y;

/** The box of the text from a node's start to the character at `index`: its bottom only grows with the index. */
function bottomTo(node: Text, index: number): number {
  const range = document.createRange();
  range.setStart(node, 0);
  range.setEnd(node, Math.min(node.length, index + 1));
  return range.getBoundingClientRect().bottom;
}

/**
 * The first character of an element whose line ends under `y`. A paragraph reaches lower than its letters,
 * by half of what its lines are set apart: there it is its last line. Null where there is no text.
 */
function characterBelow(element: Element, y: number): { offset: number; top: number } | null {
  let lowest = Number.NEGATIVE_INFINITY;
  for (const [node, start] of textsOf(element)) {
    const bottom = node.length ? bottomTo(node, node.length) : lowest;
    lowest = Math.max(lowest, bottom);
    if (bottom <= y || !node.length) continue;
    let low = 0;
    let high = node.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (bottomTo(node, middle) > y) high = middle;
      else low = middle + 1;
    }
    return { offset: start + low, top: boxAt(node, low)?.top ?? y };
  }
  return Number.isFinite(lowest) ? characterBelow(element, lowest - 1) : null;
}

function blockBelow(section: Element, y: number): HTMLElement | null {
  const chunks = section.querySelectorAll('[data-chunk]');
  const chunk = firstWhere(chunks, under(y));
  const block = chunk && firstWhere(chunk.querySelectorAll<HTMLElement>('[data-block]'), under(y));
  if (block || !chunk) return block;
  // Where a stretch is told taller than its text, what is read is the next one's.
  const next = chunks[[...chunks].indexOf(chunk) + 1];
  return next?.querySelector<HTMLElement>('[data-block]') ?? null;
}

/** The chapter that reaches under a height of the viewport. */
export const sectionAt = (sections: ArrayLike<HTMLElement>, y: number): HTMLElement | null =>
  firstWhere(sections, under(y));

/** Room that a chapter keeps under its text, px: more is a height it had in another type. */
const ROOM = 400;

/** Whether a chapter that is skipped, or a stretch of it, keeps a place for text where it will have none. */
export function isHollowAt(section: HTMLElement, y: number): boolean {
  const chunk = firstWhere(section.querySelectorAll('[data-chunk]'), under(y));
  return [section, chunk].some((box) => {
    const end = box?.lastElementChild?.getBoundingClientRect().bottom ?? y;
    return box && end < y && box.getBoundingClientRect().bottom - end > ROOM;
  });
}

/**
 * What is being read at a height of the viewport: the first character whose line ends under `y`. Goes
 * down from chapters to chunks to blocks, so that what the browser skips is never laid out for it.
 */
export function spotAt(sections: ArrayLike<HTMLElement>, y: number): Spot | null {
  const first = sectionAt(sections, y);
  let section = first;
  let element = first && blockBelow(first, y);
  // Between two chapters: the next begins below; under the last, its end is what is read.
  const after = first ? Array.prototype.indexOf.call(sections, first) + 1 : sections.length;
  for (let i = after; !element && i < sections.length; i++) {
    section = sections[i] ?? null;
    element = section?.querySelector<HTMLElement>('[data-block]') ?? null;
  }
  if (!element) {
    section = sections[sections.length - 1] ?? null;
    element = [...(section?.querySelectorAll<HTMLElement>('[data-block]') ?? [])].at(-1) ?? null;
  }
  if (!section || !element) return null;
  const found = characterBelow(element, y) ?? { offset: 0, top: element.getBoundingClientRect().top };
  return {
    block: element.dataset.block ?? '',
    chapter: section.dataset.chapter ?? '',
    offset: offsetIn(section, element, found.offset),
    top: found.top,
  };
}

/** Where a character's line stands now, px from the viewport's top; null where it is not in the page. */
export function topOf(section: HTMLElement, { block, offset }: Place): number | null {
  const found = nodeAt(section, block, offset);
  if (found) return boxAt(found[0], found[1])?.top ?? null;
  const element = section.querySelector(`[data-block="${CSS.escape(block)}"]`);
  return element?.getBoundingClientRect().top ?? null;
}
