import type { Special } from './claim';
import * as Gap from './gaps';
import { levelOf } from './scope';
import type { State } from './state';
import { isCapitalised, isSmall } from './titles';

/** Settles what a clause says once all of it is read. `to` is the word after it. */
export function endClause(w: State, to: number): void {
  const cued = w.claimed;
  for (const pending of w.pending) {
    const { named, negated, weak } = pending;
    if (negated || weak || w.claimed > 30) continue;
    // "Set in season 2 of Fringe, and in season 4 of Supernatural": one with a canon of its own counts.
    if (!w.isTag && named.kind === 'season' && cued > 0 && !pending.mention) continue;
    // "Filming a third season": one of any series.
    if (w.s.words[named.from - 1] === 'a' && w.s.lex[named.from]?.ordinal) continue;
    if ((named.kind === 'end' && !w.isTag) || named.kind === 'name' || named.kind === 'canon') continue;
    w.claimPending(pending, 'at', true);
  }
  w.pending.length = 0;
  // "Chapter 282 and up manga spoilers": the medium may come last.
  if (w.medium)
    for (const claim of w.claims.slice(-w.claimed || w.claims.length))
      if (claim.from >= w.clauseFrom) claim.medium ??= w.medium.unit;
  // "Spoilers for The Witcher season 2 and Arcane": the last of a list of canons.
  const m = w.mention;
  if (
    m &&
    !m.used &&
    w.claimed > 0 &&
    w.relation === 'spoils' &&
    m.to === to &&
    w.s.words[m.from - 1] === 'and' &&
    !w.negative
  )
    w.claim({ kind: 'now', words: '', from: m.from, to: m.to }, 'spoils');
  if (w.claimed > 0 || w.negative || w.unseen) return;
  if (w.episodeAt >= 0 && !w.before) {
    w.claim(quotedFrom(w, w.episodeAt, to), w.relation ?? 'at');
    return;
  }
  const { relation, general } = w;
  // "Everything he has been through" names no point, nor do "until everything is on fire" and "before I spoil
  // everything".
  const idle =
    w.spoilsAt < 0 &&
    (relation === 'through' || relation === 'spoils') &&
    ((relation === 'through' && w.anchor === to) || (isVague(w) && w.strange.length > 0));
  if (
    general &&
    !idle &&
    (relation === 'spoils' ||
      relation === 'through' ||
      relation === 'complies' ||
      (general.kind === 'now' && relation === 'after'))
  ) {
    if (w.flags === 0 || (general.kind === 'end' && !w.flagged('own'))) w.claim(general, relation);
    return;
  }
  if (w.medium?.unit !== 'show' && w.medium?.unit !== 'anime' && medium(w)) return;
  if (named(w)) return;
  if (medium(w)) return;
  if (w.spoilsAt >= 0) bare(w, to);
}

const isVague = ({ general, s }: State): boolean =>
  general?.kind === 'end' && /^(?:everything|anything)$/.test(s.words[general.from] as string);

/** A canon named without a point: "Supernatural spoilers", "post-Merlin". */
function named(w: State): boolean {
  const { mention, relation } = w;
  if (!mention || mention.used || !relation) return false;
  const strange = w.strange.filter((i) => i < mention.from || i >= mention.to).length;
  if (relation === 'spoils' && w.spoilsAt >= 0) {
    const gap = mention.from > w.spoilsAt ? mention.from - w.spoilsAt : w.spoilsAt - mention.to;
    if (gap > 5 || strange > 5) return false;
    w.claim({ kind: 'now', words: '', from: mention.from, to: mention.to }, 'spoils');
    return true;
  }
  // "Post-Gravity Falls"; by one word only the work's own canon: elsewhere "Post-Merlin" is a person.
  const sure = mention.to - mention.from > 1 || mention.canons.some((c) => levelOf(w.scope, c) === 2);
  if ((relation === 'after' || relation === 'excludes') && mention.near && sure && strange === 0) {
    w.claim(
      { kind: relation === 'after' ? 'end' : 'now', words: '', from: mention.from, to: mention.to },
      relation,
    );
    return true;
  }
  return false;
}

/** "Manga spoilers", "post-movie": beyond the adaptation that the reader may be following. */
function medium(w: State): boolean {
  const { medium: m, relation } = w;
  if (!m || !relation || m.unit === 'arc') return false;
  if (m.unit === 'game' && isOfName(w, m.at)) {
    w.strange.push(m.at);
    return false;
  }
  const special = (kind: Special['kind']): Special => ({ kind, words: m.unit, from: m.at, to: m.at + 1 });
  if (relation === 'spoils' && w.spoilsAt >= 0) {
    if (w.strange.length > 6 || w.flagged('own')) return false;
    w.claim(special(m.unit === 'show' || m.unit === 'anime' ? 'now' : 'medium'), 'spoils');
    return true;
  }
  if (relation === 'after' && w.anchor >= 0 && m.at - w.anchor < 2) {
    w.claim(special('end'), 'after');
    return true;
  }
  if ((relation === 'excludes' || relation === 'complies') && (m.unit === 'manga' || m.unit === 'novel')) {
    w.claim(special('medium'), relation);
    return true;
  }
  return false;
}

