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

/** HTML of nodes in pieces that are cut between blocks only; a long box is opened to be cut. */
function* pieces(nodes: Iterable<ChildNode>, open: string, close: string): Generator<string> {
  let html = '';
  for (const node of nodes) {
    const element = node.nodeType === node.ELEMENT_NODE ? (node as Element) : null;
    const apart = element !== null && (blockElements.has(element.localName) || boxes.has(element.localName));
    if (apart && html.length > PIECE) {
      yield open + html + close;
      html = '';
    }
    if (element && boxes.has(element.localName) && (element.textContent?.length ?? 0) > PIECE) {
      if (html) yield open + html + close;
      html = '';
      const shell = (element.cloneNode(false) as Element).outerHTML;
      const end = shell.lastIndexOf('</');
      yield* pieces(element.childNodes, open + shell.slice(0, end), shell.slice(end) + close);
    } else html += element ? element.outerHTML : textHtml(node);
  }
  if (html) yield open + html + close;
}

/** Text as HTML. What is neither element nor text (comments, instructions) is nothing. */
function textHtml(node: ChildNode): string {
  const text = node.nodeType === node.TEXT_NODE || node.nodeType === node.CDATA_SECTION_NODE;
  return text ? (node.nodeValue ?? '').replace(/&/g, '&amp;').replace(/</g, '&lt;') : '';
}

/** Sanitises nodes of a parsed file, a piece at a time, and splits them into blocks, not yet named. */
export async function bringIn(
  nodes: Iterable<ChildNode>,
  options: SanitiseOptions,
  work: Work,
): Promise<SafeHtml[]> {
  const found: SafeHtml[] = [];
  for (const piece of pieces(nodes, '', '')) {
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
  const html = element ? await bringIn(element.childNodes, options, work) : [];
  return html.length > 0 ? blocksFrom(html) : undefined;
}
