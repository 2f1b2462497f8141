import type { Peekable } from './part';

/** Held this long, in ms, a press is a peek and no longer a click. */
const HOLD = 250;

/**
 * Shows what a veil hides for as long as its tab is held, by pointer or by the P key while it has focus.
 * Only what a person does counts.
 */
export function startPeek(veilAt: (tab: Element) => Peekable | undefined, signal: AbortSignal): void {
  let held: Peekable | undefined;
  let timer = 0;
  const under = (event: Event): Peekable | undefined => {
    const tab = event.target instanceof Element ? event.target.closest('.unspoiled-tab') : null;
    const veil = event.isTrusted && tab ? veilAt(tab) : undefined;
    return veil?.open ? undefined : veil;
  };
  const begin = (veil: Peekable): void => {
    held = veil;
    veil.set(true);
  };
  const end = (): void => {
    clearTimeout(timer);
    held?.set(false);
    held = undefined;
  };
  const on = <K extends keyof WindowEventMap>(name: K, listen: (event: WindowEventMap[K]) => void): void =>
    window.addEventListener(name, listen, { signal, capture: true });

  on('pointerdown', (event) => {
    const veil = under(event);
    if (veil) timer = window.setTimeout(() => begin(veil), HOLD);
  });
  for (const name of ['pointerup', 'pointercancel', 'blur'] as const)
    on(name, () => {
      // The click that follows a peek is not meant to open.
      if (held) window.addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => window.removeEventListener('click', swallow, { capture: true }));
      end();
    });
  on('keydown', (event) => {
    if (event.key.toLowerCase() !== 'p' || event.repeat || event.ctrlKey || event.metaKey || event.altKey)
      return;
    const veil = under(event);
    if (veil) begin(veil);
  });
  on('keyup', (event) => {
    if (event.key.toLowerCase() === 'p') end();
  });
  signal.addEventListener('abort', end, { once: true });
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
