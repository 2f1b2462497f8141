import { useEffect } from 'preact/hooks';
import type { Stage } from './flow/stage';

/** What takes keys for itself. */
const typing = 'input, textarea, select, [contenteditable], .r-panel, .r-sheet';
/** Least way of a swipe, px, and most across. */
const SWIPE = 40;

/** Keys, taps at the edges, swipes and the wheel turn pages. */
export function useTurning(stage: Stage | null, on: boolean): void {
  useEffect(() => {
    if (!stage || !on) return;
    const end = new AbortController();
    const { signal } = end;
    const rtl = () => getComputedStyle(stage.root).direction === 'rtl';
    const pressed = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
      if (target?.closest(typing)) return;
      if (event.key === ' ' && target?.closest('button, a, summary')) return;
      const act = actionOf(event, rtl());
      if (!act) return;
      event.preventDefault();
      void act(stage);
    };
    let start: Touch | null = null;
    const down = (event: TouchEvent) => {
      // Two fingers zoom, and a selection is drawn, not swiped.
      start = event.touches.length === 1 ? (event.touches[0] ?? null) : null;
    };
    const up = (event: TouchEvent) => {
      const [touch] = event.changedTouches;
      if (!start || !touch || getSelection()?.isCollapsed === false) return;
      const [x, y] = [touch.clientX - start.clientX, touch.clientY - start.clientY];
      if (Math.abs(x) < SWIPE || Math.abs(y) > Math.abs(x) / 2) return;
      void stage.turn(x < 0 === !rtl() ? 1 : -1);
    };
    let wheeled = 0;
    const wheel = (event: WheelEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest(typing) || event.timeStamp - wheeled < 250 || Math.abs(event.deltaY) < 8) return;
      wheeled = event.timeStamp;
      void stage.turn(event.deltaY > 0 ? 1 : -1);
    };
    addEventListener('keydown', pressed, { signal });
    addEventListener('touchstart', down, { signal, passive: true });
    addEventListener('touchend', up, { signal, passive: true });
    addEventListener('wheel', wheel, { signal, passive: true });
    return () => end.abort();
  }, [stage, on]);
}

type Act = (stage: Stage) => unknown;
const on: Act = (stage) => stage.turn(1);
const back: Act = (stage) => stage.turn(-1);

function actionOf({ key, shiftKey }: KeyboardEvent, rtl: boolean): Act | null {
  if (key === 'ArrowRight') return rtl ? back : on;
  if (key === 'ArrowLeft') return rtl ? on : back;
  if (key === 'ArrowDown' || key === 'PageDown') return on;
  if (key === 'ArrowUp' || key === 'PageUp') return back;
  if (key === ' ') return shiftKey ? back : on;
  if (key === 'Home') return (stage) => stage.showPage(0);
  if (key === 'End') return (stage) => stage.showPage(stage.pageCount - 1);
  return null;
}
