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
  const back = useRef<EventTarget | null>(null);
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

  const undo = () => {
    said?.undo?.();
    gone.current();
  };
  useEffect(() => {
    if (!said?.undo) return;
    // The toast is the last stop of the Tab key; the hand that did it by mistake knows a shorter way.
    const press = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLInputElement && event.target.type === 'text';
      if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || typing) return;
      event.preventDefault();
      undo();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });

  return (
    <div class="u-toasts" role="status">
      {said && (
        // biome-ignore lint/a11y/noStaticElementInteractions: only its clock listens, nothing is operated by it
        <div
          key={said.id}
          class="u-toast"
          onMouseEnter={pause}
          onMouseLeave={run}
          onFocusIn={(event) => {
            back.current = event.relatedTarget;
            pause();
          }}
          onFocusOut={run}
        >
          <span>{said.text}</span>
          {said.undo && (
            <button
              type="button"
              onClick={() => {
                undo();
                // What had the focus before the toast had it gets it back.
                if (back.current instanceof HTMLElement) back.current.focus();
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
