import { trusted } from './trusted';

let inert: Document | null = null;

/**
 * Parses HTML as the content of a body, into an element of a document that is shown nowhere: nothing in
 * it runs or loads, whatever it holds. Its `innerHTML` writes it again. Not into a template, where a
 * stray table part at the beginning would have the parser drop the text that follows.
 */
export function parseInert(html: string): HTMLElement {
  inert ??= document.implementation.createHTMLDocument('');
  const holder = inert.createElement('div');
  holder.innerHTML = trusted(html);
  return holder;
}
