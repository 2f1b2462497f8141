import { useCallback, useState } from 'preact/hooks';
import type { Place } from './flow/locate';
import type { Stage } from './flow/stage';

/** Jumps that can be taken back: the place before the first of them is kept until one returns or reads on. */
export function useBack(stage: Stage | null): {
  back: (() => void) | null;
  leap: (go: (stage: Stage) => unknown) => void;
} {
  const [from, setFrom] = useState<{ place: Place | null } | null>(null);
  const leap = useCallback(
    (go: (stage: Stage) => unknown) => {
      if (!stage) return;
      const place = stage.place;
      setFrom((before) => before ?? { place });
      go(stage);
    },
    [stage],
  );
  const back = from
    ? () => {
        setFrom(null);
        void stage?.jump(from.place);
      }
    : null;
  return { back, leap };
}
