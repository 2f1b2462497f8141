import type { Followed } from '../canons/types';
import { build } from './build';
import { freeze } from './freeze';
import type { Language } from './languages/types';

/** Makes an engine for these canons and writes it down, to be opened by `thaw.ts` in a page. */
export const make = (followed: readonly Followed[], languages: readonly Language[]): string =>
  freeze(build(followed, languages));
