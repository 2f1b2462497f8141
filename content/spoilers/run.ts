import type { Followed } from '../canons/types';
import type { FullTitles } from './archive';
import { decide } from './decide';
import { type FandomTables, fandomsOf } from './fandoms';
import type { Known } from './known';
import type { Lexicon } from './lex';
import { Reader } from './reader';
import { scopeOf } from './scope';
import { spotsIn } from './spots';
import type { Tables } from './tables';
import type { Engine, TextReading, WorkInput, WorkReading } from './types';

/** What an engine reads with, just built or thawed. */
export interface Parts {
  known: readonly Known[];
  lexicon: Lexicon;
  fandoms: FandomTables;
  titles: Pick<FullTitles, 'get'>;
  tables: Tables;
}

/** An engine: what it returns depends on its arguments alone, and no input throws. */
export function engineOf({ known, lexicon, fandoms: names, titles, tables }: Parts): Engine {
  const followed: Followed[] = known.map((each) => each.followed);
  const fandoms = fandomsOf(names, known);
  const reader = new Reader(known, lexicon, titles, tables);
  return {
    followed,
    read(work: WorkInput): WorkReading {
      const scope = scopeOf(work.fandoms, fandoms);
      const texts: TextReading[] = [];
      for (const { text, kind } of work.texts) texts.push(reader.read(text, kind, texts.length, scope));
      const canons = scope.ids.slice();
      return work.posted === undefined ? { texts, canons } : { texts, canons, posted: work.posted };
    },
    decide: (reading, preferences) => decide(reading, preferences, known),
    spots: (text, named) => spotsIn(reader.read(text, 'summary', 0, scopeOf(named, fandoms)), known),
  };
}
