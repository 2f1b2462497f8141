import { heavyParts } from '../../typography/emphasis';
import { seenBlocks } from '../type/place';
import { onView } from './view';

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
