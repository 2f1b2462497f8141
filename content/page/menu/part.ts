import type { Followed } from '../../canons/types';
import type { Reason } from '../../spoilers/types';

/** What a menu has to know of the veil it was opened for. */
export interface MenuAsk {
  /** The button it was opened at; focus goes back there. */
  at: HTMLElement;
  open: boolean;
  reasons: readonly Reason[];
  /** The tag that gives the work away, where one does. */
  tag: string | undefined;
  work: { key: string | null; title: string; authors: readonly string[]; url: string };
  kept: boolean;
  followed: readonly Followed[];
  press(): void;
}

/** What `menu.js` brings; it is put into a page when a menu is first opened. */
export interface MenuPart {
  open(ask: MenuAsk): void;
}
