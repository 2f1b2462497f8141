import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../content/words/t';
import './notices.css';

export interface Said {
  /** Differs from toast to toast, so that the clock starts anew. */
  id: number;
  text: string;
  undo?: () => void;
}

interface Props {
  /** What was just done; null: nothing to say. */
  said: Said | null;
  onGone: () => void;
  /** How long it stays, in milliseconds. */
  stay?: number;
}

/**
 * Says what was just done, and takes it back. Keep it mounted always: a screen reader announces what
 * enters a status that is already there. The clock stands still under the pointer and in focus.
 */
export function Toast({ said, onGone, stay = 8000 }: Props) {
  const gone = useRef(onGone);
  gone.current = onGone;
  const clock = useRef({ left: stay, since: 0, timer: 0 });
  const run = () => {
    const now = clock.current;
    window.clearTimeout(now.timer);
    now.since = Date.now();
    now.timer = window.setTimeout(() => gone.current(), now.left);
  };
  const pause = () => {
    const now = clock.current;
    window.clearTimeout(now.timer);
    now.left = Math.max(1000, now.left - (Date.now() - now.since));
  };
  // The clock starts anew with each toast only, whatever else is drawn again.
  useEffect(() => {
    if (!said) return;
    clock.current.left = stay;
    run();
    return () => window.clearTimeout(clock.current.timer);
  }, [said?.id, stay]);

  return (
    <div class="u-toasts" role="status">
      {said && (
        // biome-ignore lint/a11y/noStaticElementInteractions: only its clock listens, nothing is operated by it
        <div
          key={said.id}
          class="u-toast"
          onMouseEnter={pause}
          onMouseLeave={run}
          onFocusIn={pause}
          onFocusOut={run}
        >
          <span>{said.text}</span>
          {said.undo && (
            <button
              type="button"
              onClick={() => {
                said.undo?.();
                gone.current();
              }}
            >
              {t('base_undo')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
