import type { Followed } from '../canons/types';
import { build } from './build';
import { LANGUAGES } from './cues';
import { engineOf } from './run';
import type { Engine } from './types';

/**
 * An engine for a reader's followed canons, made from their lists: for our own pages and the shell. Pages
 * of sites get what `freeze` made beforehand, and neither lists of words nor what makes them.
 */
export const makeEngine = (followed: readonly Followed[]): Engine => engineOf(build(followed, LANGUAGES));
