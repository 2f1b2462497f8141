import { filled, flag, list, number, oneOf, orNull, type Read, shape, table, text } from './check';
import { defaultSettings, forSurfaces } from './defaults';
import type { Listing, Muted, VeilSettings, VeilSurface } from './types';

const defaults = (): VeilSettings => defaultSettings().veils;

const surfaces = (which: 'always' | 'ahead'): Read<Record<VeilSurface, boolean>> =>
  filled<Record<VeilSurface, boolean>>(() => defaults()[which], forSurfaces(flag));

/** A time in ms since 1970. */
export const readTime = number(0, 8.64e15);
/** A tag or a name as written; the archive's own are at most 150 long. */
export const readName = text(500);
export const readListing: Read<Listing> = oneOf('veil', 'fold', 'label');
export const readMutedKind: Read<Muted['kind']> = oneOf('author', 'tag', 'work');

/** What is veiled and how, of whatever shape storage gives. */
export const readVeils = filled<VeilSettings>(defaults, {
  on: flag,
  offSites: list(text(100)),
  always: surfaces('always'),
  ahead: surfaces('ahead'),
  warnings: flag,
  label: oneOf('full', 'hidden'),
  leaf: oneOf('written', 'plain'),
  prose: oneOf('word', 'sentence', 'paragraph'),
  listing: readListing,
  listingFor: table(readListing),
  hideAhead: flag,
  bar: flag,
  badge: flag,
  peek: flag,
  staysOpen: flag,
  keys: filled<VeilSettings['keys']>(() => defaults().keys, { toggle: orNull(text(40)) }),
  spared: list(readName),
  muted: list(shape<Muted>({ kind: readMutedKind, what: readName, at: readTime })),
  pausedUntil: readTime,
});
