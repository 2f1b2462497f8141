import { sendToBackground } from '../../messages/send';
import { t } from '../../words/t';
import { button, make } from '../dom';
import { herePart } from './part';

/** How long a selection rests before a button comes to it, in ms: fingers drag its ends for a while. */
const REST = 400;
/** Longer selections are taken for copying. */
const LONGEST = 200;

/**
 * Where the browser has no menu of its own for us (Firefox for Android), selected words get a button,
 * "Veil this", below them.
 */
export function startSelect(): void {
  let rest = 0;
  let shown: HTMLElement | undefined;
  const hide = (): void => {
    shown?.remove();
    shown = undefined;
  };
  document.addEventListener('selectionchange', () => {
    hide();
    clearTimeout(rest);
    rest = window.setTimeout(offer, REST);
  });

  function offer(): void {
    const selection = getSelection();
    const text = selection?.toString().trim() ?? '';
    const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
    const at = range?.commonAncestorContainer;
    const element = at instanceof Element ? at : at?.parentElement;
    if (!range || text === '' || text.length > LONGEST || !element) return;
    if (element.closest('input, textarea, [contenteditable], .unspoiled')) return;
    const box = range.getBoundingClientRect();
    const veil = button('veil-this', [t('here_veil')], () => {
      hide();
      void veilThis(text);
    });
    shown = make('div', 'by-selection', veil);
    shown.style.insetBlockStart = `${box.bottom + scrollY}px`;
    shown.style.insetInlineStart = `${Math.max(0, box.left + scrollX)}px`;
    document.body.append(shown);
  }
}

async function veilThis(text: string): Promise<void> {
  await sendToBackground({ type: 'part', part: 'here' });
  await herePart.value?.veil(text);
}
