import type { ListingWish } from '../../storage/types';
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

/** What a veil asks of whoever started it. */
export interface VeilHost {
  opened(work: string, open: boolean): void;
  menu(veil: Veil, at: HTMLElement): void;
  /** Asks for what stands around works to be looked after: it comes with the first of it. */
  need(part: 'around'): Promise<boolean>;
  /** Whether a work was on the screen before: room for a bar would move it. */
  painted(root: HTMLElement): boolean;
  /** How many works of the page go past the reader. */
  counted(ahead: number): void;
  /** How works ahead are to stand in lists. */
  choose(wish: ListingWish): void;
}
