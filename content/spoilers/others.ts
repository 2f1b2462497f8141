import type { Special } from './claim';
import * as Gap from './gaps';
import type { Unit } from './languages/types';
import { pointAt } from './points';
import type { Scan } from './scan';
import { levelOf } from './scope';
import { isPostfix, type State } from './state';
import { isArticle, isCapitalised, isLast, isSmall, titleAt } from './titles';

const two = (n: number): string => String(n).padStart(2, '0');

/** A calendar date at word `i`: "January 5th 2021", "5 January", "2021-01-05", "3/1 stream". */
export function dateAt(s: Scan, i: number, cued: boolean): Special | undefined {
  const month = s.lex[i]?.month ?? 0;
  const { words, gaps, shapes } = s;
  const made = (to: number, y: number, m: number, d: number): Special | undefined =>
    m < 1 || m > 12 || d > 31
      ? undefined
      : { kind: 'date', words: `${y ? `${y}-` : ''}${two(m)}${d ? `-${two(d)}` : ''}`, from: i, to };
  if (month > 0) {
    if (words[i] === 'may' || words[i] === 'march' || words[i] === 'mar')
      if (shapes[i] === 0) return undefined;
    const day = dayOf(words[i + 1]);
    const year = yearOf(words[i + (day ? 2 : 1)]);
    if (!(day || year) || !(cued || year)) return undefined;
    return made(i + 1 + (day ? 1 : 0) + (year ? 1 : 0), year, month, day);
  }
  const first = Number(words[i]);
  if (!Number.isInteger(first)) {
    const day = dayOf(words[i]);
    return day && cued && s.lex[i + 1]?.month ? dayFirst(s, i, day, made) : undefined;
  }
  if (s.lex[i + 1]?.month && first < 32 && cued) return dayFirst(s, i, first, made);
  const second = Number(words[i + 1]);
  const third = Number(words[i + 2]);
  if (first > 1900 && first < 2200 && gaps[i + 1] === Gap.hyphen && gaps[i + 2] === Gap.hyphen)
    return made(i + 3, first, second, third);
  if (gaps[i + 1] !== Gap.slash || !(first > 0 && second > 0) || !cued) return undefined;
  if (gaps[i + 2] === Gap.slash && third >= 0)
    return made(i + 3, third < 100 ? 2000 + third : third, first, second);
  return s.tables.lists.streams.has(words[i + 2] ?? '') ? made(i + 3, 0, first, second) : undefined;
}

function dayFirst(
  s: Scan,
  i: number,
  day: number,
  made: (to: number, y: number, m: number, d: number) => Special | undefined,
): Special | undefined {
  const year = yearOf(s.words[i + 2]);
  return made(i + 2 + (year ? 1 : 0), year, s.lex[i + 1]?.month ?? 0, day);
}

const dayOf = (word: string | undefined): number => {
  const day = Number(/^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word ?? '')?.[1] ?? 0);
  return day < 32 ? day : 0;
};
const yearOf = (word: string | undefined): number => Number(/^(?:19|20)\d\d$/.exec(word ?? '')?.[0] ?? 0);

const MOST_TITLE = 12;

/** Words in quotation marks at `i` that no list knows: perhaps a title. */
export function quotedAt(s: Scan, i: number): Special | undefined {
  for (let to = i + 1; to <= i + MOST_TITLE && to <= s.length; to++) {
    if (!((s.gaps[to] as number) & Gap.quote)) continue;
    return {
      kind: 'quoted',
      words: s.text.slice(s.starts[i], s.ends[to - 1]).toLowerCase(),
      from: i,
      to,
    };
  }
  return undefined;
}

/**
 * What no list knows after "Post-" in a tag ("Post-Reichenbach"), or before "arc" at word `i`: an event
 * of the canon, unless it is one of the tropes.
 */
export function eventAfter(w: State, i: number, arc = false): Special | undefined {
  return arc ? arcBefore(w, i) : w.isTag ? eventAt(w, i) : undefined;
}

