import type { IndexedPart } from '../canons/position';
import { accept, goesOn } from './accept';
import type { Claim, Named, Special, Title } from './claim';
import * as Gap from './gaps';
import type { Entry } from './lex';
import { alone, number } from './numbering';
import { pointAt, seasonFrom } from './points';
import type { Point } from './scan';
import { levelOf } from './scope';
import { isPostfix, type State } from './state';
import { type Found, isArticle, isCapitalised, isLast, isQuoted, isSmall, mayBegin, titleAt } from './titles';

/** An unknown quoted title counts after a cue, a code or "the episode". */
export function wantsTitle(w: State, i: number): boolean {
  if (w.s.lex[i - 1]?.unit === 'episode' && w.relation !== undefined) return true;
  return (
    w.near(i, 3) &&
    (w.relation === 'spoils' ||
      w.relation === 'through' ||
      w.relation === 'after' ||
      (w.relation === 'at' && w.s.lex[i - 1]?.unit === 'episode'))
  );
}

export function title(w: State, i: number): number {
  const { s } = w;
  if (i >= s.length || !mayBegin(s, i)) return 0;
  const near = w.near(i);
  const found = titleAt(s, i, w.scope, near);
  if (!found) return 0;
  // 'Smallville - "Void"': a canon named beside a title is as good as the work's fandom.
  const beside = found.level < 2 && near && w.mention ? w.mention.canons : [];
  const meant = found.entries.filter((e) => e.kind === 'item' && beside.includes(e.canon));
  if (meant.length > 0 && isQuoted(s, found.from, found.to)) {
    found.entries = meant;
    found.level = 2;
  }
  const code = codeBeside(w, found);
  if (!code || !found.entries.some((e) => e.kind === 'item')) {
    preferCanon(w, found);
    if (found.entries.every((e) => e.kind === 'canon')) return name(w, found, near);
    const series = seriesPart(w, found, near);
    if (series) return w.add(series);
  }
  const entries = accept(w, found, near, code);
  if (!entries) {
    // "Buffy 6x07 and Angel 3x09": no episode "Angel", but the series.
    const canons = code ? found.entries.filter((e) => e.kind === 'canon') : [];
    return canons.length > 0 ? name(w, { ...found, entries: canons }, near) : 0;
  }
  // Long before the canon's first page: who has not begun may know of it.
  if (entries.every((e) => e.at < 0)) return found.to;
  const from = isArticle(s.words[i - 1]) && (!code || code.to < i) ? i - 1 : i;
  const title: Title = {
    kind: 'title',
    entries,
    quoted: isQuoted(s, found.from, found.to),
    from,
    to: found.to,
  };
  if (code) {
    title.code = code;
    title.from = Math.min(from, code.from);
    title.to = Math.max(found.to, code.to);
    if (code.from < i) w.unclaim(code);
  }
  const dropped = dropSeason(w, title);
  title.to = w.skipAside(title.to);
  if (w.s.lex[title.to]?.unit === 'arc') title.to++;
  return w.add(title, !dropped && !strong(w, found, near, code));
}

/** "Game of Thrones" is the series, though a book bears its name; "A Game of Thrones" is the book. */
function preferCanon(w: State, found: Found): void {
  const canons = found.entries.filter((e) => e.kind === 'canon');
  if (canons.length === 0 || w.s.words[found.from - 1] === 'a') return;
  const own = found.entries.filter((e) => canons.some((c) => c.canon === e.canon));
  // "The Witcher season 2", "Kingdom Hearts Dream Drop Distance": its first game is not meant.
  found.entries = isNumbered(w, found.to) || (found.level < 2 && goesOn(w, found)) ? canons : own;
}

/** Whether a season or an episode follows. */
function isNumbered({ s }: State, to: number): boolean {
  const unit = s.lex[to]?.unit;
  const point = (s.shapes[to] as number) & 4 || unit === 'season' || unit === 'series' || unit === 'episode';
  const kind = point && !((s.gaps[to] as number) & Gap.stop) ? pointAt(s, to)?.kind : undefined;
  return kind === 'season' || kind === 'code' || kind === 'episode';
}

