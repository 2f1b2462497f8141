import { seenBlocks } from '../type/place';
import { onView } from './view';

/** How many letters of a word are heavier: somewhat under a half, and one at the least. */
export const heavyPart = (letters: number): number =>
  letters <= 3 ? 1 : Math.ceil(letters * (letters > 9 ? 0.45 : 0.4));

/** Where the heavier parts of a text's words are, in UTF-16 units. */
export function heavyParts(text: string): [from: number, to: number][] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}’']+/gu)].map(({ 0: word, index }) => [
    index,
    index + heavyPart(word.length),
  ]);
}

const NAME = 'unspoiled-emphasis';

/**
 * Heavier beginnings of words, as a highlight over what is on screen: the page's own nodes stay as they
 * are. The site's type sheet says how it looks.
 */
export function startEmphasis(text: string, signal: AbortSignal): void {
  if (!('highlights' in CSS)) return;
  const draw = () => {
    const ranges: StaticRange[] = [];
    for (const block of seenBlocks(text)) {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        if (node.parentElement?.closest('pre, code, .unspoiled, [inert]')) continue;
        for (const [startOffset, endOffset] of heavyParts(node.data))
          ranges.push(new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset }));
      }
    }
    CSS.highlights.set(NAME, new Highlight(...ranges));
  };
  onView(draw, signal);
  signal.addEventListener('abort', () => CSS.highlights.delete(NAME));
}
