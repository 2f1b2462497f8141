import type { WordsPart } from './words/part';

/**
 * Parts of the page's script that come as files of their own, since few readers need them: registered
 * before `page.js` where the settings ask for them, or put into an open tab later. They meet in the
 * global of the extension's own world, which no page can reach.
 */
interface Offers {
  words?: WordsPart;
}
const world = globalThis as { unspoiledParts?: Offers; unspoiledWaits?: () => void };

/** Makes a part known; whoever waits for it is told. */
export function offer<K extends keyof Offers>(name: K, part: Offers[K]): void {
  world.unspoiledParts = { ...world.unspoiledParts, [name]: part };
  world.unspoiledWaits?.();
}

export const offered = <K extends keyof Offers>(name: K): Offers[K] => world.unspoiledParts?.[name];

/** Calls back whenever a part comes. One caller: the page's script. */
export function onOffer(callback: () => void): void {
  world.unspoiledWaits = callback;
}
