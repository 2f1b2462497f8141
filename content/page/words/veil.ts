import { t } from '../../words/t';
import { hideElement, isCovered, showElement } from '../veil/hide';
import { makeTab } from '../veil/tab';

/** A paragraph that holds one of the reader's words, veiled where it stands. */
export interface WordVeil {
  set(open: boolean): void;
  isOpen(): boolean;
  intact(): boolean;
  remove(): void;
}

export function veilParagraph(paragraph: HTMLElement, label: 'full' | 'hidden', dark: boolean): WordVeil {
  const why = label === 'hidden' ? t('veil_hidden') : t('veil_phrase');
  let open = false;
  const words = paragraph.textContent;
  const tab = makeTab({ full: why, short: why, group: why, label: why }, 'block', dark, {
    press: () => set(!open),
  });
  function set(to: boolean): void {
    open = to;
    if (open) {
      showElement(paragraph);
      delete paragraph.dataset.unspoiledLeaf;
    } else {
      hideElement(paragraph, true);
      paragraph.dataset.unspoiledLeaf = 'block';
    }
    tab.set(open);
  }
  paragraph.before(tab.element);
  set(false);
  return {
    set,
    isOpen: () => open,
    intact: () =>
      tab.element.isConnected && paragraph.textContent === words && (open || isCovered(paragraph)),
    remove() {
      set(true);
      tab.element.remove();
    },
  };
}
