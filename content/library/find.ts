import type { SortBy } from '../stories/sorting';
import { unreadIn } from './progress';
import type { Card, StoryProgress } from './types';

export interface Query {
  /** Words that all stand in title, authors, tags or summary, in any order; "…" for a phrase. */
  text?: string;
  /** A shelf's id. */
  shelf?: string;
  /** Only stories with chapters that are not finished. */
  unread?: boolean;
  sort?: SortBy;
}

const folded = new WeakMap<Card, string>();

/** Without marks and case: "Éowyn" is found by "eowyn". */
const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’‘]/g, "'");

function wordsOf(card: Card): string {
  const known = folded.get(card);
  if (known !== undefined) return known;
  const { tags } = card;
  const all = [
    card.title,
    ...card.authors,
    ...tags.fandoms,
    tags.rating,
    ...tags.warnings,
    ...(tags.categories ?? []),
    ...tags.relationships,
    ...tags.characters,
    ...tags.freeforms,
    ...(card.series ?? []).map((each) => each.title),
    card.summary,
  ];
  const text = fold(all.filter(Boolean).join('\n'));
  folded.set(card, text);
  return text;
}

const terms = (text: string): string[] =>
  [...fold(text).matchAll(/"([^"]+)"|(\S+)/g)]
    .map(([, phrase, word]) => (phrase ?? word ?? '').trim())
    .filter(Boolean);

/** Cards that answer a query, in its order. Ties stand by title. */
export function find(
  cards: readonly Card[],
  query: Query,
  progress: ReadonlyMap<string, StoryProgress>,
): Card[] {
  const wanted = terms(query.text ?? '');
  const left = (card: Card) => unreadIn(card, progress.get(card.id));
  const found = cards.filter(
    (card) =>
      (!query.shelf || card.shelves.includes(query.shelf)) &&
      (!query.unread || left(card) > 0) &&
      (wanted.length === 0 || wanted.every((term) => wordsOf(card).includes(term))),
  );
  const compare = new Intl.Collator(undefined, {
    numeric: true,
    sensitivity: 'base',
    ignorePunctuation: true,
  });
  const byTitle = (a: Card, b: Card) => compare.compare(a.title, b.title);
  const orders: Record<SortBy, (a: Card, b: Card) => number> = {
    title: () => 0,
    author: (a, b) => compare.compare(a.authors.join(', '), b.authors.join(', ')),
    added: (a, b) => b.added - a.added,
    opened: (a, b) => (b.opened ?? 0) - (a.opened ?? 0),
    updated: (a, b) => b.changed - a.changed,
    words: (a, b) => b.words - a.words,
    unread: (a, b) => left(b) - left(a),
    size: (a, b) => b.bytes - a.bytes,
  };
  const order = orders[query.sort ?? 'added'];
  return found.sort((a, b) => order(a, b) || byTitle(a, b));
}
