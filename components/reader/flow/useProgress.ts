import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * How much of the text is read, 0 to 1: 0 while its first line is the first in sight, 1 when its last is.
 * The line that counts wanders from the top of the window to its foot, so that a short text ends too.
 */
export function useProgress(text: RefObject<HTMLElement>, ready: boolean): number {
  const [progress, setProgress] = useState(0);
  useEffect(() => {
    const element = text.current;
    if (!ready || !element) return setProgress(0);
    let asked = 0;
    const look = () => {
      asked = 0;
      const { top, height } = element.getBoundingClientRect();
      const range = Math.max(1, document.documentElement.scrollHeight - window.innerHeight);
      const line = window.innerHeight * Math.min(1, Math.max(0, window.scrollY / range));
      const at = Math.min(1, Math.max(0, (line - top) / Math.max(1, height)));
      // A thousandth is less than the line shows.
      setProgress(Math.round(at * 1000) / 1000);
    };
    const ask = () => {
      if (!asked) asked = requestAnimationFrame(look);
    };
    const resized = new ResizeObserver(ask);
    resized.observe(element);
    window.addEventListener('scroll', ask, { passive: true });
    window.addEventListener('resize', ask);
    ask();
    return () => {
      cancelAnimationFrame(asked);
      resized.disconnect();
      window.removeEventListener('scroll', ask);
      window.removeEventListener('resize', ask);
    };
  }, [ready, text]);
  return progress;
}
