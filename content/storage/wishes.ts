import { StoreError } from './errors';
import { listingChange } from './listingWish';
import { change } from './store';
import type { Keeping, Kept, Listing, ListingWish, Muted, Stored, VeilSettings } from './types';

/** More of each are not taken: none of what a person chose makes way for another. */
const MOST = 10_000;
/** Each of these is looked for in every text. */
const PHRASES_TAKEN = 1000;

/**
 * What a page's script may ask to have remembered; nothing of a private window is. All of these throw
 * StoreError where the browser refuses.
 */
export const spareTag = (tag: string, inPrivate: boolean): Promise<Keeping> =>
  wishVeils(inPrivate, (veils) => {
    if (veils.spared.includes(tag)) return;
    room(veils.spared.length);
    veils.spared = [...veils.spared, tag];
  });

/** Keeps a work until the reader is there, or lets go of it where `kept` is null. */
export const keepWork = (work: string, kept: Omit<Kept, 'at'> | null, inPrivate: boolean): Promise<Keeping> =>
  wish(inPrivate, (stored) => {
    if (!kept) delete stored.kept[work];
    // Kept again it stays where it was in the list.
    else {
      const was = stored.kept[work];
      if (!was) room(Object.keys(stored.kept).length);
      stored.kept[work] = { ...kept, at: was?.at ?? Date.now() };
    }
  });

/** Shows all for some minutes; 0 ends it. */
export const pause = (minutes: number, inPrivate: boolean): Promise<Keeping> =>
  wishVeils(inPrivate, (veils) => {
    veils.pausedUntil = minutes > 0 ? Date.now() + minutes * 60_000 : 0;
  });

/** "Veil this": words that a page's script has checked, or no longer. Patterns are written in the options only. */
export const veilPhrase = (text: string, on: boolean, inPrivate: boolean): Promise<Keeping> =>
  wish(inPrivate, ({ settings }) => {
    const others = settings.phrases.filter((phrase) => phrase.text !== text);
    if (!on) settings.phrases = others;
    else if (
      others.length === settings.phrases.length &&
      others.length < PHRASES_TAKEN &&
      !text.startsWith('/')
    )
      settings.phrases = [...others, { text }];
  });

export const mute = (
  { kind, what }: Pick<Muted, 'kind' | 'what'>,
  on: boolean,
  inPrivate: boolean,
): Promise<Keeping> =>
  wishVeils(inPrivate, (veils) => {
    const others = veils.muted.filter((each) => each.kind !== kind || each.what !== what);
    if (!on) veils.muted = others;
    else if (others.length === veils.muted.length) {
      room(others.length);
      veils.muted = [...others, { kind, what, at: Date.now() }];
    }
  });

/** How works ahead stand in lists: those that are ahead in these canons, or all where none is named. */
export const setListing = (mode: Listing, canons: readonly string[], inPrivate: boolean): Promise<Keeping> =>
  wishListing({ type: 'listing', mode, canons }, inPrivate);

export const setHideAhead = (on: boolean, inPrivate: boolean): Promise<Keeping> =>
  wishListing({ type: 'hideAhead', on }, inPrivate);

const wishListing = (wish: ListingWish, inPrivate: boolean): Promise<Keeping> =>
  wishVeils(inPrivate, (veils) => Object.assign(veils, listingChange(veils, wish)));

const wishVeils = (inPrivate: boolean, edit: (veils: VeilSettings) => void): Promise<Keeping> =>
  wish(inPrivate, ({ settings }) => edit(settings.veils));

/** Throws where there are as many as are taken. */
function room(of: number): void {
  if (of >= MOST) throw new StoreError('quota');
}

/** Changes what is stored, but for a private window, of which nothing is. @throws StoreError. */
export async function wish(inPrivate: boolean, edit: (stored: Stored) => void): Promise<Keeping> {
  if (inPrivate) return 'private';
  let same = false;
  await change((stored) => {
    const before = JSON.stringify(stored);
    edit(stored);
    same = JSON.stringify(stored) === before;
  });
  return same ? 'same' : 'kept';
}
