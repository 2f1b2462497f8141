import { t } from '../../words/t';
import { make } from '../dom';
import { hideElement, showElement } from '../veil/hide';
import { makeTab } from '../veil/tab';
import type { PageWork } from '../works';

/** A work that stands folded to one line, or is taken out of its list. */
export interface Folded {
  hidden: boolean;
  remove(): void;
}

/** Takes a work out of its list; the bar says how many are gone and shows them. */
export function hideWork(root: HTMLElement): Folded {
  hideElement(root, false);
  return { hidden: true, remove: () => showElement(root) };
}

/**
 * Folds a work to one line: why, and its rating and warnings, which stay readable.
 * @param why what the line says; the muted author's or tag's name, or canon and point.
 */
export function foldWork(work: PageWork, why: string, group: string, dark: boolean): Folded {
  const inside = [...work.root.children].filter((each): each is HTMLElement => each instanceof HTMLElement);
  const warnings = work.items
    .filter(({ surface }) => surface === 'rating' || surface === 'warnings')
    .map(({ text }) => text);
  let open = false;
  const tab = makeTab({ full: why, short: why, group, label: why }, 'block', dark, {
    press() {
      open = !open;
      set();
    },
  });
  tab.element.dataset.flow = '';
  tab.element.append(make('span', 'stays', [...new Set(warnings)].filter(Boolean).join(', ')));
  const set = (): void => {
    for (const each of inside) {
      if (open) showElement(each);
      else hideElement(each, false);
    }
    tab.set(open);
  };
  work.root.prepend(tab.element);
  set();
  return {
    hidden: false,
    remove() {
      open = true;
      set();
      tab.element.remove();
    },
  };
}

/** What a folded line says of a muted work. */
export const mutedLine = (what: string): string =>
  what === 'work' ? t('listing_mutedWork') : t('listing_muted', what);