/**
 * "Loki s2 finale", "WandaVision episode 8": the season and episode of one series of a canon that holds
 * several.
 */
function seriesPart(w: State, found: Found, near: boolean): Title | undefined {
  const all = found.entries.filter((e) => e.kind === 'part' && partOf(w, e)?.part.number === undefined);
  if (all.length === 0 || !isNumbered(w, found.to)) return undefined;
  const point = pointAt(w.s, found.to) as Point;
  // "Spoilers for Daredevil Season 2", of another canon than the work's: by one word only beside a cue.
  const told =
    found.level === 2 ||
    (isCapitalised(w.s, found.from, found.to) && (near || isPostfix(w.cueAfter(point.to))));
  const parts = told ? all : all.filter((e) => e.words.length > 1);
  if (parts.length === 0) return undefined;
  const wanted = point.kind === 'episode' ? 0 : point.n;
  const own = parts.filter((e) => seasonOfLabel(partOf(w, e)?.part.label ?? '') === wanted);
  const entry =
    own[0] ??
    (parts.length === 1 && wanted < 2 ? parts[0] : undefined) ??
    (wanted === 0 ? parts[0] : undefined);
  if (!entry) return undefined;
  const { start, size } = partOf(w, entry) as IndexedPart;
  const nth = point.kind === 'episode' ? point.n : point.kind === 'code' ? point.item : size;
  const at = start + Math.min(Math.max(1, nth), size);
  return { kind: 'title', entries: [{ ...entry, at }], quoted: false, from: found.from, to: point.to };
}

const partOf = ({ known }: State, e: Entry): IndexedPart | undefined =>
  known[e.canon]?.index.parts.find((p) => p.start < e.at && e.at <= p.start + p.size);

const seasonOfLabel = (label: string): number => Number(/, season (\d+)/i.exec(label)?.[1] ?? 0);

/** A code directly before or after a title. */
function codeBeside(w: State, found: Found): Point | undefined {
  const { s } = w;
  const last = w.lastNamed();
  const first = isArticle(s.words[found.from - 1]) ? found.from - 1 : found.from;
  if (last?.kind === 'code' && (last.to === first || last.to === found.from)) return last as Point;
  if (last?.kind === 'season' && last.to === first) return undefined;
  if ((s.gaps[found.to] as number) & (Gap.stop | Gap.line)) return undefined;
  if (!((s.shapes[found.to] as number) & 4) && s.lex[found.to]?.unit === undefined) return undefined;
  const next = pointAt(s, found.to);
  return next?.kind === 'code' && (!next.weak || (s.gaps[found.to] as number) & Gap.opens) ? next : undefined;
}

/** "Season 9 Beachhead": the season only says where the title is. */
function dropSeason(w: State, title: Title): boolean {
  const last = w.lastNamed();
  // "Book 4 - A Feast for Crows": the number says only which it is.
  if (
    last?.kind === 'book' &&
    w.anchor === last.to &&
    title.from === last.to &&
    title.entries.some((e) => w.isStory(e.canon))
  ) {
    w.unclaim(last);
    return true;
  }
  // "Book 3, after the Day of Black Sun" of a series that calls its seasons so.
  const season = last?.kind === 'season' || last?.kind === 'book' || last?.kind === 'volume';
  if (!season || title.from - last.to > 5 || title.code) return false;
  // "Season 2 through "The Hive"" ends at the title, and so does "Season 5, after First Contact".
  const claim = w.claims[w.claims.length - 1];
  const waits =
    w.pending[w.pending.length - 1]?.named === last || (claim?.named === last && claim.relation === 'at');
  const narrows = w.relation === 'through' || (waits && !w.before);
  const upTo = narrows && w.anchor - last.to <= 4;
  if (w.anchor !== last.to && !(w.isTag && (w.s.gaps[title.from] as number) & Gap.pipe) && !upTo)
    return false;
  const inSeason = title.entries.filter((e) => {
    const part = w.known[e.canon]?.index.parts.find((p) => p.start < e.at && e.at <= p.start + p.size);
    return part?.part.number === last.n;
  });
  if (inSeason.length > 0) title.entries = inSeason;
  else if (upTo || title.from > last.to + 1 || last.kind !== 'season') return false;
  // "Season 1 finale & The Winter Soldier": a film is in no season.
  else if (!title.entries.some((e) => w.known[e.canon]?.numbered.has(last.n))) return false;
  w.unclaim(last);
  return true;
}

