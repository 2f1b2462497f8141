import type { Built } from './build';
import { type EntryRow, type FrozenEngine, KINDS, type LexRow, MARKS } from './frozen';
import { TABLES } from './languages/tables.data';
import type { Entry, Lex } from './lex';

const rowOf = ({ canon, at, kind, capitals, story, words }: Entry): EntryRow => [
  canon,
  at,
  KINDS.indexOf(kind),
  Number(capitals) + 2 * Number(story === true),
  ...words,
];

function lexRow(word: string, lex: Lex, head: Lex | undefined): LexRow {
  const row: LexRow = { i: lex.id };
  if (lex.key !== word) row.k = lex.key;
  if (lex.number) row.n = lex.number;
  if (lex.month) row.m = lex.month;
  if (lex.unit) row.u = lex.unit;
  if (lex.sign !== 'w') row.g = lex.sign;
  const bits = MARKS.reduce((sum, mark, i) => sum + (lex[mark] ? 1 << i : 0), 0);
  if (bits) row.b = bits;
  if (lex.phrases.length > 0) row.p = lex.phrases.map(({ cue, words }) => [cue, ...words]);
  if (head && head !== lex && head.single === lex.single) row.l = 1;
  else {
    if (lex.single.length > 0) row.s = lex.single.map(rowOf);
    if (lex.pairs) row.q = [...lex.pairs].map(([second, entries]) => [second, entries.map(rowOf)]);
  }
  return row;
}

/**
 * What an engine reads with, as one string that `thaw` opens quickly: made once by whoever stores it for
 * pages, whose scripts then hold neither lists of words nor what makes them.
 */
export function freeze({ lexicon, fandoms, titles }: Built): string {
  const frozen: FrozenEngine = {
    tables: TABLES,
    words: Object.fromEntries(
      [...lexicon].map(([word, lex]) => [word, lexRow(word, lex, lexicon.get(lex.key))]),
    ),
    titles: Object.fromEntries([...titles].map(([title, entries]) => [title, entries.map(rowOf)])),
    fandoms: Object.fromEntries(
      Object.entries(fandoms).map(([name, table]) => [name, [...table]]),
    ) as FrozenEngine['fandoms'],
  };
  return JSON.stringify(frozen);
}
