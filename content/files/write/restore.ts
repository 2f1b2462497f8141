import { ADDED, WAS } from './names';

const PREFIX = `${WAS}-`;
const marked = (element: Element): boolean =>
  [...element.attributes].some(({ name }) => name === WAS || name.startsWith(PREFIX));

/** Turns an export's `div`s and `span`s back into what they were. Of a parsed file of ours, in place. */
export function restore(root: ParentNode & Node, page: Document): void {
  for (const element of [...root.querySelectorAll('*')]) {
    // What was put in for the format's sake: alignment as style, and addresses within the book.
    element.removeAttribute('style');
    if (element.hasAttribute('data-id')) element.removeAttribute('id');
    const within = !/^(?:https?|mailto):/.test(element.getAttribute('href') ?? '');
    if (element.hasAttribute('data-to') && within) element.removeAttribute('href');
    if (!marked(element)) continue;
    if (element.getAttribute(WAS) === ADDED) element.replaceWith(...element.childNodes);
    else element.replaceWith(again(element, page));
  }
}

function again(element: Element, page: Document): Element {
  const was = element.getAttribute(WAS) ?? '';
  const made = page.createElement(/^[a-z][a-z\d]*$/.test(was) ? was : element.localName);
  const isPicture = was === 'img';
  for (const { name, value } of element.attributes) {
    const own = name.startsWith(PREFIX) ? name.slice(PREFIX.length) : name;
    // Of a picture only its address in the file is its own; all else is written as it was, beside it.
    if (own === WAS || (own === name && isPicture && name !== 'src')) continue;
    if (/^[a-z][a-z-]*$/.test(own)) made.setAttribute(own, value);
  }
  if (!isPicture) made.append(...element.childNodes);
  return made;
}
