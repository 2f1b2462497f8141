import * as Gap from './gaps';
import type { Entry } from './lex';
import type { Point, Scan } from './scan';
import { isPostfix, type State } from './state';
import { agreeing, type Found, isArticle, isCapitalised, isQuoted, isSmall, isSure } from './titles';

/** What stands around a known title: how sure it is that the title is meant. */
interface Evidence {
  quoted: boolean;
  /** A cue stands directly before or after it. */
  cued: boolean;
  /** … after it: "Endgame compliant". */
  postfix: boolean;
  /** One that says "spoilers". */
  spoils: boolean;
  /** "the episode …", "… episode". */
  episode: boolean;
  capitalised: boolean;
  /** "post-frozen": nothing but a hyphen between. */
  tight: boolean;
  /** The clause, or the name, ends after it. */
  ends: boolean;
  /** It is all that the tag says. */
  whole: boolean;
}

const ENDS = Gap.stop | Gap.line | Gap.dot | Gap.comma | Gap.closes | Gap.opens | Gap.pipe;

function evidenceOf(w: State, { from, to }: Found, near: boolean): Evidence {
  const { s } = w;
  const gap = s.gaps[from] as number;
  const behind = s.gaps[to] ?? 0;
  const after = w.cueAfter(to);
  const postfix = isPostfix(after);
  const before = near && (w.relation !== undefined || w.noAt >= 0 || w.before || w.between > 0);
  const ends = to === s.length || (behind & ENDS) !== 0 || w.phraseAt(to)?.cue === 'but';
  return {
    quoted: isQuoted(s, from, to),
    cued:
      before ||
      postfix ||
      s.lex[to]?.unit === 'arc' ||
      // "Episode: The Doctor's Wife"
      (w.isEpisodes(from) && ends && to - from > 1),
    postfix,
    spoils: after === 'spoils' || (near && w.relation === 'spoils'),
    episode:
      s.lex[from - 1]?.unit === 'episode' ||
      s.lex[from - 2]?.unit === 'episode' ||
      after === 'at' ||
      // "Episode: s03 Animaestro"
      (w.isTag && w.anchor === from && w.lastNamed()?.kind === 'season' && isEpisodeTag(w)),
    capitalised: w.lower || isCapitalised(s, from, to),
    tight: w.anchor === from && (gap & Gap.hyphen) !== 0 && (gap & Gap.space) === 0,
    ends,
    whole: (from === 0 || (from === 1 && isArticle(s.words[0]))) && to === s.length && w.isTag,
  };
}

const isEpisodeTag = ({ s }: State): boolean => s.lex[0]?.unit === 'episode' || s.lex[1]?.unit === 'episode';

/** Which of the entries of a title are meant, or undefined where its words are only words. */
export function accept(w: State, found: Found, near: boolean, code: Point | undefined): Entry[] | undefined {
  const { s, scope } = w;
  const { from, to, level } = found;
  const words = found.entries[0]?.words.length ?? 1;
  const entries = words === 1 && scope.open ? known(w, found.entries) : found.entries;
  if (entries.length === 0) return undefined;
  if (level < 2 && goesOn(w, found)) return undefined;
  // "Episode 8" of another canon.
  if (level < 2 && !scope.open && words === 2 && s.lex[from]?.unit) return undefined;
  if (code) return besideCode(w, found, code, words);
  const e = evidenceOf(w, found, near);
  const story = entries.some((x) => x.kind === 'item' && w.isStory(x.canon));
  if (words === 1) {
    const told = e.ends || (e.spoils && !s.lex[from]?.phrases.length && (s.words[from]?.length ?? 0) > 7);
    if (scope.open && e.cued && e.capitalised && told && w.isTag && unique(w, entries, from)) return entries;
    const lex = s.lex[from];
    const plain = lex && (lex.phrases.length > 0 || lex.number > 0 || lex.unit);
    const fits =
      level === 2
        ? oneWord(w, e, entries, Boolean(plain), from, to)
        : oneWordElsewhere(w, e, { ...found, entries }, story && !plain);
    return fits ? entries.filter((x) => level === 2 || (x.kind === 'item' && w.isStory(x.canon))) : undefined;
  }
  if (level === 2) {
    const long =
      // "Protective Obi-Wan Kenobi": he, not his series.
      (words > 2 && e.capitalised && entries.some((x) => x.kind !== 'part')) ||
      (words > 3 && w.isTag) ||
      (w.isTag && entries.some((x) => x.kind === 'event'));
    // "Catching Fire" is the book; "Bounty Hunters", "Second Chances" need not be the episodes.
    const whole = e.whole && (words > 2 || story);
    // "Spoilers for his romance in act 2"
    const told = e.ends && w.isTag && w.relation === 'spoils' && w.spoilsAt >= 0 && !isTail(s, from);
    return e.quoted || e.cued || e.episode || whole || long || told ? entries : undefined;
  }
  if (level === 1) return e.quoted || e.cued || (words > 2 && e.capitalised) ? entries : undefined;
  if (!e.cued || !(e.capitalised || words > 2)) return undefined;
  if (scope.open) return entries;
  // Of another canon than the work's: films, books and games have names of their own, episodes have not.
  // And so have the seasons of a canon that holds several series: "Daredevil Season 2".
  const own = entries.filter(
    (x) =>
      (x.kind === 'item' && w.isStory(x.canon)) ||
      (x.kind === 'part' && words > 2 && /\d/.test(w.s.words[to - 1] ?? '')),
  );
  return own.length > 0 && to > from ? own : undefined;
}

