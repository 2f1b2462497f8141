import { browser } from 'wxt/browser';
import type { Position } from '../stories/types';
import { keepCopies, replaceCopies } from './copies';
import type { Place } from './places';
import { byStory, PlaceError, putRows, sound, within } from './placesDatabase';

/** The place in a story, or null. @throws PlaceError; a damaged place is given as null and left as it is. */
export async function readPlace(story: string): Promise<Place | null> {
  return sound(await within((db) => db.get('places', story)));
}

/**
 * Keeps the place in a story; when this resolves, it is on the disk.
 * @throws PlaceError, also in a private window, where nothing is kept.
 */
export async function writePlace(story: string, position: Position): Promise<void> {
  if (browser.extension.inIncognitoContext) throw new PlaceError('private');
  await putPlaces([{ story, position, at: Date.now() }], false);
}

/** All places that are sound. @throws PlaceError. */
export async function readPlaces(): Promise<Place[]> {
  return (await within((db) => db.getAll('places'))).flatMap((place) => sound(place) ?? []);
}

/** Writes places in one transaction, and copies of them; with `instead`, these alone remain. @throws PlaceError. */
export async function putPlaces(places: readonly Place[], instead: boolean): Promise<void> {
  const copies = byStory(places);
  await within(async (db) => {
    // The copy is begun first, so that hardly a row is without one; neither waits, or a page that is being
    // closed would write but one.
    const copied = instead ? null : keepCopies('places', copies);
    await putRows(db, places, instead);
    await copied;
  });
  if (instead) await replaceCopies({ places: copies });
}
