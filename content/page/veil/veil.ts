import type { Surface } from '../../sites/types';
import { make } from '../dom';
import type { Item, PageWork } from '../works';
import { makeGate } from './gate';
import { hideElement, isCovered, showElement } from './hide';
import type { Group } from './plan';
import { makeTab, type Tab } from './tab';
import { type HiddenTitle, hideTitle } from './title';
import { type VeilContext, warningsSaid, wordsFor } from './words';

/** One veil on a page: a group of hidden surfaces and the tab that opens them. */
export interface Veil {
  id: string;
  work: PageWork;
  group: Group<Item>;
  tab: Tab;
  open: boolean;
  set(open: boolean): void;
  /** Takes the veil away and gives the page back as it was. */
  remove(): void;
  /** Whether everything that is to be hidden still is. */
  intact(): boolean;
}

const inTags = new Set<Surface>(['relationships', 'characters', 'freeforms', 'warnings', 'rating']);
let count = 0;

/** What of an item is covered: a tag's link and not its list item, which shows the leaf. */
function targetsOf({ surface, element }: Item): HTMLElement[] {
  const children = [...element.children].filter((each): each is HTMLElement => each instanceof HTMLElement);
  return inTags.has(surface) && children.length > 0 ? children : [element];
}

/** Raises a veil over a group. Everything is hidden when this returns, before any paint. */
export function raiseVeil(
  work: PageWork,
  group: Group<Item>,
  context: VeilContext,
  dark: boolean,
  press: (veil: Veil) => void,
): Veil {
  const targets = group.name === 'title' ? [] : group.items.flatMap(targetsOf);
  const keepRoom = group.name !== 'text';
  const titles: HiddenTitle[] = [];
  for (const target of targets) hideElement(target, keepRoom);

  const words = wordsFor(work, group, context);
  const onPress = () => press(veil);
  const prose = group.items.find(({ surface }) => !inTags.has(surface));
  const anchor = (prose ?? group.items[0])?.element ?? work.root;
  let tab: Tab;
  if (group.name === 'text') {
    tab = makeGate(words, dark, onPress);
    const frame = work.shape.textFrame && anchor.closest(work.shape.textFrame);
    (frame || anchor).before(tab.element);
  } else if (group.name === 'title') {
    for (const { element } of group.items) titles.push(hideTitle(element, ''));
    tab = makeTab(words, 'inline', dark, onPress);
    tab.element.dataset.flow = '';
    if (anchor instanceof HTMLAnchorElement) anchor.after(tab.element);
    else anchor.append(tab.element);
  } else if (prose) {
    tab = makeTab(words, 'block', dark, onPress);
    anchor.before(tab.element);
  } else {
    tab = makeTab(words, 'inline', dark, onPress, roomOf(group.items));
    anchor.append(tab.element);
  }
  const said = warningsSaid(group);
  if (said) tab.element.prepend(make('span', 'warns', said));

  const set = (open: boolean): void => {
    veil.open = open;
    for (const target of targets) {
      if (open) showElement(target);
      else hideElement(target, keepRoom);
    }
    for (const { surface, element } of group.items)
      if (open) delete element.dataset.unspoiledLeaf;
      else element.dataset.unspoiledLeaf = inTags.has(surface) ? 'tag' : keepRoom ? 'block' : 'gone';
    for (const title of titles) title.set(open);
    tab.set(open);
  };
  const veil: Veil = {
    id: `v${++count}`,
    work,
    group,
    tab,
    open: false,
    set,
    remove() {
      set(true);
      for (const title of titles) title.remove();
      tab.element.remove();
    },
    intact: () => tab.element.isConnected && (veil.open || targets.every(isCovered)),
  };
  set(false);
  return veil;
}

/** Room that hidden tags leave for a tab over them, in px: as long as they stand side by side. */
function roomOf(items: readonly Item[]): number {
  let characters = 0;
  let last: Element | null = null;
  for (const { element, text } of items) {
    if (last && element.previousElementSibling !== last) break;
    characters += text.length + 2;
    last = element;
  }
  return characters * 6.2;
}
