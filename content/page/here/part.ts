import type { MenuAsk } from '../menu/part';
import { placeIn } from '../world';

/** What `here.js` does for the browser's own menu, and where there is none for a button by the selection. */
export interface HerePart {
  /** Veils these words from now on, everywhere. */
  veil(text: string): Promise<void>;
  /** Moves the reader past the work that was pressed. */
  past(): Promise<void>;
}
export const herePart = placeIn<HerePart>('here');

/** From `page.js`: what is known of the work that a menu was last opened over, or else of the page's own. */
export const pressed = placeIn<() => MenuAsk | undefined>('pressed');
