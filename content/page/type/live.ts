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
  let room = 0;
  const marked = new Map<HTMLElement, string | null>();

  function draw(): void {
    frame = 0;
    if (!next) return;
    // All is read before anything is written: the page is laid out once a frame, in `hold`.
    const seen = seenBlocks(text);
    place ??= placeOf(seen);
    room ||= roomOf(text);
    const fresh = seen.filter((block) => !marked.has(block));
    const wide = fresh.map((block) => fills(block, text));
    fresh.forEach((block, i) => {
      marked.set(block, block.getAttribute('style'));
      block.setAttribute(LIVE, wide[i] ? 'wide' : '');
    });
    const { properties } = next;
    const em = Number.parseFloat(properties['--unspoiled-size'] ?? '');
    const width = Number.parseFloat(properties['--unspoiled-width'] ?? '') * em;
    const all = { ...properties, '--unspoiled-live': `${Math.min(width, room)}px` };
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
        // Written first: an attribute that Chromium has not written out yet is emptied and not removed.
        block.setAttribute('style', style ?? '');
        if (style === null) block.removeAttribute('style');
      }
      marked.clear();
      next = null;
      place = null;
      room = 0;
      settle();
      hold(held);
      // What is laid out around it only now may move it once more.
      requestAnimationFrame(() => hold(held));
    },
  };
}

/** Whether a block fills the text's own column, so that it may be set as wide as that will be. */
function fills(block: HTMLElement, text: string): boolean {
  const container = block.closest<HTMLElement>(text);
  if (!container || block.closest('table')) return false;
  const style = getComputedStyle(container);
  const inside =
    container.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
  return Math.abs(block.getBoundingClientRect().width - inside) < 1.5;
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
