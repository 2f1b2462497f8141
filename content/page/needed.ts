import { folds } from '../sites/sheets';
import type { StoredPage } from '../storage/types';

/** Parts without which nothing may be decided, by the reader's settings: files of their own, since few need them. */
export type NeededPart = 'words' | 'fold' | 'title';

const titles = ['title', 'series', 'chapterTitles'] as const;

/** Which parts a page needs beside its script; they are registered before it. */
export function neededParts({ veils, phrases }: Pick<StoredPage, 'veils' | 'phrases'>): NeededPart[] {
  const parts: NeededPart[] = [];
  // A phrase may stand in a title too.
  if (phrases.length > 0) parts.push('words');
  if (folds(veils) || veils.muted.length > 0) parts.push('fold');
  if (phrases.length > 0 || titles.some((name) => veils.ahead[name] || veils.always[name]))
    parts.push('title');
  return parts;
}
