import type { AidsPart } from './aids/part';
import type { FoldPart } from './listing/part';
import type { MenuPart } from './menu/part';
import type { PanelPart } from './panel/part';
import type { PeekPart } from './peek/part';
import type { TypePart } from './type/part';
import type { AroundPart, TitlePart } from './veil/part';
import type { WordsPart } from './words/part';
import { placeIn } from './world';

/**
 * Parts of the page's script that come as files of their own, since few readers need them: registered
 * before `page.js` where the settings ask for them, or put into an open tab later. They meet in the
 * global of the extension's own world, which no page can reach.
 */
interface Offers {
  words?: WordsPart;
  fold?: FoldPart;
  title?: TitlePart;
  around?: AroundPart;
  menu?: MenuPart;
  peek?: PeekPart;
  type?: TypePart;
  panel?: PanelPart;
  aids?: AidsPart;
}
export type OfferName = keyof Offers;
const parts = placeIn<Offers>('parts');
const waits = placeIn<(name: OfferName) => void>('waits');

/** Makes a part known; whoever waits for it is told. */
export function offer<K extends OfferName>(name: K, part: Offers[K]): void {
  parts.value = { ...parts.value, [name]: part };
  waits.value?.(name);
}

export const offered = <K extends OfferName>(name: K): Offers[K] => parts.value?.[name];

/** Calls back whenever a part comes. One caller: the page's script. */
export function onOffer(callback: (name: OfferName) => void): void {
  waits.value = callback;
}