function eventAt(w: State, i: number): Special | undefined {
  const { s } = w;
  const { words, gaps, shapes } = s;
  if (words[i - 1] !== 'post' || i > 3 || i >= s.length) return undefined;
  const first = isArticle(words[i]) ? i + 1 : i;
  if (pointAt(s, first)) return undefined;
  let to = i;
  for (; to < s.length && to < i + 7; to++) {
    const gap = gaps[to] as number;
    if (to > i && gap & (Gap.opens | Gap.stop | Gap.slash | Gap.pipe | Gap.dash | Gap.comma)) break;
    const lex = s.lex[to];
    if (
      to > i &&
      lex?.phrases.some((p) => p.cue === 'diverges' || p.cue === 'alternate' || p.cue === 'spoils')
    )
      break;
    // "Post-Sunshot Campaign"
    if (lex?.unit && lex.unit !== 'arc' && !(to > i && words[to] === 'campaign')) return undefined;
    if (shapes[to] === 0 && !lex && !w.lower) return undefined;
  }
  if (((gaps[to] as number) & Gap.slash) !== 0 || isTrope(w, i, to)) return undefined;
  // "post exile": in small letters only where nothing else is said.
  const small =
    w.lower &&
    to === s.length &&
    to - i < 3 &&
    !w.scope.open &&
    !((shapes[i] as number) & 4) &&
    !s.lex[i]?.phrases.length;
  if (to === i || (((shapes[first] as number) & 3) === 0 && !(small && isFiction(w)))) return undefined;
  const isArc = words[to - 1] === 'arc';
  // "Post-Ruins Of The Empire": what is written like a title is one, though no list has it.
  const titled =
    to - i > 2 && isCapitalised(s, i, to) && words.slice(i, to).some((_, k) => isSmall(s, i + k));
  return {
    kind: isArc ? 'arc' : titled ? 'quoted' : 'event',
    words: words.slice(i, isArc ? to - 1 : to).join(' '),
    from: i,
    to,
  };
}

const OF_WHAT = /^(?:of|for|at|on)$/;

/** Nothing of a canon's plot: "identity reveal", "high school AU", "redemption arc". A longer name has them inside. */
function isTrope({ s }: State, from: number, to: number): boolean {
  const { words, shapes } = s;
  const last = words[to - 1] as string;
  if (last === 'arc') return to - from < 3 && s.tables.lists.arcs.has(words[from] as string);
  // "The Death Cure"
  if (isArticle(words[from]) && shapes[from] === 1 && to - from > 2 && (shapes[to - 1] as number) > 0)
    return false;
  if (to - from < 3) return words.slice(from, to).some((w) => s.tables.lists.tropes.has(w));
  // "Battle of Sokovia", "Death of Superman"
  const named = OF_WHAT.test(words[from + 1] as string) && (shapes[to - 1] as number) > 0;
  return (!named && s.tables.lists.tropes.has(words[from] as string)) || s.tables.lists.tropes.has(last);
}

/** Whether any fandom of the work has a canon: real people have none. */
const isFiction = ({ scope }: State): boolean =>
  scope.fandoms.every((f) => f.name !== '' || f.canons.length > 0);

function arcBefore(w: State, i: number): Special | undefined {
  const { s } = w;
  const { words, gaps } = s;
  let from = i;
  while (from > w.clauseFrom && from > i - 5) {
    const word = words[from - 1] as string;
    const gap = gaps[from] as number;
    if (gap & ~(Gap.space | Gap.hyphen | Gap.quote)) break;
    if (s.tables.lists.arcs.has(word)) {
      if (from === i) return undefined;
      break;
    }
    if (isArticle(word) || s.lex[from - 1]?.phrases.length) break;
    from--;
  }
  const cued = isPostfix(w.cueAfter(i + 1));
  const alone = w.isTag && from <= 1 && isLast(s, i + 1);
  if (from === i || !(w.relation !== undefined || cued || alone)) return undefined;
  // Without a cue only canons that are told in arcs: elsewhere it is somebody's development.
  if (
    w.relation === undefined &&
    !cued &&
    w.scope.named.length > 0 &&
    !w.scope.named.some((c) => inArcs(w, c))
  )
    return undefined;
  // "Jaune Arc/Pyrrha Nikos" are people.
  if (((gaps[i + 1] as number) & Gap.slash) !== 0) return undefined;
  if (from < w.anchor) return undefined;
  return { kind: 'arc', words: words.slice(from, i).join(' '), from, to: i + 1 };
}

