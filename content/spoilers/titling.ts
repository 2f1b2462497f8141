import { accept } from './accept';
import type { Claim, Named, Special, Title } from './claim';
import { number } from './numbering';
import { pointAt, seasonFrom } from './points';
import type { Point } from './scan';
import { isPostfix, type State } from './state';
import { type Found, isArticle, isCapitalised, isQuoted, isSmall, mayBegin, titleAt } from './titles';
import { Gap } from './tokens';

/** An unknown quoted title counts after a cue, a code or "the episode". */
export function wantsTitle(w: State, i: number): boolean {
  if (w.s.lex[i - 1]?.unit === 'episode' && w.relation !== undefined) return true;
  return (
    w.near(i, 3) &&
    (w.relation === 'spoils' ||
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
  const code = codeBeside(w, found);
  if (!code || !found.entries.some((e) => e.kind === 'item')) {
    preferCanon(w, found);
    if (found.entries.every((e) => e.kind === 'canon')) return name(w, found, near);
  }
  const entries = accept(w, found, near, code);
  if (!entries) return 0;
  const from = isArticle(s.tokens.words[i - 1]) && (!code || code.to < i) ? i - 1 : i;
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
  dropSeason(w, title);
  title.to = w.skipAside(title.to);
  if (w.s.lex[title.to]?.unit === 'arc') title.to++;
  return w.add(title, !strong(w, found, near, code));
}

/** "Game of Thrones" is the series, though a book bears its name; "A Game of Thrones" is the book. */
function preferCanon(w: State, found: Found): void {
  const canons = found.entries.filter((e) => e.kind === 'canon');
  if (canons.length === 0 || w.s.tokens.words[found.from - 1] === 'a') return;
  const own = found.entries.filter((e) => canons.some((c) => c.canon === e.canon));
  found.entries = own;
}

/** A code directly before or after a title. */
function codeBeside(w: State, found: Found): Point | undefined {
  const { s } = w;
  const last = w.lastNamed();
  const first = isArticle(s.tokens.words[found.from - 1]) ? found.from - 1 : found.from;
  if (last?.kind === 'code' && (last.to === first || last.to === found.from)) return last as Point;
  if (last?.kind === 'season' && last.to === first) return undefined;
  if ((s.tokens.gaps[found.to] ?? 0) & (Gap.stop | Gap.line)) return undefined;
  if (!((s.tokens.shapes[found.to] ?? 0) & 4) && s.lex[found.to]?.unit === undefined) return undefined;
  const next = pointAt(s, found.to);
  return next?.kind === 'code' && (!next.weak || (s.tokens.gaps[found.to] as number) & Gap.opens)
    ? next
    : undefined;
}

/** "Season 9 Beachhead": the season only says where the title is. */
function dropSeason(w: State, title: Title): void {
  const last = w.lastNamed();
  if (last?.kind !== 'season' || title.from - last.to > 3 || title.code) return;
  // "Season 2 through "The Hive"" too ends at the title.
  const upTo = w.relation === 'through' && w.anchor - last.to <= 2;
  if (w.anchor !== last.to && !upTo) return;
  const inSeason = title.entries.filter((e) => {
    const part = w.known[e.canon]?.index.parts.find((p) => p.start < e.at && e.at <= p.start + p.size);
    return part?.part.number === last.n;
  });
  if (inSeason.length > 0) title.entries = inSeason;
  else if (upTo) return;
  w.unclaim(last);
}

/** Whether a title claims even where no cue follows. */
function strong(w: State, found: Found, near: boolean, code: Point | undefined): boolean {
  if (code || (near && w.relation !== undefined)) return true;
  if (isQuoted(w.s, found.from, found.to)) return true;
  return w.isTag && found.from <= 1 && found.to >= w.s.length - 1;
}

/** A canon's name: whose the points around it are. */
function name(w: State, found: Found, near: boolean): number {
  const { s } = w;
  const { from, to, level } = found;
  const length = to - from;
  const capitalised = isCapitalised(s, from, to);
  if (level < 2 && !capitalised && length < 3) return 0;
  const next = s.tokens.shapes[to] ?? 0;
  const numbered = next & 4 || s.lex[to]?.unit !== undefined || (s.lex[to]?.ordinal ?? false);
  const after = w.cueAfter(to);
  const last = w.lastNamed();
  const behind = last !== undefined && from - last.to < 3;
  const useful = numbered || behind || near || after === 'spoils' || after === 'complies' || length > 1;
  if (!useful) return 0;
  if (level < 2 && length === 1 && !capitalised) return 0;
  const canons = found.entries.map((e) => e.canon);
  // "Stranger Things 4", "Sherlock 3": a season, where that canon has films or books of no such name.
  w.mention = { canons: [...new Set(canons)], from, to, used: false };
  // "My Hero Academia manga" is that canon's name, and says the medium.
  const said = s.lex[to - 1]?.unit;
  if (said === 'manga' || said === 'anime' || said === 'comic') w.medium = { unit: said, at: to - 1 };
  if (near) w.anchor = to;
  if (behind) {
    const between = s.tokens.words.slice(last.to, from).every((w) => /^(?:of|for|in|from|on|the|a)$/.test(w));
    const opens = (s.tokens.gaps[from] as number) & (Gap.opens | Gap.pipe);
    if ((between && from > last.to) || opens) attach(w, last, w.mention.canons);
  }
  const longer = longerName(w, from, to, near);
  if (longer) return w.add(longer);
  const aside = w.skipAside(to);
  if (numbered && (s.tokens.gaps[to] as number) === Gap.space) {
    const n = Number(s.tokens.words[to]);
    if (
      n > 0 &&
      n < 30 &&
      isSeries(w, canons[0] as number) &&
      s.tokens.words[to + 1] !== 'x' &&
      (s.tokens.gaps[to + 1] ?? 0) !== Gap.dot
    ) {
      const season = seasonFrom(s, to, n);
      if (season) return number(w, { ...season, from });
    }
  }
  return aside;
}

/** "My Hero Academia: Vigilantes" is another canon than the one whose name it begins with. */
function longerName(w: State, from: number, to: number, near: boolean): Special | undefined {
  const { s } = w;
  if (!((s.tokens.gaps[to] ?? 0) & Gap.colon) || w.known[w.mention?.canons[0] ?? -1] === undefined)
    return undefined;
  let end = to;
  while (
    end < s.length &&
    end < to + 5 &&
    !s.lex[end]?.unit &&
    ((s.tokens.shapes[end] as number) > 0 || (end > to && isSmall(s.tokens.words[end]))) &&
    !((s.tokens.shapes[end] as number) & 4)
  ) {
    // The "No" of a name is no negation: "No Regrets Spoilers".
    const cue = w.phraseAt(end)?.cue;
    if (
      (cue && !(cue === 'no' && w.phraseAt(end + 1)?.cue !== 'spoils')) ||
      (end > to && s.tokens.gaps[end] !== Gap.space)
    )
      break;
    end++;
  }
  const after = w.cueAfter(end);
  if (end === to || titleAt(s, to, w.scope, true)?.level === 2 || !(near || isPostfix(after)))
    return undefined;
  w.mention = undefined;
  return {
    kind: 'name',
    words: s.text.slice(s.tokens.starts[from], s.tokens.ends[end - 1]).toLowerCase(),
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

function attach(w: State, named: Named, canons: number[]): void {
  for (let k = w.claims.length - 1; k >= 0 && k >= w.claims.length - 6; k--) {
    const claim = w.claims[k] as Claim;
    if (claim.named === named || (claim.from >= w.clauseFrom && !claim.mention)) {
      claim.mention = canons;
      if (w.mention) w.mention.used = true;
    }
    if (claim.named === named) break;
  }
  for (const p of w.pending) if (p.named === named && w.mention) w.mention.used = true;
}
