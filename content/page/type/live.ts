import type { PageType } from '../../typography/page';
import { foldFar } from './fold';
import { hold, type Place, placeOf, seenBlocks } from './place';
import { restyled } from './restyle';

const LIVE = 'data-unspoiled-live';
/** A slider that rests for so long, in ms, may never be let go: its popup was closed. */
const REST = 1000;

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
  let rest = 0;
  let unfold: (() => void) | null = null;
  const marked = new Map<HTMLElement, () => void>();

  function draw(): void {
    frame = 0;
    if (!next) return;
    // All is read before anything is written: the page is laid out once a frame, in `hold`.
    const seen = seenBlocks(text);
    place ??= placeOf(seen);
    room ||= roomOf(text);
    const fresh = seen.filter((block) => !marked.has(block));
    const wide = fresh.map((block) => fills(block, text));
    unfold ??= foldFar(seen, text);
    fresh.forEach((block, i) => {
      marked.set(block, restyled(block, {}));
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

  /** All is laid out again, with what was seen in its place, until the slider goes on. */
  function unfolded(): void {
    const held = placeOf(seenBlocks(text));
    unfold?.();
    unfold = null;
    hold(held);
    place = null;
  }

  return {
    show(type: PageType): void {
      next = type;
      frame ||= requestAnimationFrame(draw);
      clearTimeout(rest);
      rest = window.setTimeout(unfolded, REST);
    },
    /** Ends with `settle`, that sets the whole page; the place is held over it. */
    end(settle: () => void): void {
      cancelAnimationFrame(frame);
      frame = 0;
      place ??= placeOf(seenBlocks(text));
      const held = place;
      for (const [block, restore] of marked) {
        block.removeAttribute(LIVE);
        restore();
      }
      marked.clear();
      clearTimeout(rest);
      unfold?.();
      unfold = null;
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
