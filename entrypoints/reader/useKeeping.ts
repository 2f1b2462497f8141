import { useCallback, useEffect, useRef } from 'preact/hooks';
import { writePlace } from '../../content/storage/positions';
import type { Position } from '../../content/stories/types';

/** Long enough that a moving page writes nothing, short enough that closing the tab loses nothing. */
const REST = 250;

/** Keeps the place in a story once it has come to rest, and at once where the page goes away. */
export function useKeeping(story: string, onTrouble: (cause: unknown) => void): (position: Position) => void {
  const waiting = useRef<{ timer: number; position: Position | null }>({ timer: 0, position: null });
  const flush = useCallback(() => {
    const { timer, position } = waiting.current;
    window.clearTimeout(timer);
    if (!position) return;
    waiting.current = { timer: 0, position: null };
    writePlace(story, position).catch(onTrouble);
  }, [story, onTrouble]);
  useEffect(() => {
    // A tab that is closed or put away is hidden first.
    const hidden = () => document.visibilityState === 'hidden' && flush();
    document.addEventListener('visibilitychange', hidden);
    window.addEventListener('pagehide', flush);
    return () => {
      flush();
      document.removeEventListener('visibilitychange', hidden);
      window.removeEventListener('pagehide', flush);
    };
  }, [flush]);
  return useCallback(
    (position: Position) => {
      window.clearTimeout(waiting.current.timer);
      waiting.current = { timer: window.setTimeout(flush, REST), position };
    },
    [flush],
  );
}