/** "Squid Game Spoilers": the last word of a name, and no medium. */
const isOfName = ({ s, strange, spoilsAt }: State, i: number): boolean =>
  i + 1 === spoilsAt &&
  s.words[i - 1] !== 'video' &&
  strange.includes(i - 1) &&
  s.shapes[i] === 1 &&
  s.shapes[i - 1] === 1 &&
  s.gaps[i] === Gap.space;

/** "Spoilers" and nothing more, or the name of something that no list knows. */
function bare(w: State, to: number): void {
  const { s, strange, spoilsAt } = w;
  const { words } = s;
  if (w.flags !== 0) return;
  const name = nameBeside(w, to);
  if (name) {
    w.claim(name, 'spoils');
    return;
  }
  // Many words more: a joke, or the plot of the work itself.
  const asked =
    ((s.gaps[w.spoilsTo] as number) & (Gap.colon | Gap.dash | Gap.hyphen | Gap.closes)) !== 0 &&
    w.spoilsTo < to &&
    (strange.length > 0 || words[spoilsAt] === 'spoiler');
  if (strange.length > (w.kind === 'freeform' ? 1 : 2) || asked) return;
  w.claim({ kind: 'now', words: '', from: spoilsAt, to: Math.min(to, spoilsAt + 1) }, 'spoils');
  const claim = w.claims[w.claims.length - 1];
  if (claim) claim.bare = true;
}

/** "Episode: Molokai (Part 1)": what stands there is a title, though no list has it. */
function quotedFrom({ s }: State, from: number, end: number): Special {
  const { gaps, starts, ends } = s;
  let to = from + 1;
  while (to < end && !((gaps[to] as number) & (Gap.opens | Gap.pipe))) to++;
  return { kind: 'quoted', words: s.text.slice(starts[from], ends[to - 1]).toLowerCase(), from, to };
}

/** Where a parenthesis begins that ends before word `i`; else `i`. */
function beforeAside({ s, clauseFrom }: State, i: number): number {
  if (!((s.gaps[i] as number) & Gap.closes)) return i;
  let k = i - 1;
  while (k > clauseFrom && k > i - 4 && !((s.gaps[k] as number) & Gap.opens)) k--;
  return k > clauseFrom && (s.gaps[k] as number) & Gap.opens ? k : i;
}

function nameBeside(w: State, to: number): Special | undefined {
  const { s, strange, spoilsAt } = w;
  const { words, gaps } = s;
  if (strange.length === 0 || strange.length > 8) return undefined;
  const isStrange = new Set(strange);
  // "Advent Children Spoilers", "The Umbrella Academy (TV) Spoilers"
  const last = beforeAside(w, spoilsAt);
  let from = last;
  while (
    from > w.clauseFrom &&
    (isStrange.has(from - 1) || (from - 1 > w.clauseFrom && isSmall(s, from - 1) && isStrange.has(from - 2)))
  ) {
    if ((gaps[from] as number) & (Gap.comma | Gap.opens | Gap.closes) && from < last) break;
    from--;
  }
  const all = (a: number, b: number): boolean => strange.every((i) => i >= a && i < b);
  if (from < last && all(from, spoilsAt) && (isCapitalised(s, from, last) || strange.length < 4))
    return name(w, from, last);
  // "spoilers for The Martian"
  let k = spoilsAt + 1;
  const link = words[k];
  const colon = ((gaps[k] as number) & (Gap.colon | Gap.hyphen | Gap.dash)) !== 0;
  if (link === 'for' || link === 'of' || link === 'from' || link === 'to') k++;
  else if (!colon || words[spoilsAt] === 'spoiler') return undefined;
  if (words[k] === 'the' || words[k] === 'a') k++;
  let end = k;
  const { shapes } = s;
  while (
    end < to &&
    (isStrange.has(end) ||
      // "Star Trek Coda": in a name written with capitals a cue is a word like the others.
      (shapes[end] === 1 && shapes[k] === 1 && (s.lex[end]?.filler === true || gaps[end] === Gap.space)) ||
      (isSmall(s, end) && isStrange.has(end + 1))) &&
    !((gaps[end] as number) & (Gap.comma | Gap.opens) && end > k)
  )
    end++;
  if (end === k || end - k > 7 || !all(k, end) || (end < to - 2 && !isCapitalised(s, k, end)))
    return undefined;
  if (!isCapitalised(s, k, end) && (colon || end - k > 3)) return undefined;
  return name(w, words[k - 1] === 'the' ? k - 1 : k, end);
}

function name(w: State, from: number, to: number): Special {
  const { starts, ends } = w.s;
  const kind = (w.s.gaps[from] as number) & Gap.quote ? 'quoted' : 'name';
  return { kind, words: w.s.text.slice(starts[from], ends[to - 1]).toLowerCase(), from, to };
}
