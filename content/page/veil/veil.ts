import { make } from '../dom';
import { offered } from '../offers';
import type { Item, PageWork } from '../works';
import { makeGate } from './gate';
import { hideElement, isCovered, showElement } from './hide';
import type { Group } from './plan';
import { roomOf } from './room';
import { isInline, isTag } from './switches';
import { makeLabel, makeTab, type Tab } from './tab';
import type { HiddenTitle } from './title';
import type { Veil, VeilActions } from './types';
import { type VeilContext, warningsSaid, wordsFor } from './words';

let count = 0;

/** What of an item is covered: a tag's link and not its list item, which shows the leaf; of an icon that says it in its `title`, all. */
function targetsOf({ surface, element }: Item): HTMLElement[] {
  const children = [...element.children].filter((each): each is HTMLElement => each instanceof HTMLElement);
  return isTag(surface) && children.length > 0 && !element.title ? children : [element];
}

/** Raises a veil over a group. Everything is hidden when this returns, before any paint. */
export function raiseVeil(
  work: PageWork,
  group: Group<Item>,
  context: VeilContext,
  dark: boolean,
  actions: VeilActions,
): Veil {
  const covers = group.name !== 'title' && group.name !== 'label';
  const targets = covers ? group.items.flatMap(targetsOf) : [];
  const keepRoom = group.name !== 'text';
  for (const target of targets) hideElement(target, keepRoom);
  const titles: HiddenTitle[] =
    group.name === 'title'
      ? group.items.flatMap(({ element }) => offered('title')?.hideTitle(element) ?? [])
      : [];

  const buttons = { press: () => actions.press(veil), menu: (at: HTMLElement) => actions.menu(veil, at) };
  const tab = placeTab(work, group, context, dark, buttons);
  const said = warningsSaid(group);
  if (said) tab.element.prepend(make('span', 'warns', said));

  const set = (open: boolean): void => {
    veil.open = open;
    for (const target of targets) {
      if (open) showElement(target);
      else hideElement(target, keepRoom);
    }
    for (const { surface, element } of covers ? group.items : [])
      if (open) delete element.dataset.unspoiledLeaf;
      else element.dataset.unspoiledLeaf = !keepRoom ? 'gone' : isInline(surface) ? 'tag' : 'block';
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

/** Makes the tab and puts it where its group begins: over the first prose, else over the first tag. */
function placeTab(
  work: PageWork,
  group: Group<Item>,
  context: VeilContext,
  dark: boolean,
  buttons: { press(): void; menu(at: HTMLElement): void },
): Tab {
  const words = wordsFor(work, group, context);
  const prose = group.items.find(({ surface }) => !isInline(surface));
  const anchor = (prose ?? group.items[0])?.element ?? work.root;
  if (group.name === 'text') {
    const gate = makeGate(words, dark, buttons);
    const frame = work.shape.textFrame && anchor.closest(work.shape.textFrame);
    (frame || anchor).before(gate.element);
    return gate;
  }
  if (group.name === 'title') {
    const tab = makeTab(words, 'inline', dark, buttons);
    tab.element.dataset.flow = '';
    const after = anchor.closest('select, a') ?? (anchor.lastChild as ChildNode);
    after.after(tab.element);
    return tab;
  }
  if (group.name === 'label') {
    const note = makeLabel(words, dark, buttons.menu);
    if (prose) anchor.before(note.element);
    else anchor.append(note.element);
    return note;
  }
  if (prose) {
    const tab = makeTab(words, 'block', dark, buttons);
    anchor.before(tab.element);
    return tab;
  }
  const tab = makeTab(words, 'inline', dark, buttons, roomOf(group.items));
  // What is itself covered cannot hold its tab: that would be hidden with it.
  if (group.items[0] && targetsOf(group.items[0])[0] === anchor) anchor.before(tab.element);
  else anchor.append(tab.element);
  return tab;
}
