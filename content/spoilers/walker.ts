import type { IndexedPart } from '../canons/position';
import type { Special } from './claim';
import { endClause } from './clause';
import { cue } from './cueing';
import { nearTitle } from './fuzzy';
import * as Gap from './gaps';
import type { Unit } from './languages/types';
import { lineOf } from './line';
import { bareNumber, number } from './numbering';
import { asideName, dateAt, eventAfter, quotedAt, workAfter } from './others';
import { pointAt } from './points';
import { make } from './scan';
import type { State } from './state';
import { isArticle, isOpened } from './titles';
import { title, wantsTitle } from './titling';

// "Post-movie", "post-manga": the end of that one.
const OF_THE_CANON = new Set<Unit>(['film', 'book', 'game', 'manga', 'anime', 'novel', 'comic']);

// No clause is longer: what a clause holds is gone through more than once.
const MOST_WORDS = 200;

export function walkThrough(w: State): void {
  const { s } = w;
  if (w.isTag) w.aside = asideName(w);
  let i = 0;
  while (i < s.length) {
    if (i > 0 && (i - w.clauseFrom > MOST_WORDS || (endsBefore(w, i) && !goesOn(w, i)))) {
      endClause(w, i);
      w.reset(i);
    }
    // Never back: what a hostile text could make a step say must not hold the page.
    i = Math.max(step(w, i), i + 1);
  }
  endClause(w, s.length);
}

const SEMICOLON = 59;

/** "Spoilers: Meridian; Abyss" is one list; "Spoilers? Nope", "The epilogue? Never heard of it" one claim. */
function goesOn(w: State, i: number): boolean {
  const { text, gaps, ends } = w.s;
  const gap = gaps[i] as number;
  if (gap & Gap.line || i - w.clauseFrom > MOST_WORDS) return false;
  if (gap & Gap.question) {
    const cue = w.phraseAt(i)?.cue;
    return (
      (cue === 'none' && w.spoilsAt >= 0 && w.claimed === 0 && i - w.spoilsAt < 3) ||
      (cue === 'excludes' && w.isTag && w.anchor === i)
    );
  }
  const list = w.relation === 'spoils' && w.spoilsAt >= 0 && w.claimed > 0 && !w.negative && !w.before;
  const from = ends[i - 1] as number;
  if (
    !list ||
    w.anchor !== i ||
    !(text.charCodeAt(from) === SEMICOLON || text.charCodeAt(from + 1) === SEMICOLON)
  )
    return false;
  return true;
}

function endsBefore(w: State, i: number): boolean {
  const gap = w.s.gaps[i] as number;
  if (gap & (Gap.stop | Gap.line)) return true;
  if (!(gap & Gap.dot) || !(gap & (Gap.space | Gap.quote | Gap.closes))) return false;
  const word = w.s.words[i - 1] as string;
  // "S.H.I.E.L.D. spoilers": the last of its dots.
  if (w.s.text.charCodeAt((w.s.ends[i - 1] as number) - 2) === 46) return false;
  if (word.length > 1 && !w.s.tables.lists.abbreviations.has(word)) return true;
  // "… of the ep. No spoilers": before a number, or in a name, the dot ends nothing.
  return w.s.tables.lists.cutUnits.has(word) && (w.s.shapes[i] as number) === 1;
}

/** Reads what stands at word `i`. @returns the word after it */
function step(w: State, i: number): number {
  const { s } = w;
  const lex = s.lex[i];
  const shape = s.shapes[i] as number;
  if (w.postAt === i) {
    const first = isArticle(s.words[i]) ? i + 1 : i;
    const to = title(w, first);
    if (to > 0) return to;
    const event = eventAfter(w, i);
    if (event) return w.add(event);
  }
  // "Gyakuten Saiban 2 | Justice For All": the other name of the same.
  if (w.isTag && w.relation && (s.gaps[i] as number) & Gap.pipe && !s.text.includes('/')) w.anchor = i;
  if ((s.gaps[i] as number) & Gap.opens) {
    const to = w.skipAside(i);
    if (to > i) return to;
  }
  if (lex !== undefined) {
    if (lex.head) {
      const to = title(w, i);
      if (to > 0) return to;
    }
    if (lex.month > 0 || shape & 4) {
      const date = dateAt(s, i, w.relation !== undefined);
      if (date) return dated(w, date);
    }
    const article = isArticle(s.words[i]) && isOpened(s, i) ? title(w, i + 1) : 0;
    const to = article || inQuotes(w, i);
    if (to > 0) return to;
    const numbered =
      lex.unit || lex.ordinal || lex.last || lex.number > 0 || shape & 4 || s.words[i]?.length === 1;
    const point = numbered ? (pointAt(s, i) ?? bareNumber(w, i)) : undefined;
    if (point) return number(w, point);
    if (lex.phrases.length > 0) {
      const to = cue(w, i);
      if (to > 0) return to;
    }
    if (lex.unit) return unit(w, i, lex.unit);
  } else {
    const to = (s.gaps[i] as number) & Gap.quote ? inQuotes(w, i) : 0;
    if (to > 0) return to;
    if (shape & 4 || (s.words[i] as string).length === 1) {
      const date = shape & 4 ? dateAt(s, i, w.relation !== undefined) : undefined;
      if (date) return dated(w, date);
      const point = pointAt(s, i) ?? bareNumber(w, i);
      if (point) return number(w, point);
    }
  }
  if (!isArticle(s.words[i])) w.strange.push(i);
  return i + 1;
}

