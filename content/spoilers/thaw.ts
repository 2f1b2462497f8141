import type { Followed } from '../canons/types';
import { type EntryRow, type FrozenEngine, KINDS, type LexRow, MARKS } from './frozen';
import { layOut } from './known';
import { blank, type Entry, type Lex } from './lex';
import type { Parts } from './run';
import { openTables } from './tables';

const entryOf = ([canon, at, kind, marks, ...words]: EntryRow): Entry => ({
  words,
  canon,
  at,
  kind: KINDS[kind] ?? 'item',
  capitals: (marks & 1) > 0,
  ...(marks > 1 ? { story: true } : {}),
});

/** Looks things up in a table of rows, each opened when it is first asked for: a page has few words. */
function lazily<Row, T>(
  rows: Record<string, Row>,
  open: (row: Row, key: string) => T,
): { get(key: string): T | undefined } {
  const opened = new Map<string, T | undefined>();
  return {
    get(key) {
      let value = opened.get(key);
      if (value !== undefined || opened.has(key)) return value;
      // A page may hold "constructor": only what the table itself has counts.
      value = Object.hasOwn(rows, key) ? open(rows[key] as Row, key) : undefined;
      opened.set(key, value);
      return value;
    },
  };
}

/**
 * Opens what `freeze` made. `followed` are the canons it was made from, in the same order.
 * @throws SyntaxError where the string is none that `freeze` made.
 */
export function thaw(frozen: string, followed: readonly Followed[]): Parts {
  const { words, titles, fandoms, tables } = JSON.parse(frozen) as FrozenEngine;
  const lexicon = lazily(words, (row, word): Lex => {
    const lex = lexOf(row, word);
    const head = row.l && lexicon.get(lex.key);
    if (head) {
      const { single, canons, seconds, pairs } = head;
      Object.assign(lex, { single, canons, seconds });
      if (pairs) lex.pairs = pairs;
    }
    return lex;
  });
  const table = (name: keyof FrozenEngine['fandoms']) => new Map(fandoms[name]);
  return {
    known: layOut(followed),
    tables: openTables(tables),
    lexicon,
    titles: lazily(titles, (rows) => rows.map(entryOf)),
    fandoms: {
      exact: table('exact'),
      byName: table('byName'),
      byFranchise: table('byFranchise'),
      items: table('items'),
      years: table('years'),
    },
  };
}

function lexOf({ i, k, n, m, u, g, b = 0, p, s, q }: LexRow, word: string): Lex {
  const lex = blank(k ?? word, i);
  lex.number = n ?? 0;
  lex.month = m ?? 0;
  if (g) lex.sign = g;
  if (u) lex.unit = u as NonNullable<Lex['unit']>;
  for (const [bit, mark] of MARKS.entries()) lex[mark] = (b & (1 << bit)) > 0;
  if (p) lex.phrases = p.map(([cue, ...ids]) => ({ cue: cue as Lex['phrases'][number]['cue'], words: ids }));
  if (s) {
    lex.single = s.map(entryOf);
    lex.canons = new Set(lex.single.map(({ canon }) => canon));
  }
  if (q) {
    lex.pairs = new Map(q.map(([second, rows]) => [second, rows.map(entryOf)]));
    for (const [second] of q) lex.seconds |= 1 << (second & 31);
  }
  return lex;
}
