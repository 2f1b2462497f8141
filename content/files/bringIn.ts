import { splitBlocks } from '../sanitise/blocks';
import { blockElements } from '../sanitise/list';
import { sanitise } from '../sanitise/sanitise';
import type { SanitiseOptions } from '../sanitise/types';
import { blocksFrom } from '../stories/blocks';
import type { Block, SafeHtml } from '../stories/types';
import type { Work } from './work';

/** Characters of HTML that are sanitised in one go; some 10 ms of work. */
const PIECE = 48 * 1024;
/** Elements of a file that only hold others; a long one is opened, and said again around each piece. */
const boxes = new Set(
  'div section article main body center blockquote span font header footer aside'.split(' '),
);

/** Elements longer than this are opened whatever they are; no author's is. */
const HUGE = 8 * PIECE;
/** Characters of an element's two tags, about. */
const TAG = 20;

/**
 * HTML of nodes in pieces that are cut between blocks; a long box is opened to be cut, and said again
 * around each piece. Elements and texts of absurd length are cut wherever they can be.
 */
function* pieces(
  parent: ParentNode & Node,
  open: string,
  close: string,
  anywhere: boolean,
): Generator<string> {
  let html = '';
  // By siblings: in Firefox a long list of children is counted through at each step.
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    const element = node.nodeType === node.ELEMENT_NODE ? (node as Element) : null;
    const box = element !== null && boxes.has(element.localName);
    const apart = element !== null && (box || blockElements.has(element.localName));
    if ((apart || anywhere) && html.length > PIECE) {
      yield open + html + close;
      html = '';
    }
    const huge = element !== null && longer(element, HUGE);
    if (element && (huge || (box && longer(element, PIECE)))) {
      if (html) yield open + html + close;
      html = '';
      const shell = (element.cloneNode(false) as Element).outerHTML;
      const end = shell.lastIndexOf('</');
      yield* pieces(element, open + shell.slice(0, end), shell.slice(end) + close, huge && !box);
    } else if (element) html += element.outerHTML;
    else {
      const [first = '', ...rest] = stretches(textOf(node));
      html += escaped(first);
      for (const stretch of rest) {
        yield open + html + close;
        html = escaped(stretch);
      }
    }
  }
  if (html) yield open + html + close;
}

/** Whether an element's text and tags are longer than so many characters. Looks no further than it must. */
function longer(element: Element, most: number): boolean {
  if (!element.firstElementChild) return (element.textContent?.length ?? 0) > most;
  const walk = element.ownerDocument.createTreeWalker(
    element,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
  );
  let length = 0;
  while (length <= most && walk.nextNode()) length += walk.currentNode.nodeValue?.length ?? TAG;
  return length > most;
}

/** Text, where it is nothing else (a comment, an instruction). */
const textOf = (node: ChildNode): string =>
  node.nodeType === node.TEXT_NODE || node.nodeType === node.CDATA_SECTION_NODE ? (node.nodeValue ?? '') : '';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A text in stretches that one task can bear, cut at spaces. */
export function* stretches(text: string, most = HUGE): Generator<string> {
  for (let from = 0; from < text.length || from === 0; ) {
    let to = from + most;
    if (to < text.length) to = Math.max(text.lastIndexOf(' ', to) + 1, from + most / 2);
    yield text.slice(from, to);
    from = to;
  }
}

/** Sanitises what is in a node of a parsed file, a piece at a time, and splits them into blocks, not yet named. */
export async function bringIn(
  parent: ParentNode & Node,
  options: SanitiseOptions,
  work: Work,
): Promise<SafeHtml[]> {
  const found: SafeHtml[] = [];
  for (const piece of pieces(parent, '', '', false)) {
    for (const html of splitBlocks(sanitise(piece, options))) found.push(html);
    await work.breathe();
  }
  return found;
}

/** The same for an element that may not be there (a summary, notes), as blocks. */
export async function bringInOf(
  element: Element | null | undefined,
  options: SanitiseOptions,
  work: Work,
): Promise<Block[] | undefined> {
  const html = element ? await bringIn(element, options, work) : [];
  return html.length > 0 ? blocksFrom(html) : undefined;
}
