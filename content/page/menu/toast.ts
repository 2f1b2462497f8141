import { t } from '../../words/t';
import { button, make } from '../dom';

/** How long a toast stays, in ms; it waits while it is looked at. */
const STAYS = 8000;

/** Says in one line what was done. */
export const say = (line: string): void => show(line);
/** The same, with a way back. */
export const sayWithUndo = (line: string, undo: () => void): void => show(line, undo);

function show(line: string, undo?: () => void): void {
  for (const old of document.querySelectorAll('.unspoiled-toast')) old.remove();
  const toast = make('div', 'toast', make('span', 'why', line));
  toast.setAttribute('role', 'status');
  toast.dataset.ground = 'dark';
  if (undo)
    toast.append(
      button('undo', [t('undo')], () => {
        toast.remove();
        undo();
      }),
    );
  let timer = 0;
  const wait = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => toast.remove(), STAYS);
  };
  for (const name of ['pointerenter', 'focusin']) toast.addEventListener(name, () => clearTimeout(timer));
  for (const name of ['pointerleave', 'focusout']) toast.addEventListener(name, wait);
  document.body.append(toast);
  wait();
}
