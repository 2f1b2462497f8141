import type { Followed } from '../canons/types';
import type { FullTitles } from './archive';
import type { FandomTables } from './fandoms';
import { tableFandoms } from './fandomTables';
import { type Known, layOut } from './known';
import { TABLES } from './languages/tables.data';
import type { Language } from './languages/types';
import type { OpenLexicon } from './lex';
import { makeLexicon } from './lexicon';
import { enterCanons, fullTitles } from './names';
import { openTables, type Tables } from './tables';

/** Everything an engine reads with, for one set of followed canons. */
export interface Built {
  known: Known[];
  lexicon: OpenLexicon;
  fandoms: FandomTables;
  titles: FullTitles;
  tables: Tables;
}

/** Makes the parts of an engine. Costs some ten thousand words: once for a set of canons, not in pages. */
export function build(followed: readonly Followed[], languages: readonly Language[]): Built {
  const known = layOut(followed);
  const lexicon = makeLexicon(languages);
  enterCanons(known, lexicon);
  return {
    known,
    lexicon,
    fandoms: tableFandoms(known),
    titles: fullTitles(known, lexicon),
    tables: openTables(TABLES),
  };
}