const WRITTEN = /^(?:update|updated|edit|edited|written|posted|complete|completed|finished|true)$/;

/** "Update as of Jan. 30, 2022": when something was written, and nothing of a canon. @returns the word after it */
function dated(w: State, date: Special): number {
  const isWritten = w.relation === 'through' && w.spoilsAt < 0 && WRITTEN.test(w.s.words[w.anchor - 3] ?? '');
  return isWritten ? date.to : w.add(date);
}

/** A quoted title that no list has as it stands. @returns the word after it, or 0 */
function inQuotes(w: State, i: number): number {
  const { s } = w;
  if (!((s.gaps[i] as number) & Gap.quote) || !(w.relation || w.before) || !isOpened(s, i)) return 0;
  const cue = w.phraseAt(i)?.cue;
  if ((cue && cue !== 'filler') || pointAt(s, i)) return 0;
  const wanted = wantsTitle(w, i);
  if (!wanted && !w.near(i, 4)) return 0;
  const quoted = quotedAt(s, i);
  const near = quoted && nearTitle(w, quoted);
  if (near) return w.add(near);
  return quoted && wanted ? w.add(quoted) : 0;
}

/** "Episode: Molokai", "Episode Tag: Heart": where what has to be a title begins, or -1. */
function titleFrom({ s, lower }: State, i: number): number {
  const { gaps, shapes, words } = s;
  for (let k = i + 1; k < i + 3 && k < s.length; k++) {
    if (!((gaps[k] as number) & Gap.colon)) continue;
    // "Episode: 2013 Xmas The Time of the Doctor"
    const at = /^(?:xmas|christmas)$/.test(words[k + 1] ?? '') ? k + 2 : k;
    return (lower || (shapes[at] as number) & 3) && !((shapes[at] as number) & 4) ? at : -1;
  }
  return -1;
}

function unit(w: State, i: number, unit: Unit): number {
  if (unit === 'arc') {
    const arc = eventAfter(w, i, true);
    return arc ? w.add(arc) : i + 1;
  }
  if (unit === 'episode' && w.isTag && i < 3) w.episodeAt = titleFrom(w, i);
  // "Parts 1-2" of a title say nothing more.
  if (unit === 'part') {
    const n = Number(w.s.words[i + 1]);
    // "Part 4" of a series that calls its seasons so.
    const isSeason = ({ part }: IndexedPart) => part.number === n && /^part \d/i.test(part.label);
    if (n > 0 && w.scope.named.some((c) => w.known[c]?.index.parts.some(isSeason)))
      return w.add(make('season', n, i, i + 2));
    let to = i + 1;
    while (
      to < w.s.length &&
      (/[=\d]/.test(lineOf(w.s).charAt(w.s.at[to] as number)) || /^(?:i|and)$/.test(w.s.words[to] as string))
    )
      to++;
    if (w.anchor === i) w.anchor = to;
    return to;
  }
  const work = workAfter(w, i, unit);
  if (work) return w.add(work);
  const { gaps } = w.s;
  // "(Video Game)" behind a name says only what it is.
  if ((gaps[i] as number) & Gap.opens || (gaps[i + 1] as number) & Gap.closes) {
    if (unit === 'film' || unit === 'game' || unit === 'series' || unit === 'show') return i + 1;
  }
  const post =
    w.relation === 'after' && (w.postAt === i || (w.postAt === i - 1 && isArticle(w.s.words[i - 1])));
  if (post && OF_THE_CANON.has(unit)) return w.add({ kind: 'end', words: unit, from: i, to: i + 1 });
  if (unit !== 'episode' && unit !== 'season' && unit !== 'chapter')
    w.medium = { unit: unit === 'series' ? 'show' : unit, at: i };
  return i + 1;
}
