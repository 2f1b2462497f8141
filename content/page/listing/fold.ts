import { make } from '../dom';
import { makeTab } from '../veil/tab';
import type { PageWork } from '../works';
import type { Folded, FoldWords } from './part';

/** Takes an element out of the layout, by its own style; gives what puts it back as it was. */
function takeOut({ style }: HTMLElement): () => void {
  const [value, priority] = [style.getPropertyValue('display'), style.getPropertyPriority('display')];
  style.setProperty('display', 'none', 'important');
  return () => {
    style.removeProperty('display');
    if (value) style.setProperty('display', value, priority);
  };
}

/** Takes a work out of its list; the bar says how many are gone and shows them. */
export function hideWork(root: HTMLElement): Folded {
  return { hidden: true, set: () => {}, remove: takeOut(root) };
}

/** Folds a work to one line: why, and its rating and warnings, which stay readable. */
export function foldWork(work: PageWork, { line, group, open, press }: FoldWords, dark: boolean): Folded {
  const inside = [...work.root.children].filter((each): each is HTMLElement => each instanceof HTMLElement);
  const warnings = work.items
    .filter(({ surface }) => surface === 'rating' || surface === 'warnings')
    .map(({ text }) => text);
  let back: (() => void)[] = [];
  let now = open;
  const tab = makeTab({ full: line, short: line, group, label: line }, 'block', dark, {
    press() {
      set(!now);
      press(now);
    },
  });
  tab.element.dataset.flow = '';
  tab.element.append(make('span', 'stays', [...new Set(warnings)].filter(Boolean).join(', ')));
  function set(to: boolean): void {
    now = to;
    for (const each of back) each();
    back = now ? [] : inside.map(takeOut);
    tab.set(now);
  }
  work.root.prepend(tab.element);
  set(open);
  return {
    hidden: false,
    set,
    remove() {
      set(true);
      tab.element.remove();
    },
  };
}
