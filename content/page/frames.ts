import type { Site } from '../sites/types';

export interface Frames {
  /** Takes note of works that have come; before settings are there, too. */
  note(): void;
  /** Whether a frame was painted with this work on the page. */
  painted(root: HTMLElement): boolean;
}

/**
 * Knows which works have been on the screen: in which frame each was first there, and how many have been
 * since. The browser's own entries of paints come too late to tell.
 */
export function startFrames(site: Site, signal: AbortSignal): Frames {
  const since = new WeakMap<HTMLElement, number>();
  const roots = site.shapes.flatMap(({ name, root }) => (name === 'blurb' ? root : [])).join(', ');
  let frame = 0;
  const tick = (): void => {
    frame++;
    if (!signal.aborted && document.readyState !== 'complete') requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  return {
    note() {
      // The bar asks for the first of a list only.
      const first = roots ? document.querySelector<HTMLElement>(roots) : null;
      if (first && !since.has(first)) since.set(first, frame);
    },
    painted: (root) => (since.get(root) ?? frame) < frame,
  };
}
