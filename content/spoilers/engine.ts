import type { Followed } from '../canons/types';
import { LANGUAGES } from './cues';
import { decide } from './decide';
import { indexFandoms } from './fandoms';
import { makeLexicon } from './lexicon';
import { enterCanons } from './names';
import { readText } from './reader';
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
  const scope = (names: readonly string[]) => scopeOf(names, fandoms, known.length);
  return {
    followed,
    read(work: WorkInput): WorkReading {
      const inScope = scope(work.fandoms);
      const texts = work.texts.map(({ text, kind }, i) => readText(text, kind, i, inScope, known, lexicon));
      const canons = followed.filter((_, i) => inScope.level[i] === 2).map((f) => f.canon.id);
      return { texts, canons, ...(work.posted === undefined ? {} : { posted: work.posted }) };
    },
    decide: (reading, preferences) => decide(reading, preferences, known),
    spots: (text, names) => spotsIn(text, scope(names), known, lexicon),
  };
}
