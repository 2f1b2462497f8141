/**
 * The page scrolling by itself, so many lines of its text a minute, until the reader takes the wheel,
 * presses a key or touches the page, or its end is reached.
 * @param speed lines a minute, asked at every frame.
 */
export function selfScroll(text: string, speed: () => number, signal: AbortSignal) {
  let frame = 0;
  let last = 0;
  let owed = 0;
  const stop = () => {
    cancelAnimationFrame(frame);
    frame = 0;
  };
  const step = (now: number) => {
    const container = document.querySelector(text);
    const line = container ? Number.parseFloat(getComputedStyle(container).lineHeight) || 24 : 24;
    // A tab that was away owes nothing for that time.
    owed += (Math.min(100, now - last) / 60_000) * speed() * line;
    last = now;
    const whole = Math.floor(owed);
    if (whole > 0) {
      owed -= whole;
      const before = scrollY;
      window.scrollBy({ top: whole, behavior: 'instant' });
      if (scrollY === before) return stop();
    }
    frame = requestAnimationFrame(step);
  };
  for (const type of ['wheel', 'touchstart', 'keydown', 'pointerdown'])
    window.addEventListener(type, (event) => event.isTrusted && frame && stop(), { passive: true, signal });
  signal.addEventListener('abort', stop);
  return {
    on: () => frame !== 0,
    toggle(): void {
      if (frame) stop();
      else {
        last = performance.now();
        frame = requestAnimationFrame(step);
      }
    },
  };
}
