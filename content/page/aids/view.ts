/**
 * Calls `draw` in the next frame, and whenever what is on screen may have changed: scrolled, resized,
 * or set in other type, which the root's attributes tell.
 */
export function onView(draw: () => void, signal: AbortSignal): () => void {
  let frame = 0;
  const ask = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      draw();
    });
  };
  window.addEventListener('scroll', ask, { passive: true, signal });
  window.addEventListener('resize', ask, { signal });
  const typed = new MutationObserver(ask);
  typed.observe(document.documentElement, { attributes: true });
  signal.addEventListener('abort', () => {
    typed.disconnect();
    cancelAnimationFrame(frame);
  });
  ask();
  return ask;
}
