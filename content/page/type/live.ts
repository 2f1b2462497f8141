import type { PageType } from '../../typography/page';
import { hold, type Place, placeOf, seenBlocks } from './place';

const LIVE = 'data-unspoiled-live';

/**
 * Shows type on what is on screen alone: a page of a million words takes more than a second to be set
 * anew. Properties stand on the blocks themselves until `end`, which leaves nothing of them.
 * @param text selector of the page's texts.
 */
export function liveType(text: string) {
  let next: PageType | null = null;
  let place: Place | null = null;
  let frame = 0;
  const marked = new Map<HTMLElement, string | null>();
  let names = new Set<string>();

  function draw(): void {
    frame = 0;
    if (!next) return;
    const seen = seenBlocks(text);
    place ??= placeOf(seen);
    const widths = new Map<HTMLElement, number>();
    for (const block of seen) if (!marked.has(block)) widths.set(block, widthIn(block, text));
    for (const [block, width] of widths) {
      marked.set(block, block.getAttribute('style'));
      block.setAttribute(LIVE, width > 0 ? 'wide' : '');
    }
    const room = roomOf(text);
    const { properties } = next;
    const em = Number.parseFloat(properties['--unspoiled-size'] ?? '');
    const width = Number.parseFloat(properties['--unspoiled-width'] ?? '') * em;
    const all = { ...properties, '--unspoiled-live': `${Math.min(width, room)}px` };
    names = new Set([...names, ...Object.keys(all)]);
    for (const block of marked.keys())
      for (const [name, value] of Object.entries(all)) block.style.setProperty(name, value);
    hold(place);
  }

  return {
    show(type: PageType): void {
      next = type;
      frame ||= requestAnimationFrame(draw);
    },
    /** Ends with `settle`, that sets the whole page; the place is held over it. */
    end(settle: () => void): void {
      cancelAnimationFrame(frame);
      frame = 0;
      place ??= placeOf(seenBlocks(text));
      const held = place;
      for (const [block, style] of marked) {
        block.removeAttribute(LIVE);
        if (style === null) block.removeAttribute('style');
        else {
          for (const name of names) block.style.removeProperty(name);
          block.setAttribute('style', style);
        }
      }
      marked.clear();
      next = null;
      place = null;
      settle();
      hold(held);
      // What is laid out around it only now may move it once more.
      requestAnimationFrame(() => hold(held));
    },
  };
}

/** How wide a block is that fills the text's own column; 0 for one that does not. */
function widthIn(block: HTMLElement, text: string): number {
  const container = block.closest<HTMLElement>(text);
  if (!container) return 0;
  const style = getComputedStyle(container);
  const inside =
    container.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
  const own = block.getBoundingClientRect().width;
  return Math.abs(own - inside) < 1.5 && !block.closest('table') ? own : 0;
}

/** How wide a column of text may be here, whatever width it has now. */
function roomOf(text: string): number {
  const container = document.querySelector(text);
  const around = container?.parentElement;
  if (!container || !around) return innerWidth;
  const [outer, inner] = [getComputedStyle(around), getComputedStyle(container)];
  const paddings = [outer.paddingLeft, outer.paddingRight, inner.paddingLeft, inner.paddingRight];
  return around.clientWidth - paddings.reduce((sum, each) => sum + Number.parseFloat(each), 0);
}
