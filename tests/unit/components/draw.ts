import { JSDOM } from 'jsdom';
import type { ComponentChild } from 'preact';
import { options, render } from 'preact';
import { act } from 'preact/test-utils';

// Of the window only what components use: Node's own addresses, files and clocks stay, which jsdom's
// stand in for only in part, and which tests replace.
const { window: page } = new JSDOM('<!doctype html><html><body></body></html>', { pretendToBeVisual: true });
const used = [
  'document',
  'HTMLElement',
  'HTMLInputElement',
  'Event',
  'FocusEvent',
  'KeyboardEvent',
  'MouseEvent',
] as const;
for (const name of used) Object.assign(globalThis, { [name]: page[name] });
Object.assign(globalThis, {
  window: globalThis,
  addEventListener: page.addEventListener.bind(page),
  removeEventListener: page.removeEventListener.bind(page),
  getComputedStyle: page.getComputedStyle.bind(page),
});
// Effects run when `act` says so, also under clocks that stand still.
options.requestAnimationFrame = (done) => queueMicrotask(done);

/** A root to draw in, whose changes are in the page when a step has returned. */
export function stage() {
  document.body.innerHTML = '<div></div>';
  const root = document.body.firstElementChild as HTMLElement;
  const step = (what: () => void): void => void act(what);
  return {
    root,
    draw: (what: ComponentChild) => step(() => render(what, root)),
    step,
    find: <E extends HTMLElement = HTMLElement>(selector: string): E => {
      const found = root.querySelector<E>(selector);
      if (!found) throw new Error(`nothing matches ${selector}`);
      return found;
    },
    press: (element: Element, key: string, more: KeyboardEventInit = {}) =>
      step(
        () =>
          void element.dispatchEvent(
            new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
          ),
      ),
    type: (field: HTMLInputElement, text: string) =>
      step(() => {
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
  };
}
