import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { readPlace, writePlace } from '../../content/storage/positions';
import type { Position } from '../../content/stories/types';

/** Long enough that a moving page writes nothing, short enough that closing the tab loses nothing. */
const REST = 250;

/**
 * The place in a story as it was kept, and the keeping of it. `undefined`: not read yet.
 * @param onTrouble told once, with a sentence, when places cannot be read or kept.
 */
export function usePlaces(
  story: string,
  onTrouble: (sentence: string) => void,
): { place: Position | null | undefined; keep: (position: Position) => void } {
  const [place, setPlace] = useState<Position | null | undefined>(undefined);
  const waiting = useRef<{ timer: number; position: Position | null }>({ timer: 0, position: null });
  const told = useRef(false);
  const tell = useCallback(
    (cause: unknown) => {
      if (told.current) return;
      told.current = true;
      onTrouble(cause instanceof Error ? cause.message : String(cause));
    },
    [onTrouble],
  );

  useEffect(() => {
    let on = true;
    setPlace(undefined);
    readPlace(story).then(
      (kept) => on && setPlace(kept?.position ?? null),
      (cause: unknown) => {
        if (!on) return;
        setPlace(null);
        tell(cause);
      },
    );
    return () => {
      on = false;
    };
  }, [story, tell]);

  const flush = useCallback(() => {
    const { timer, position } = waiting.current;
    window.clearTimeout(timer);
    if (!position) return;
    waiting.current = { timer: 0, position: null };
    writePlace(story, position).catch(tell);
  }, [story, tell]);

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

  const keep = useCallback(
    (position: Position) => {
      window.clearTimeout(waiting.current.timer);
      waiting.current = { timer: window.setTimeout(flush, REST), position };
    },
    [flush],
  );
  return { place, keep };
}
