import type { ListingWish, VeilSettings } from './types';

/** What a wish about lists changes of the settings; the rest of them stays. */
export function listingChange({ listingFor }: VeilSettings, wish: ListingWish): Partial<VeilSettings> {
  if (wish.type === 'hideAhead') return { hideAhead: wish.on };
  const { mode, canons } = wish;
  if (canons.length === 0) return { listing: mode };
  const chosen = canons.map((canon) => [canon, mode] as const);
  return { listingFor: { ...listingFor, ...Object.fromEntries(chosen) } };
}