/** Whether a title claims even where no cue follows. */
function strong(w: State, found: Found, near: boolean, code: Point | undefined): boolean {
  if (code || (near && w.relation !== undefined)) return true;
  if (w.isEpisodes(found.from) || isQuoted(w.s, found.from, found.to)) return true;
  if (!w.isTag || found.from > 1) return false;
  // "Sports Festival Arc (My Hero Academia)"; one word more without an arc: "Mizumono fix-it".
  const isArc = w.s.lex[found.to]?.unit === 'arc';
  return isLast(w.s, found.to + Number(isArc)) || (!isArc && found.to === w.s.length - 1);
}

/** A canon's name: whose the points around it are. */
function name(w: State, found: Found, near: boolean): number {
  const { s } = w;
  const { from, to, level } = found;
  const length = to - from;
  const capitalised = isCapitalised(s, from, to);
  if (level < 2 && !capitalised && length < 3) return 0;
  // "Heroes Rising", "Community College": a word that is somebody's name begins another.
  if (level < 2 && length === 1 && goesOn(w, found)) return 0;
  const next = s.shapes[to] ?? 0;
  const numbered = next & 4 || s.lex[to]?.unit !== undefined || (s.lex[to]?.ordinal ?? false);
  const after = w.cueAfter(to);
  const last = w.lastNamed();
  const behind = last !== undefined && from - last.to < 3;
  const useful = numbered || behind || near || after === 'spoils' || after === 'complies' || length > 1;
  if (!useful) return 0;
  if (level < 2 && length === 1 && !capitalised) return 0;
  const canons = ranked(w, found.entries);
  alsoNamed(w, canons, from);
  // "Stranger Things 4", "Sherlock 3": a season, where that canon has films or books of no such name.
  const trails = w.mention?.trails === true;
  w.mention = { canons, from, to, used: false, near };
  // "My Hero Academia manga" is that canon's name, and says the medium.
  const said = s.lex[to - 1]?.unit;
  if (said === 'manga' || said === 'anime' || said === 'comic') w.medium = { unit: said, at: to - 1 };
  if (near) w.anchor = to;
  if (behind) {
    const between = s.words.slice(last.to, from).every((w) => /^(?:of|for|in|from|on|the|a)$/.test(w));
    const opens = (s.gaps[from] as number) & (Gap.opens | Gap.pipe);
    // "S4 Buffy / S1 Angel": what no canon was named before is the one's that follows.
    const alone = !numbered || s.gaps[to] !== Gap.space;
    const follows = from === last.to && level === 2 && alone && last.kind === 'season';
    w.mention.trails = follows && (trails || isLoose(w, last));
    if ((between && from > last.to) || opens || w.mention.trails) attach(w, last, w.mention.canons);
  }
  const longer = longerName(w, from, to, near);
  if (longer) return w.add(longer);
  const aside = w.skipAside(to);
  if (numbered && (s.gaps[to] as number) === Gap.space) {
    const n = Number(s.words[to]);
    const point = near || isPostfix(w.cueAfter(to + 1)) ? alone(w, n, to, canons) : undefined;
    if (point) return number(w, { ...point, from, weak: false });
    if (
      n > 0 &&
      n < 30 &&
      isSeries(w, canons[0] as number) &&
      s.words[to + 1] !== 'x' &&
      (s.gaps[to + 1] ?? 0) !== Gap.dot
    ) {
      const season = seasonFrom(s, to, n);
      if (season) return number(w, { ...season, from });
    }
  }
  return aside;
}

