import { useEffect, useRef } from 'preact/hooks';

interface Later {
  /** Does it after the delay, or at once; what was waiting is dropped. */
  run: (work: () => void, delayed: boolean) => void;
  /** Does what is waiting now. */
  now: () => void;
  drop: () => void;
}

/** Something that waits a little, and is done in any case when the component goes. */
export function useLater(delay: number): Later {
  const waiting = useRef<{ work: () => void; timer: number } | null>(null);
  const drop = () => {
    if (waiting.current) window.clearTimeout(waiting.current.timer);
    waiting.current = null;
  };
  const now = () => {
    const work = waiting.current?.work;
    drop();
    work?.();
  };
  const last = useRef(now);
  last.current = now;
  useEffect(() => () => last.current(), []);
  return {
    drop,
    now,
    run: (work, delayed) => {
      drop();
      if (delayed) waiting.current = { work, timer: window.setTimeout(now, delay) };
      else work();
    },
  };
}
