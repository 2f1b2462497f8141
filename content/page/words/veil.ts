import { t } from '../../words/t';
import { hideElement, isCovered, showElement } from '../veil/hide';
import { makeTab } from '../veil/tab';

/** What holds one of the reader's words, veiled where it stands. */
export interface WordVeil {
  set(open: boolean): void;
  isOpen(): boolean;
  intact(): boolean;
  remove(): void;
}

/** What shows the leaf, and what is hidden: the same for a paragraph. */
export interface Covered {
  leaf: HTMLElement;
  inner: HTMLElement;
}

/**
 * Covers what belongs together, with one button before it.
 * @param as `block` over a paragraph, `inline` in its line, where the button says only "Show".
 */
export function cover(
  parts: readonly Covered[],
  as: 'block' | 'inline',
  label: 'full' | 'hidden',
  dark: boolean,
): WordVeil {
  const why = label === 'hidden' ? t('veil_hidden') : t('veil_phrase');
  let open = false;
  const words = { full: why, short: as === 'block' ? why : '', group: why, label: why };
  const room = as === 'block' ? undefined : 0;
  const tab = makeTab(words, as, dark, { press: () => set(!open) }, room);
  if (as === 'inline') tab.element.dataset.flow = '';
  function set(to: boolean): void {
    open = to;
    for (const { leaf, inner } of parts) {
      if (open) {
        showElement(inner);
        delete leaf.dataset.unspoiledLeaf;
      } else {
        hideElement(inner, true);
        leaf.dataset.unspoiledLeaf = as === 'block' ? 'block' : 'tag';
      }
    }
    tab.set(open);
  }
  parts[0]?.leaf.before(tab.element);
  set(false);
  return {
    set,
    isOpen: () => open,
    intact: () => tab.element.isConnected && (open || parts.every(({ inner }) => isCovered(inner))),
    remove() {
      set(true);
      tab.element.remove();
    },
  };
}

export function veilParagraph(paragraph: HTMLElement, label: 'full' | 'hidden', dark: boolean): WordVeil {
  const words = paragraph.textContent;
  const veil = cover([{ leaf: paragraph, inner: paragraph }], 'block', label, dark);
  return { ...veil, intact: () => paragraph.textContent === words && veil.intact() };
}