/**
 * The name of a canon that no list knows, in parentheses at the end of a tag ("Post-Prison Arc (Dream
 * SMP)"). The tag is then read without it.
 */
export function asideName(w: State): string | undefined {
  const { s } = w;
  const { gaps, words, starts, ends, shapes } = s;
  if (!((gaps[s.length] as number) & Gap.closes)) return undefined;
  let from = s.length - 1;
  while (from > 0 && from > s.length - 7 && !((gaps[from] as number) & Gap.opens)) from--;
  if (from < 1 || !((gaps[from] as number) & Gap.opens)) return undefined;
  // "Season 4 (To the Top)"
  if (w.scope.named.length > 0 && (shapes[from - 1] as number) & 4) return undefined;
  // The parenthesis of an episode's title names no canon: "Episode: s01e02 Ohana (Family)".
  if (s.lex[0]?.unit === 'episode' || s.lex[1]?.unit === 'episode' || s.lex[2]?.unit === 'episode')
    return undefined;
  if (words.slice(from, s.length).includes('rpf')) {
    s.length = from;
    return undefined;
  }
  for (let i = from; i < s.length; i++) {
    const lex = s.lex[i];
    if (
      s.tables.lists.media.has(words[i] as string) ||
      /['’]s$/.test(s.text.slice(starts[i], ends[i])) ||
      (shapes[i] as number) & 4
    )
      return undefined;
    if (shapes[i] === 0 && !lex?.phrases.length) return undefined;
    if (lex?.phrases.some((p) => p.cue !== 'filler' && p.words.length === 1) || lex?.number) return undefined;
  }
  if (
    ((shapes[from] as number) & 3) === 0 ||
    titleAt(s, from, w.scope, false) ||
    titleAt(s, from + 1, w.scope, false)
  )
    return undefined;
  const name = s.text.slice(starts[from], ends[s.length - 1]).toLowerCase();
  s.length = from;
  // The franchise that the work is of anyway says nothing.
  return w.known.some(
    (k, c) => levelOf(w.scope, c) > 0 && k.followed.canon.title.toLowerCase().startsWith(name),
  )
    ? undefined
    : name;
}

const WORKS: Partial<Record<Unit, string>> = {
  book: 'book',
  novel: 'book',
  comic: 'title',
  film: 'film',
  game: 'game',
};

/** "Book: Enigma Tales": a single work that no list knows, by its medium. */
export function workAfter(w: State, i: number, unit: Unit): Special | undefined {
  const medium = WORKS[unit];
  const { s } = w;
  const { gaps, starts, ends } = s;
  if (!medium || !((gaps[i + 1] as number) & Gap.colon) || i + 1 >= s.length) return undefined;
  let to = i + 1;
  while (
    to < s.length &&
    to < i + 9 &&
    !((gaps[to] as number) & (Gap.opens | Gap.stop | Gap.line | Gap.comma) && to > i + 1)
  ) {
    if (s.lex[to]?.phrases.some((p) => p.cue === 'spoils' || p.cue === 'complies')) break;
    to++;
  }
  const first = isArticle(s.words[i + 1]) ? i + 2 : i + 1;
  if (to === i + 1 || titleAt(s, first, w.scope, true)?.level === 2 || pointAt(s, i + 1)) return undefined;
  return {
    kind: 'work',
    words: `${medium}:${s.text.slice(starts[i + 1], ends[to - 1]).toLowerCase()}`,
    from: i,
    to,
  };
}

function inArcs(w: State, canon: number): boolean {
  const kind = w.known[canon]?.followed.canon.kind;
  return kind === 'manga' || kind === 'anime';
}
