import type { ReadingAids } from '../../typography/types';
import { placeOf, seenBlocks } from '../type/place';
import type { Layer } from './layer';
import { onView } from './view';

/**
 * A band over the lines being read, which follows the pointer or else stands at the upper third, or all
 * but one paragraph dimmed. Drawn over the page at each scroll, once a frame.
 */
export function startGuide(
  kind: ReadingAids['guide'],
  text: string,
  layer: Layer,
  signal: AbortSignal,
): void {
  if (kind === 'none') return;
  const parts = kind === 'ruler' ? [layer.add('ruler')] : [layer.add('dim'), layer.add('dim')];
  let at = innerHeight / 3;
  const set = (part: HTMLElement | undefined, top: number, height: number) => {
    if (!part) return;
    part.style.top = `${top}px`;
    part.style.height = `${Math.max(0, height)}px`;
  };
  const draw = () => {
    const container = document.querySelector(text);
    if (!container) return;
    if (kind === 'ruler') {
      const line = Number.parseFloat(getComputedStyle(container).lineHeight) || 24;
      set(parts[0], at - line, line * 2);
      return;
    }
    const box = placeOf(seenBlocks(text))?.block.getBoundingClientRect();
    const { top, bottom } = box ?? { top: 0, bottom: innerHeight };
    set(parts[0], 0, top - 4);
    set(parts[1], bottom + 4, innerHeight - bottom - 4);
  };
  const ask = onView(draw, signal);
  window.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType !== 'mouse') return;
      at = event.clientY;
      ask();
    },
    { passive: true, signal },
  );
}
