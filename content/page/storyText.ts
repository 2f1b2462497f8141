import { hiddenInline, hiddenSelectors } from '../sites/parts/hidden';
import type { ReadSite } from '../sites/types';
import { wordsOf } from './words';

const inBox = ({ box, inside }: { box: string; inside?: string }): string =>
  inside ? `:is(${box}) :is(${inside})` : box;

/**
 * Selector of what stands inside a story's text and is not story: what the description drops, what the
 * page's own style hides (sentences against thieves), and what is inside closed spoiler boxes.
 */
function notStory(site: ReadSite, page: Document): string {
  const all = [site.drop, ...(site.boxes ?? []).map(inBox)];
  // The author's own folded parts stay folded.
  all.push('details:not([open]) > :not(summary)');
  if (site.hiddenByStyle)
    for (const style of page.querySelectorAll('style')) all.push(...hiddenSelectors(style.textContent ?? ''));
  return all.filter(Boolean).join(', ');
}

/**
 * Marks what a page's style hides inside a story's text, so that a copy without the page's style can leave
 * it out: by the page's style elements, by inline styles, and in a live page by what the browser computed.
 * @returns the hidden elements.
 */
function hiddenIn(site: ReadSite, text: Element): Element[] {
  if (!site.hiddenByStyle) return [];
  const page = text.ownerDocument;
  const view = page.defaultView;
  const selectors = [...page.querySelectorAll('style')].flatMap((style) =>
    hiddenSelectors(style.textContent ?? ''),
  );
  const boxes = (site.boxes ?? []).map(inBox).join(', ');
  return [...text.querySelectorAll<HTMLElement>('*')].filter((element) => {
    // What is folded on purpose is the author's own.
    if (boxes && element.closest(boxes)) return false;
    if (selectors.some((selector) => element.matches(selector))) return true;
    if (hiddenInline(element.getAttribute('style') ?? '')) return true;
    return view ? view.getComputedStyle(element).display === 'none' : false;
  });
}

/** A story's text as a person reads it on the page, a line a paragraph. */
export function storyText(site: ReadSite, text: Element): string {
  const hidden = new Set(hiddenIn(site, text));
  for (const element of hidden) element.setAttribute('data-unspoiled-drop', '');
  const skip = [notStory(site, text.ownerDocument), '[data-unspoiled-drop]'].filter(Boolean).join(', ');
  const said = wordsOf(text, skip, site.preWrapped);
  for (const element of hidden) element.removeAttribute('data-unspoiled-drop');
  return said;
}
