import { blocksFrom } from '../stories/blocks';
import type { Block, SafeHtml } from '../stories/types';
import { parseInert } from './inert';
import { blockElements } from './list';

/** A box with a class, or a quotation, is kept whole up to so many characters: it may be drawn as one. */
const WHOLE = 2000;

/** Elements that are opened where they hold blocks. Lists, tables and `details` stay whole. */
const boxes = new Set(
  'div center blockquote a abbr acronym b big cite code del dfn em i ins kbd q s samp small span strike strong sub sup tt u var'.split(
    ' ',
  ),
);

/**
 * Splits sanitised HTML into blocks, each with its own outer element; a row of words that stood in none
 * gets a paragraph. What a box around several blocks said (class, alignment, language, quotation) is
 * said again around each. Joined, they hold the same text. Only white space between blocks goes.
 */
export function toBlocks(html: SafeHtml): Block[] {
  return blocksFrom(splitBlocks(html));
}

/** The same without ids, for a chapter that is sanitised piece by piece. */
export function splitBlocks(html: SafeHtml): SafeHtml[] {
  const parsed = parseInert(html);
  const found: SafeHtml[] = [];
  new Splitter(parsed.ownerDocument, found).open(parsed, []);
  return found;
}

class Splitter {
  constructor(
    private readonly document: Document,
    private readonly found: SafeHtml[],
  ) {}

  open(node: ParentNode, around: readonly Element[]): void {
    let row: ChildNode[] = [];
    const flush = () => {
      if (row.some(says)) this.emit(this.paragraph(row), around);
      row = [];
    };
    for (const child of [...node.childNodes]) {
      if (!(child.nodeType === child.ELEMENT_NODE)) {
        row.push(child);
        continue;
      }
      const element = child as Element;
      const isBlock = blockElements.has(element.localName);
      if (!isBlock && !holdsBlocks(element)) row.push(child);
      else {
        flush();
        if (opens(element)) this.open(element, speaks(element) ? [...around, element] : around);
        else this.emit(element, around);
      }
    }
    flush();
  }

  private paragraph(row: readonly ChildNode[]): Element {
    const paragraph = this.document.createElement('p');
    paragraph.append(...row);
    return paragraph;
  }

  private emit(block: Element, around: readonly Element[]): void {
    let html = block.outerHTML;
    for (const box of [...around].reverse()) {
      const shell = (box.cloneNode(false) as Element).outerHTML;
      const end = shell.lastIndexOf('</');
      html = shell.slice(0, end) + html + shell.slice(end);
    }
    this.found.push(html as SafeHtml);
  }
}

/** Whether a node of a row shows anything. Line breaks alone do: an author's empty lines are kept. */
const says = (node: ChildNode): boolean =>
  /\S/.test(node.textContent ?? '') ||
  (node.nodeType === node.ELEMENT_NODE && ['img', 'br'].includes((node as Element).localName)) ||
  (node.nodeType === node.ELEMENT_NODE && (node as Element).querySelector('img') !== null);

const holdsBlocks = (element: Element): boolean =>
  [...element.children].some((child) => blockElements.has(child.localName) || holdsBlocks(child));

/** Whether the box's blocks come one by one. */
function opens(box: Element): boolean {
  if (!boxes.has(box.localName) || !holdsBlocks(box)) return false;
  const drawn = box.localName === 'blockquote' || box.hasAttribute('class');
  return !drawn || (box.textContent?.length ?? 0) > WHOLE;
}

/** Whether a box says anything that its blocks do not. */
const speaks = (box: Element): boolean => box.localName !== 'div' || box.attributes.length > 0;
