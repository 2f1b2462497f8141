import type { Special, Title } from './claim';
import type { Known } from './known';
import type { Entry } from './lex';
import type { State } from './state';

const LONGEST = 60;
const squash = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

/**
 * A quoted title that is a letter or a word off ("Man Hunt", "What We Leave Behind") in a canon of the
 * work's fandoms. Canons' lists are short, so the time is bounded for each title.
 */
export function nearTitle(w: State, quoted: Special): Title | undefined {
  const want = squash(quoted.words.replace(/^(?:the|an?) /, ''));
  if (want.length < 6 || want.length > LONGEST) return undefined;
  let best: Entry[] = [];
  let least = Math.max(1, Math.floor(want.length / 5)) + 1;
  for (const canon of w.scope.named) {
    for (const { text: have, at } of squashedOf(w.known[canon] as Known)) {
      if (Math.abs(have.length - want.length) > least) continue;
      // Cheap before exact: a title that begins and ends differently is another.
      if (!have.startsWith(want.slice(0, 3)) && !have.endsWith(want.slice(-3))) continue;
      const off = distance(have, want, least + 1);
      // Of the parts of one title the last.
      if (off > least || (off === least && best.length === 0)) continue;
      least = off;
      best = [{ words: [], canon, at, kind: 'item', capitals: false }];
    }
  }
  return best.length > 0 ? { ...quoted, kind: 'title', entries: best, quoted: true } : undefined;
}

const squashed = new WeakMap<Known, { text: string; at: number }[]>();

/** A canon's titles without article, part and marks. */
function squashedOf(known: Known): { text: string; at: number }[] {
  let list = squashed.get(known);
  if (!list) {
    list = known.points.flatMap(({ title }, at) =>
      title === undefined
        ? []
        : [{ text: squash(title.replace(/^(?:The|An?) /, '').replace(/,? (?:Part .*|\(.*\))$/, '')), at }],
    );
    squashed.set(known, list);
  }
  return list;
}

/** Levenshtein's distance, or `most` where it is no less. */
function distance(a: string, b: string, most: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let low = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      const d = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + same);
      next.push(d);
      if (d < low) low = d;
    }
    if (low >= most) return most;
    row = next;
  }
  return row[b.length] as number;
}
