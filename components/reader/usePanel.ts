import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PanelName } from './Head';

/** Which panel is open. Escape closes it, and its button has the focus again. */
export function usePanel(): {
  open: PanelName | null;
  toggle: (name: PanelName) => void;
  close: () => void;
  button: RefObject<HTMLButtonElement>;
} {
  const [open, setOpen] = useState<PanelName | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = useCallback(() => {
    button.current?.focus({ preventScroll: true });
    setOpen(null);
  }, []);
  const toggle = useCallback((name: PanelName) => setOpen((now) => (now === name ? null : name)), []);
  useEffect(() => {
    if (!open) return;
    const pressed = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) close();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [open, close]);
  return { open, toggle, close, button };
}