/**
 * Where nothing says which canon, one word is a title only of canons whose titles are no everyday words. What fans
 * call a book is its own.
 */
const known = (w: State, entries: Entry[]): Entry[] =>
  entries.filter((x) => x.capitals || x.kind === 'canon' || isSure(w.known[x.canon]));

function besideCode(w: State, found: Found, code: Point, words: number): Entry[] | undefined {
  const { from, to, level, entries } = found;
  // Lists count specials and parts in ways of their own; a short title elsewhere is met by chance.
  const most = level === 2 || words > 2 ? 3 : w.scope.open ? 0 : 1;
  if (level < 2 && words === 1 && !w.lower && !isCapitalised(w.s, from, to)) return undefined;
  const agree = agreeing(entries, w.known, code.n, code.item, most);
  if (agree) return [agree];
  if (level < 2) return undefined;
  // Code and title disagree: the title, where it is long enough to be no accident.
  return words > 1 || isQuoted(w.s, from, to) ? entries : undefined;
}

/** Whether a longer name may end here: the "Lost Souls" of "City of Lost Souls". */
const isTail = (s: Scan, from: number): boolean => s.shapes[from - 1] === 1 || isSmall(s, from - 1);

/** "Thor (2011)" */
const isYear = (word: string | undefined): boolean => word !== undefined && /^(?:19|20)\d\d$/.test(word);

const isLong = (word: string | undefined): boolean => word !== undefined && word.length > 6;

/** A long single word that only one canon has for a title ("Zugzwang"). */
const unique = (w: State, entries: Entry[], from: number): boolean =>
  isLong(w.s.words[from]) &&
  entries.every((x) => x.kind === 'item' && !x.capitals && x.canon === entries[0]?.canon);

/**
 * The words are only the beginning of a longer title: "Home Is Where …", "City of Bones", "Iron Man: Director of
 * SHIELD". Of the work's own canons that is not asked: there "Swan Song Dean" is the episode's.
 */
export function goesOn(w: State, { from, to }: Found): boolean {
  const { s } = w;
  if (isQuoted(s, from, to) || to >= s.length) return false;
  const gap = s.gaps[to] as number;
  const capital = s.shapes[to] === 1;
  if (gap & Gap.colon && !(gap & Gap.quote)) return capital && !s.lex[to]?.unit && w.isTag;
  if (gap !== Gap.space || w.lower) return false;
  if (capital) return runsOn(w, to);
  // "Home in the Woods"
  return (
    isSmall(s, to) &&
    s.shapes[to + 1] === 1 &&
    w.isTag &&
    s.gaps[to + 1] === Gap.space &&
    s.words[to] !== 'and' &&
    s.words[to] !== 'for' &&
    !s.lex[to + 1]?.unit
  );
}

function runsOn(w: State, to: number): boolean {
  const { s } = w;
  if (to >= s.length || s.gaps[to] !== Gap.space || s.shapes[to] !== 1) return false;
  if (s.words[to] === 'i') return false;
  return (w.phraseAt(to)?.cue ?? 'filler') === 'filler' && !s.lex[to]?.unit;
}

/** A title of one word in a canon of the work's own fandoms. */
function oneWord(w: State, e: Evidence, entries: Entry[], plain: boolean, from: number, to: number): boolean {
  const { s } = w;
  if (e.quoted) return e.cued || e.episode;
  if (w.isEpisodes(from) && e.ends) return true;
  if (plain) {
    // "Spoilers: Without": a title that is also a cue has to stand alone.
    const gap = s.gaps[from] as number;
    const colon = (gap & Gap.colon) !== 0 || ((gap & Gap.comma) !== 0 && w.claimed > 0);
    // "after the events of The Alternate"
    if (s.words[from - 1] === 'the' && s.shapes[from - 1] === 1 && from > 1 && !w.lower)
      return e.capitalised && e.ends && e.cued;
    return e.capitalised && e.ends && w.anchor === from && colon && w.relation === 'spoils';
  }
  if (/^\d+$/.test(s.words[from] as string)) return false;
  const event = entries[0]?.kind === 'event';
  // "Post Sentinel Too": it goes on, and is the name of something else.
  if (!event && !w.lower && runsOn(w, to)) return false;
  // "EWE": an abbreviation that stands by itself.
  if (event && entries[0]?.capitals && w.isTag) return true;
  return e.cued && (e.capitalised || e.tight || w.isTag || event);
}

/** A title of one word where the fandoms say nothing of its canon: only films, books and games, in tags. */
function oneWordElsewhere(w: State, e: Evidence, found: Found, story: boolean): boolean {
  const { entries, from, to, level } = found;
  if (!story || !e.capitalised || !e.cued) return false;
  // "Spoilers through ADWD and S5 of the show": what fans call a book is that book in any line.
  const abbreviated = entries.every((x) => x.capitals && x.story);
  if (abbreviated && (w.s.words[from]?.length ?? 0) > 2) return true;
  if (level === 1 || !w.isTag) return false;
  // First letters that we made of a title could be any canon's; "TLJ" is a name that fans gave.
  const several = entries.some((x) => x.canon !== entries[0]?.canon);
  if ((several || !w.scope.open) && entries.every((x) => x.capitals && !x.story)) return false;
  if (e.spoils) return true;
  // Where nothing says which canon, a short word may be anything's: "Post-Exile".
  const named =
    entries.some((x) => x.kind !== 'item' || x.capitals) || isLong(w.s.words[from]) || isYear(w.s.words[to]);
  return w.scope.open && (e.ends || e.postfix) && named;
}
