/**
 * Calls back when the reader presses their single key, unless they are writing or a modifier is held
 * (WCAG 2.1.4: such keys can be changed and switched off; they are off at first).
 * @param key asked at each press; null for none.
 */
export function startKey(key: () => string | null, act: () => void, signal: AbortSignal): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== key() || event.ctrlKey || event.metaKey || event.altKey) return;
      const at = event.target instanceof HTMLElement ? event.target : undefined;
      if (at?.isContentEditable || at?.closest('input, textarea, select')) return;
      event.preventDefault();
      act();
    },
    { signal, capture: true },
  );
}
