import { button, make } from '../dom';
import { itemsFor } from './items';
import type { MenuAsk } from './part';

/**
 * Opens a veil's menu (WAI-ARIA "Menu Button"): arrows move inside it, Escape and a press outside close
 * it, and focus goes back to where it came from.
 */
export function openMenu(ask: MenuAsk): void {
  const { at } = ask;
  const life = new AbortController();
  const close = (back: boolean): void => {
    life.abort();
    menu.remove();
    at.setAttribute('aria-expanded', 'false');
    if (back && at.isConnected) at.focus();
  };
  if (at.getAttribute('aria-expanded') === 'true') {
    at.parentElement?.querySelector('.unspoiled-menu')?.remove();
    at.setAttribute('aria-expanded', 'false');
    return;
  }
  const entries = itemsFor(ask).map(({ label, hint, act }) => {
    const entry = button('entry', hint ? [label, ' ', make('span', 'hint', hint)] : [label], () => {
      close(true);
      void act();
    });
    entry.setAttribute('role', 'menuitem');
    entry.tabIndex = -1;
    return entry;
  });
  const menu = make('div', 'menu', ...entries);
  menu.setAttribute('role', 'menu');
  menu.setAttribute('aria-label', at.parentElement?.getAttribute('aria-label') ?? '');
  const step = (by: number): void => {
    const now = entries.indexOf(document.activeElement as HTMLButtonElement);
    entries.at((now + by + entries.length) % entries.length)?.focus();
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Home: () => entries[0]?.focus(),
    End: () => entries.at(-1)?.focus(),
    Escape: () => close(true),
    Tab: () => close(true),
  };
  menu.addEventListener('keydown', (event) => {
    const act = event.isTrusted ? keys[event.key] : undefined;
    if (!act) return;
    if (event.key !== 'Tab') event.preventDefault();
    event.stopPropagation();
    act();
  });
  window.addEventListener(
    'pointerdown',
    (event) => {
      if (event.target instanceof Node && !menu.contains(event.target) && !at.contains(event.target))
        close(false);
    },
    { capture: true, signal: life.signal },
  );
  at.setAttribute('aria-expanded', 'true');
  // Lists cut off what stands out of their works: in the top layer nothing does.
  menu.popover = 'manual';
  at.after(menu);
  menu.showPopover();
  const { left, bottom } = (at.parentElement ?? at).getBoundingClientRect();
  const start = Math.max(0, Math.min(left, innerWidth - menu.offsetWidth - 8)) + scrollX;
  menu.style.setProperty('inset', `${bottom + scrollY}px auto auto ${start}px`, 'important');
  entries[0]?.focus({ preventScroll: true });
}
