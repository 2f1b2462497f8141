import { hiddenInline, hiddenSelectors } from '../sites/parts/hidden';
import type { ReadSite } from '../sites/types';

/** What a description says is in a story's text and no story, and our own tabs. */
const dropped = ({ drop }: ReadSite): string =>
  ['.unspoiled, script, style, template', drop].filter(Boolean).join(', ');

/**
 * Markup of an element without what is not the author's: landmarks, sentences that the page's own style
 * hides, and what is ours. The site's spoiler boxes become folded parts, closed as they were.
 */
export function markupOf(site: ReadSite, element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const one of copy.querySelectorAll(dropped(site))) one.remove();
  if (site.hiddenByStyle) dropHidden(copy, element.ownerDocument);
  for (const { box, inside } of site.boxes ?? [])
    for (const one of copy.querySelectorAll(box)) fold(one, inside);
  if (site.preWrapped) keepLines(copy);
  return copy.innerHTML;
}

function dropHidden(copy: Element, page: Document): void {
  const selectors = [...page.querySelectorAll('style')].flatMap((style) =>
    hiddenSelectors(style.textContent ?? ''),
  );
  for (const one of copy.querySelectorAll<HTMLElement>('*')) {
    const style = one.getAttribute('style') ?? '';
    // A veil of ours hides too, and what is beneath is the author's.
    const veiled = one.hasAttribute('data-unspoiled-leaf') || one.hasAttribute('inert');
    if (selectors.some((selector) => one.matches(selector)) || (!veiled && hiddenInline(style))) one.remove();
  }
}

function fold(box: Element, inside: string | undefined): void {
  const page = box.ownerDocument;
  const details = page.createElement('details');
  const summary = page.createElement('summary');
  const contents = inside ? box.querySelector(inside) : box;
  if (!contents) return;
  const label = inside ? [...box.childNodes].filter((node) => !node.contains(contents)) : [];
  summary.textContent =
    label
      .map((node) => node.textContent ?? '')
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim() || '…';
  details.append(summary, ...contents.childNodes);
  box.replaceWith(details);
}

/** Line breaks of the source are lines there; in HTML they must be said. */
function keepLines(root: Element): void {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const lines = text.data.split('\n');
    if (lines.length < 2) continue;
    text.replaceWith(
      ...lines.flatMap((line, at) => (at === 0 ? [line] : [root.ownerDocument.createElement('br'), line])),
    );
  }
}