// Of canons of one name: what fans mean first.
const KINDS = ['tv', 'anime', 'book', 'game', 'film', 'manga', 'comic'];

/** The canons of a name, those of the work's fandoms first. */
function ranked({ known, scope }: State, entries: readonly Entry[]): number[] {
  const rank = (canon: number): number =>
    KINDS.indexOf(known[canon]?.followed.canon.kind ?? '') - levelOf(scope, canon) * 10;
  return [...new Set(entries.map((e) => e.canon))].sort((a, b) => rank(a) - rank(b));
}

/** "Spoilers for Supernatural, Buffy and Merlin": each of them, as far as it is out. */
function alsoNamed(w: State, canons: readonly number[], from: number): void {
  const { mention: m, s } = w;
  if (!m || m.used || w.relation !== 'spoils' || w.spoilsAt < 0 || w.spoilsAt > m.from || w.negative) return;
  if (canons.some((c) => m.canons.includes(c)) || from - m.to > 2 || from - m.to < 0) return;
  const gap = (s.gaps[m.to] ?? 0) | (s.gaps[from] as number);
  if (!(gap & Gap.comma) && s.words[m.to] !== 'and') return;
  const whole = w.general?.kind === 'end' && w.general.from < m.from;
  w.claim({ kind: whole ? 'end' : 'now', words: '', from: m.from, to: m.to }, 'spoils');
}

/** "My Hero Academia: Vigilantes" is another canon than the one whose name it begins with. */
function longerName(w: State, from: number, to: number, near: boolean): Special | undefined {
  const { s } = w;
  if (!((s.gaps[to] as number) & Gap.colon) || w.known[w.mention?.canons[0] ?? -1] === undefined)
    return undefined;
  let end = to;
  while (
    end < s.length &&
    end < to + 5 &&
    !s.lex[end]?.unit &&
    ((s.shapes[end] as number) > 0 || (end > to && isSmall(s, end))) &&
    !((s.shapes[end] as number) & 4)
  ) {
    // The "No" of a name is no negation: "No Regrets Spoilers".
    const cue = w.phraseAt(end)?.cue;
    if (
      (cue && !(cue === 'no' && w.phraseAt(end + 1)?.cue !== 'spoils')) ||
      (end > to && s.gaps[end] !== Gap.space)
    )
      break;
    end++;
  }
  const after = w.cueAfter(end);
  if (end === to || !(near || isPostfix(after))) return undefined;
  // … and "Fullmetal Alchemist: Conqueror of Shamballa" a film of its own.
  const title = titleAt(s, to, w.scope, true);
  if (title?.level === 2 || title?.entries.some((e) => w.mention?.canons.includes(e.canon))) return undefined;
  w.mention = undefined;
  return {
    kind: 'name',
    words: s.text.slice(s.starts[from], s.ends[end - 1]).toLowerCase(),
    from,
    to: end,
  };
}

function isSeries(w: State, canon: number): boolean {
  const c = w.known[canon]?.followed.canon;
  return (
    c !== undefined && (c.kind === 'tv' || c.kind === 'anime') && c.parts.some((p) => p.number !== undefined)
  );
}

/** Whether nothing has said yet whose a point is. */
const isLoose = (w: State, named: Named): boolean =>
  ![...w.claims, ...w.pending].some((each) => each.named === named && each.mention);

function attach(w: State, named: Named, canons: number[]): void {
  for (let k = w.claims.length - 1; k >= 0 && k >= w.claims.length - 6; k--) {
    const claim = w.claims[k] as Claim;
    if (claim.named === named || (claim.from >= w.clauseFrom && !claim.mention)) {
      claim.mention = canons;
      if (w.mention) w.mention.used = true;
    }
    if (claim.named === named) break;
  }
  for (const p of w.pending)
    if (p.named === named && w.mention) {
      w.mention.used = true;
      p.mention = canons;
    }
}
