import { t } from '../../words/t';
import { button, make } from '../dom';

/** What a tab says. `full` is the label, `short` fits beside a single tag. */
export interface TabWords {
  full: string;
  short: string;
  /** Accessible name of the group: why, what, and of which work. */
  group: string;
  /** What a label says where nothing is covered. */
  label: string;
}

export interface TabButtons {
  press(): void;
  menu?(at: HTMLElement): void;
}

/** The visible part of a veil: a named group with a real button that stays when the veil is open. */
export interface Tab {
  element: HTMLElement;
  set(open: boolean): void;
  focus(): void;
  /** As if its button were pressed. */
  press(): void;
}

/** Widths in CSS px at the tab's own 12 px type, by counting: asking the page would cost a layout. */
const widthOf = (text: string): number => 18 + text.length * 6.4;

/** The button that opens a veil's menu; a screen reader hears what it is of from the group around it. */
export function menuButton(menu: (at: HTMLElement) => void): HTMLButtonElement {
  const control = button('more', ['⌄'], () => menu(control));
  control.setAttribute('aria-label', t('veil_menu'));
  control.setAttribute('aria-haspopup', 'menu');
  control.setAttribute('aria-expanded', 'false');
  return control;
}

/**
 * Makes a tab.
 * @param kind `block` lies over prose, `inline` over a tag and takes no more room than `room` px.
 */
export function makeTab(
  words: TabWords,
  kind: 'block' | 'inline',
  dark: boolean,
  { press, menu }: TabButtons,
  room = Number.POSITIVE_INFINITY,
): Tab {
  const show = t('veil_show');
  const narrow = matchMedia('(max-width: 480px)');
  /** The longest that fits: a window may be made narrow later, or turned. */
  const fitting = (): string => {
    const choices = narrow.matches ? [words.short] : [words.full, words.short];
    return choices.find((text) => widthOf(`${text} · ${show}`) <= room) ?? '';
  };
  const before = make('span', 'why');
  const verb = make('b', 'verb', show);
  const control = button('tab', [before, verb], press);
  control.setAttribute('aria-expanded', 'false');
  const buttons = make('span', 'buttons', control);
  if (menu && kind === 'block') buttons.append(menuButton(menu));
  const element = make(kind === 'block' ? 'div' : 'span', kind, buttons);
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', words.group);
  element.dataset.ground = dark ? 'dark' : 'light';
  let now = false;
  const write = (): void => {
    const why = now ? words.short : fitting();
    before.textContent = why && `${why} · `;
  };
  write();
  const turned = (): void => {
    if (element.isConnected) write();
    else narrow.removeEventListener('change', turned);
  };
  narrow.addEventListener('change', turned);
  return {
    element,
    set(open) {
      now = open;
      control.setAttribute('aria-expanded', String(open));
      verb.textContent = open ? t('veil_hide') : show;
      write();
      element.toggleAttribute('data-open', open);
    },
    focus: () => control.focus(),
    press,
  };
}

/** A label over what stays readable: how far it goes, and the menu. */
export function makeLabel(words: TabWords, dark: boolean, menu: (at: HTMLElement) => void): Tab {
  const element = make('div', 'label', make('span', 'why', words.label), menuButton(menu));
  element.setAttribute('role', 'note');
  element.setAttribute('aria-label', words.group);
  element.dataset.ground = dark ? 'dark' : 'light';
  return { element, set: () => {}, focus: () => {}, press: () => {} };
}
