import type { Item, PageWork } from '../works';
import type { Group } from './plan';
import type { Tab } from './tab';

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

/** What a veil's buttons do; told by whoever raises it. */
export interface VeilActions {
  press(veil: Veil): void;
  /** Opens the menu of a veil at one of its buttons. */
  menu(veil: Veil, at: HTMLElement): void;
}
