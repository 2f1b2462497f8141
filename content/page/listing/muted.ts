import type { VeilSettings } from '../../storage/types';
import { t } from '../../words/t';
import type { PageWork } from '../works';

/** Why a work is muted, in words for its line; undefined where it is not. */
export function mutedBy({ key, authors, input }: PageWork, { muted }: VeilSettings): string | undefined {
  const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
  const found = muted.find(({ kind, what }) => {
    if (kind === 'work') return key === what;
    if (kind === 'author') return authors.some((author) => same(author, what));
    return (
      input.texts.some(({ text }) => same(text, what)) || input.fandoms.some((fandom) => same(fandom, what))
    );
  });
  if (!found) return undefined;
  return found.kind === 'work' ? t('listing_mutedWork') : t('listing_muted', found.what);
}
