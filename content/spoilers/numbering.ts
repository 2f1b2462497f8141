import * as Gap from './gaps';
import { make, type Point } from './scan';
import { isPostfix, type State } from './state';
import { isArticle, titleAt } from './titles';

export function number(w: State, point: Point): number {
  const { s } = w;
  let p = point;
  // "Mid-Book 3" too, where a series calls its seasons so.
  if (p.kind === 'season' || p.kind === 'book' || p.kind === 'volume') {
    const place = placeBefore(w, p.from);
    if (place !== 'start') p = place ? { ...p, within: place } : p;
    else if (p.kind === 'season') p = { ...p, kind: 'code', item: 1 };
  }
  const opens =
    ((s.gaps[p.from] as number) & Gap.opens) !== 0 && ((s.gaps[p.to] as number) & Gap.closes) !== 0;
  const title = w.lastNamed();
  if (p.kind === 'code' && title?.kind === 'title' && title.to >= p.to) return p.to;
  if (p.weak && !w.near(p.from) && !opens && !titleFollows(w, p)) {
    const after = w.cueAfter(p.to);
    if (!isPostfix(after) && after !== 'finale' && after !== 'premiere') {
      if (!(w.isTag && p.from < 2 && p.to === s.length && p.within !== '')) return p.to;
    }
  }
  if (p.kind === 'chapter' && ownChapter(w, p)) {
    w.flag('own');
    return p.to;
  }
  const to = w.add(p);
  // "Episode: s05e19 Spoils of War": what follows is a title, whatever its words do elsewhere.
  const named =
    w.isTag &&
    p.kind === 'code' &&
    (s.lex[p.from]?.unit === 'episode' || s.lex[p.from - 1]?.unit === 'episode') &&
    !titleFollows(w, p);
  if (!named) return to;
  let end = to;
  while (end < s.length && !((s.gaps[end] as number) & (Gap.opens | Gap.dash | Gap.stop))) end++;
  return end;
}

/** Numbers that are years, or a few of something, say nothing by themselves. */
const isTelling = (n: number): boolean => n >= 30 && n < 1900;

/** "Post 521": season 5, episode 21, of a series that has them and does not count through. */
function packed(w: State, n: number, i: number, canons: readonly number[]): Point | undefined {
  const [season, item] = [Math.floor(n / 100), n % 100];
  const has = canons.some((c) => {
    const known = w.known[c];
    if (!known || !isOf(w, c, 'tv') || known.followed.canon.parts.some((p) => (p.from ?? 1) > 1))
      return false;
    return item > 0 && item <= (known.numbered.get(season)?.size ?? 0);
  });
  return has ? { ...make('code', season, i, i + 1), item } : undefined;
}

/**
 * What a number alone is of these canons: "JJK 236" a chapter, "SGA 305" season 3, episode 5, "MAG 160" the
 * hundred and sixtieth episode.
 */
export function alone(w: State, n: number, i: number, canons: readonly number[]): Point | undefined {
  if (!isTelling(n)) return undefined;
  const code = packed(w, n, i, canons);
  if (code) return code;
  if (canons.some((c) => hasChapters(w, c))) return make('chapter', n, i, i + 1);
  const counted = canons.some((c) => {
    const known = w.known[c];
    return known !== undefined && known.numbered.size > 1 && n <= known.index.length && isOf(w, c, 'tv');
  });
  return counted ? make('episode', n, i, i + 1) : undefined;
}

/** "Spoilers up to 1044", "post 521": a chapter, of a canon that is told in chapters; else an episode. */
export function bareNumber(w: State, i: number): Point | undefined {
  const { s } = w;
  const upTo = w.relation === 'through' || w.relation === 'after' || w.relation === 'complies';
  if (!upTo || w.anchor !== i || w.mention || !/^\d{2,4}$/.test(s.words[i] as string)) return undefined;
  const n = Number(s.words[i]);
  const ends = i + 1 === s.length || ((s.gaps[i + 1] as number) & ~(Gap.space | Gap.hyphen)) !== 0;
  if (!(ends || isPostfix(w.cueAfter(i + 1)))) return undefined;
  return alone(w, n, i, w.scope.named);
}

function titleFollows(w: State, p: Point): boolean {
  const i = isArticle(w.s.words[p.to]) ? p.to + 1 : p.to;
  return w.s.lex[i] !== undefined && titleAt(w.s, i, w.scope, true) !== undefined;
}

/** A chapter of the work itself: its canon has no chapters, or the words around say so. */
function ownChapter(w: State, p: Point): boolean {
  const { scope, s } = w;
  const before = s.words[p.from - 1];
  const after = s.lex[p.to]?.unit ?? s.words[p.to];
  if (before === 'in' && w.relation !== 'at' && w.medium === undefined) return true;
  if (
    p.from === w.clauseFrom &&
    p.to < s.length &&
    (after === 'is' ||
      after === 'contains' ||
      after === 'has' ||
      after === 'takes' ||
      after === 'will' ||
      after === 'onwards')
  )
    return true;
  if (scope.open || w.mention) return false;
  const cue = w.cueAfter(p.to);
  const spoken =
    w.relation === 'spoils' ||
    cue === 'spoils' ||
    (p.n > 60 && (w.relation !== undefined || cue === 'complies'));
  const chapters = scope.fandoms.some(({ canons, name }) =>
    canons.length === 0
      ? name !== '' && spoken
      : canons.some(
          (c) =>
            hasChapters(w, c) ||
            (spoken && p.n > 60 && isOf(w, c, 'anime')) ||
            (spoken && isOf(w, c, 'game')) ||
            (w.spoilsAt >= 0 && isToldInChapters(w, c)),
        ),
  );
  if (!chapters) return true;
  return w.relation === undefined && w.medium === undefined && cue === undefined && p.n < 40;
}

/** Whether a series calls its episodes so: "Chapter 8: Redemption". */
const isToldInChapters = (w: State, canon: number): boolean =>
  w.known[canon]?.followed.canon.parts[0]?.items?.[0]?.startsWith('Chapter 1') ?? false;

const isOf = (w: State, canon: number, kind: string): boolean => w.known[canon]?.followed.canon.kind === kind;

function hasChapters(w: State, canon: number): boolean {
  const c = w.known[canon]?.followed.canon;
  if (!c) return false;
  if (c.kind === 'manga' || (c.kind === 'book' && c.parts.some((p) => p.to !== undefined))) return true;
  return (
    c.adaptations?.some((a) => a.medium === 'manga' || a.medium === 'novel') ??
    /^Volume/.test(c.parts[0]?.label ?? '')
  );
}

/** "early", "mid", "the first half of" directly before a season. */
function placeBefore(w: State, i: number): Point['within'] | 'start' {
  if (w.withinAt < 0 || i - w.withinAt > 6) return '';
  for (let k = w.withinAt; k < i; k++)
    if (!(w.mention && k >= w.mention.from && k < w.mention.to))
      if (!w.s.tables.lists.ties.has(w.s.words[k] as string)) return '';
  return w.within;
}
