import { saidOf, sentencesOf } from '../../../content/stories/sentences';
import type { Stretch } from '../../../content/stories/veiled';
import { lengthOf, offsetIn, type Place, textsOf } from '../flow/locate';

/** A sentence in the page. Offsets into the element's text. */
export interface Line {
  element: HTMLElement;
  start: number;
  end: number;
  /** What is said of it: empty where all of it is veiled. */
  said: string;
}

/** An element's text with line breaks, as offsets in the reader count it. */
function textIn(element: HTMLElement): string {
  let text = '';
  for (const [node, start] of textsOf(element)) text = text.padEnd(start, '\n') + node.data;
  return text;
}

/** The sentences of a chapter from an element on, as they stand in the page. */
export function linesOf(
  element: HTMLElement,
  language: string,
  veil: ((text: string) => Stretch[]) | null,
): Line[] {
  const text = textIn(element);
  const veiled = veil?.(text) ?? [];
  return sentencesOf(text, language).map((one) => ({ element, ...one, said: saidOf(text, one, veiled) }));
}

/** A line as a range to be drawn and to be scrolled to. */
export function rangeOf({ element, start, end }: Line): Range | null {
  const range = document.createRange();
  let begun = false;
  for (const [node, from] of textsOf(element)) {
    const to = from + node.length;
    if (!begun && start < to) {
      range.setStart(node, Math.max(0, start - from));
      begun = true;
    }
    if (begun && end <= to) {
      range.setEnd(node, Math.max(0, end - from));
      return range;
    }
    if (begun) range.setEnd(node, node.length);
  }
  return begun ? range : null;
}

export function placeOfLine({ element, start }: Line): Place | null {
  const section = element.closest<HTMLElement>('[data-chapter]');
  if (!section) return null;
  const { chapter = '' } = section.dataset;
  return { chapter, block: element.dataset.block ?? '', offset: offsetIn(section, element, start) };
}

/** How far into an element of several a block's offset reaches. */
export function elementAt(section: HTMLElement, place: Place): { index: number; offset: number } {
  const all = [...section.querySelectorAll<HTMLElement>('[data-block]')];
  let rest = place.offset;
  let last = 0;
  for (const [index, element] of all.entries()) {
    if (element.dataset.block !== place.block) continue;
    last = index;
    const length = lengthOf(element);
    if (rest < length) return { index, offset: rest };
    rest -= length;
  }
  return { index: last, offset: 0 };
}
