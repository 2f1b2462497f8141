import type { Followed } from '../canons/types';
import { LANGUAGES } from './cues';
import { decide } from './decide';
import { indexFandoms } from './fandoms';
import { makeLexicon } from './lexicon';
import { enterCanons, fullTitles } from './names';
import { Reader } from './reader';
import { scopeOf } from './scope';
import { spotsIn } from './spots';
import type { Engine, WorkInput, WorkReading } from './types';

/**
 * An engine for a reader's followed canons. Made once; what it returns depends on its arguments alone,
 * and no input throws.
 */
export function makeEngine(followed: readonly Followed[]): Engine {
  const lexicon = makeLexicon(LANGUAGES);
  const known = enterCanons(followed, lexicon);
  const fandoms = indexFandoms(known);
  const reader = new Reader(known, lexicon, fullTitles(known, lexicon));
  return {
    followed,
    read(work: WorkInput): WorkReading {
      const scope = scopeOf(work.fandoms, fandoms);
      const texts = work.texts.map(({ text, kind }, i) => reader.read(text, kind, i, scope));
      const canons = scope.named.map((c) => (followed[c] as Followed).canon.id);
      return work.posted === undefined ? { texts, canons } : { texts, canons, posted: work.posted };
    },
    decide: (reading, preferences) => decide(reading, preferences, known),
    spots: (text, names) => spotsIn(reader.read(text, 'summary', 0, scopeOf(names, fandoms)), known),
  };
}
