import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { type Spot, spotAt, topOf } from './locate';

/** Height of the line that counts as being read, px from the viewport's top: under the header. */
const READING_LINE = 72;
/** Neighbours still settle after a jump, in Firefox by 180 px: the place is put right again for some frames. */
const FRAMES = 4;

interface Options {
  root: RefObject<HTMLElement>;
  /** Whether the text is in the page. */
  ready: boolean;
  /** Where to begin: null at the top. */
  initial: Omit<Spot, 'top'> | null;
  /** Changes whenever the text is laid out anew: type, width, font. */
  layout: string;
  /** Called while reading; null above the text's first line. */
  onPlace: (spot: Spot | null) => void;
}

/**
 * Keeps the reader's place: follows it while they scroll, and after every change of layout puts the same
 * line back where it stood. Only scrolling moves the place; a change of layout never does.
 */
export function usePlace({ root, ready, initial, layout, onPlace }: Options): void {
  const anchor = useRef<Spot | null>(null);
  const frames = useRef(0);
  const width = useRef(0);
  const said = useRef(onPlace);
  said.current = onPlace;

  const settle = useCallback(() => {
    const element = root.current;
    if (!element || !anchor.current) return;
    const running = frames.current > 0;
    frames.current = FRAMES;
    width.current = element.clientWidth;
    const put = () => {
      const spot = anchor.current;
      const top = spot && topOf(element, spot);
      if (spot && top !== null && Math.abs(top - spot.top) >= 0.5)
        window.scrollBy({ top: top - spot.top, behavior: 'instant' });
    };
    const frame = () => {
      put();
      if (--frames.current > 0) requestAnimationFrame(frame);
    };
    put();
    if (!running) requestAnimationFrame(frame);
  }, [root]);

  useLayoutEffect(() => {
    const element = root.current;
    if (!ready || !element) return;
    width.current = element.clientWidth;
    if (!initial) return;
    anchor.current = { ...initial, top: READING_LINE };
    settle();
    // Only where it begins: later places come from scrolling.
  }, [ready]);

  useLayoutEffect(() => {
    if (ready) settle();
  }, [layout, ready, settle]);

  useEffect(() => {
    const element = root.current;
    if (!ready || !element) return;
    let asked = 0;
    const look = () => {
      asked = 0;
      // Moved by ourselves, or by a new width that is not settled yet.
      if (frames.current > 0 || element.clientWidth !== width.current) return;
      const spot = spotAt(element, READING_LINE);
      const above = spot !== null && element.getBoundingClientRect().top > READING_LINE;
      anchor.current = above ? null : spot;
      said.current(above ? null : spot);
    };
    const scrolled = () => {
      if (!asked) asked = requestAnimationFrame(look);
    };
    const resized = new ResizeObserver(() => {
      if (element.clientWidth === width.current) return;
      width.current = element.clientWidth;
      settle();
    });
    resized.observe(element);
    window.addEventListener('scroll', scrolled, { passive: true });
    // Fonts that arrive late change every line.
    document.fonts.addEventListener('loadingdone', settle);
    return () => {
      cancelAnimationFrame(asked);
      resized.disconnect();
      window.removeEventListener('scroll', scrolled);
      document.fonts.removeEventListener('loadingdone', settle);
    };
  }, [ready, root, settle]);
}
