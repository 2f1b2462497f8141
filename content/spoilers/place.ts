import { positionOfAbsolute } from '../canons/position';
import type { PointId } from '../canons/types';
import type { Claim, Named, Special, Title } from './claim';
import type { Known } from './known';
import type { Unit } from './languages/types';
import { placeOfSeason } from './notation';
import { LAST, type Point } from './scan';
import type { Scope } from './scope';
import type { Target } from './types';

/** Where a claim lands: canon by id (its plain name where it is not followed, `*` where nothing says which). */
export interface Placed {
  canon: string;
  target: Target;
}

const MEDIA: Partial<Record<Unit, string>> = {
  manga: 'manga',
  novel: 'novel',
  book: 'books',
  comic: 'comics',
  film: 'film',
  game: 'games',
  anime: 'anime',
};

/** Finds the canons and places that a claim speaks of. */
export function place(claim: Claim, known: readonly Known[], scope: Scope): Placed[] {
  const { named } = claim;
  if (claim.name && named.kind !== 'title' && named.kind !== 'name')
    return [{ canon: claim.name, target: unplaced(named) }];
  if (named.kind === 'title') return placeTitle(claim, named, known, scope);
  if (named.kind === 'name') {
    // Its own fandom by its name says how far, not which.
    const own = scope.fandoms.find((f) => f.name === named.words);
    return [
      {
        canon: own?.canons[0] === undefined ? named.words : idOf(known, own.canons[0]),
        target: { kind: 'now' },
      },
    ];
  }
  if (scope.open && !claim.mention) return [{ canon: '*', target: unplaced(named) }];
  const groups = claim.mention ? [claim.mention] : scope.fandoms.map((f) => f.canons);
  const placed: Placed[] = [];
  for (const [i, canons] of groups.entries()) {
    const item = scope.fandoms[i]?.item;
    const whole = item !== undefined && !claim.mention && named.kind === 'end' && canons[0] !== undefined;
    const hit = whole ? onlyItem(known, canons[0] as number, item) : placeIn(canons, claim, known);
    if (hit) placed.push(hit);
    else if (canons.length === 0 && !claim.mention) {
      const near = scope.fandoms[i]?.broad ?? [];
      const screen = named.kind === 'code' || named.kind === 'season' || named.kind === 'episode';
      const adapted = screen && near.length === 1 ? placeIn(near, claim, known) : undefined;
      const name = scope.fandoms[i]?.name;
      if (adapted) placed.push(adapted);
      else if (name) placed.push({ canon: name, target: unplaced(named) });
    }
  }
  if (placed.length > 0) return dedupe(placed);
  const broad = scope.fandoms.flatMap((f) => f.broad);
  if (broad.length > 0 && named.kind !== 'now') return [];
  return scope.open || (claim.mention === undefined && scope.fandoms.length === 0)
    ? [{ canon: '*', target: unplaced(named) }]
    : [];
}

/** "Post-canon" of a fandom that is one film is after that film. */
function onlyItem(known: readonly Known[], canon: number, item: number): Placed | undefined {
  const k = known[canon];
  return k && { canon: k.followed.canon.id, target: pointTarget(k, item, false) };
}

function dedupe(placed: Placed[]): Placed[] {
  const definite = placed.filter((p) => p.target.kind !== 'unresolved');
  const kept = definite.length > 0 ? definite : placed;
  return kept.filter((p, i) => kept.findIndex((q) => q.canon === p.canon) === i);
}

const idOf = (known: readonly Known[], canon: number): string => known[canon]?.followed.canon.id ?? '*';

function pointTarget(known: Known, at: number, minusOne: boolean): Target {
  const position = Math.max(1, Math.min(minusOne ? at - 1 : at, known.index.length));
  return { kind: 'point', point: known.points[position] as PointId, position };
}

function placeTitle(claim: Claim, title: Title, known: readonly Known[], scope: Scope): Placed[] {
  const only = title.entries.length === 1 ? title.entries[0] : undefined;
  if (only) return placeEntry(claim, known, only.canon, only.at);
  let entries = title.entries;
  const within = claim.mention && entries.filter((e) => claim.mention?.includes(e.canon));
  if (within && within.length > 0) entries = within;
  const order = scope.fandoms.flatMap((f) => f.canons);
  const film = claim.medium === 'film';
  const rank = (canon: number): number => {
    const at = order.indexOf(canon);
    const kind = known[canon]?.followed.canon.kind;
    // Arcs are the manga's: its chapters say where they end.
    const arc = kind === 'manga' && entries.some((e) => e.canon === canon && e.kind !== 'item') ? -20 : 0;
    return (
      arc +
      (at < 0 ? 50 : at) +
      (film && kind === 'film' ? -100 : 0) +
      (!film && kind === 'film' && at < 0 ? 10 : 0)
    );
  };
  const ends = (canon: number): number =>
    Number(
      entries.some(
        (e) => e.canon === canon && known[canon]?.index.parts.some((p) => p.start + p.size === e.at),
      ),
    );
  // Of two canons with one title, the one whose season ends with it is spoken of more.
  const canon = [...new Set(entries.map((e) => e.canon))].sort(
    (a, b) => rank(a) - rank(b) || ends(b) - ends(a),
  )[0];
  if (canon === undefined) return [];
  const positions = entries.filter((e) => e.canon === canon).map((e) => e.at);
  // One title twice in a canon: the later is asked for, save where what counts is the earlier.
  const at = claim.relation === 'between' ? Math.min(...positions) : Math.max(...positions);
  return placeEntry(claim, known, canon, at);
}

function placeEntry(claim: Claim, known: readonly Known[], canon: number, at: number): Placed[] {
  const k = known[canon];
  if (!k) return [];
  return [
    { canon: k.followed.canon.id, target: at === 0 ? { kind: 'now' } : pointTarget(k, at, claim.minusOne) },
  ];
}

/** The first of a fandom's canons that has such a point; else what is said stays unresolved in the first. */
function placeIn(canons: readonly number[], claim: Claim, known: readonly Known[]): Placed | undefined {
  const { named, medium } = claim;
  const ordered = medium === undefined ? canons : byMedium(canons, medium, known);
  for (const canon of ordered) {
    const k = known[canon];
    if (!k) continue;
    const target = targetIn(k, named, claim);
    if (target) return { canon: idOf(known, canon), target };
  }
  for (const canon of ordered) {
    const adapted = adaptation(known[canon], named, medium, known, claim);
    if (adapted) return adapted;
  }
  const first = ordered[0];
  return first === undefined || !couldHave(known[first], named)
    ? undefined
    : { canon: idOf(known, first), target: unplaced(named) };
}

/** Whether a canon of this kind could have such a point, though its list has not: no film has a season 2. */
function couldHave(k: Known | undefined, named: Named): boolean {
  const kind = k?.followed.canon.kind;
  const screen = kind === 'tv' || kind === 'anime';
  if (named.kind === 'code' || named.kind === 'season' || named.kind === 'episode') return screen;
  if (named.kind === 'issue') return kind === 'comic';
  if (named.kind === 'chapter') return kind === 'manga' || kind === 'book';
  return true;
}

function byMedium(canons: readonly number[], medium: Unit, known: readonly Known[]): number[] {
  const fits = (canon: number): boolean => {
    const kind = known[canon]?.followed.canon.kind;
    if (medium === 'show' || medium === 'anime') return kind === 'tv' || kind === 'anime';
    if (medium === 'novel') return kind === 'book';
    return kind === medium;
  };
  return [...canons].sort((a, b) => Number(fits(b)) - Number(fits(a)));
}

function adaptation(
  k: Known | undefined,
  named: Named,
  medium: Unit | undefined,
  known: readonly Known[],
  claim: Claim,
): Placed | undefined {
  const links = k?.followed.canon.adaptations;
  if (!k || !links) return undefined;
  const wanted = mediumOf(named, medium);
  for (const link of links) {
    if (wanted && !wanted.includes(link.medium)) continue;
    const other = known.find((o) => o.followed.canon.id === link.canon);
    if (!other) {
      if (wanted) return { canon: link.canon, target: unplaced(named) };
      continue;
    }
    const target = targetIn(other, named, claim);
    if (target) return { canon: link.canon, target };
  }
  return undefined;
}

function mediumOf(named: Named, medium: Unit | undefined): string[] | undefined {
  if (named.kind === 'chapter' || named.kind === 'arc' || named.kind === 'volume' || named.kind === 'episode')
    return ['manga', 'novel', 'books'];
  if (named.kind === 'book') return ['books', 'novel'];
  if (named.kind === 'medium' || named.kind === 'end' || named.kind === 'now') {
    const m = MEDIA[(named.words || medium || 'show') as Unit];
    return m === undefined
      ? undefined
      : m === 'books' || m === 'novel'
        ? ['books', 'novel']
        : m === 'film'
          ? ['screen']
          : [m];
  }
  return undefined;
}

/** A point in this canon, or undefined where it has none of the kind. */
function targetIn(k: Known, named: Named, claim: Claim): Target | undefined {
  if (named.kind === 'title') return undefined;
  if (isSpecial(named)) return specialIn(k, named);
  const at = numberIn(k, named);
  return at === undefined
    ? undefined
    : pointTarget(
        k,
        claim.minusOne && named.kind === 'season' ? at - sizeOf(k, named.n) + 1 : at,
        claim.minusOne,
      );
}

const isSpecial = (named: Point | Special): named is Special => 'words' in named;

const sizeOf = (k: Known, season: number): number =>
  k.index.parts.find((p) => p.part.number === season)?.size ?? 1;

function specialIn(k: Known, named: Special): Target | undefined {
  const { canon } = k.followed;
  switch (named.kind) {
    case 'now':
      return named.words === '' || fitsMedium(canon.kind, named.words) ? { kind: 'now' } : undefined;
    case 'end':
      if (named.words === 'film') {
        const at = filmPart(k, 1);
        return at === undefined ? undefined : pointTarget(k, at, false);
      }
      return named.words === '' || fitsMedium(canon.kind, named.words) ? { kind: 'end' } : undefined;
    case 'first':
      return pointTarget(k, 1, false);
    case 'date':
      return { kind: 'date', date: named.words };
    case 'medium':
      if (named.words === 'film') {
        if (canon.kind === 'film') return { kind: 'now' };
        const at = filmPart(k, 1);
        return at === undefined ? undefined : pointTarget(k, at, false);
      }
      if (named.words === 'game' || named.words === 'comic' || named.words === 'book')
        return fitsMedium(canon.kind, named.words) ? { kind: 'now' } : undefined;
      return fitsMedium(canon.kind, named.words) ? { kind: 'medium', medium: named.words } : undefined;
    case 'arc':
      return arcIn(k, named.words);
    default:
      return undefined;
  }
}

const fitsMedium = (kind: string, words: string): boolean =>
  words === kind ||
  (words === 'novel' && kind === 'book') ||
  ((words === 'show' || words === 'anime') && (kind === 'tv' || kind === 'anime'));

/** An arc by words of its label: "joint training" for "Joint Training (Class A vs. Class B)". */
function arcIn(k: Known, words: string): Target | undefined {
  const want = words.split(' ').filter((w) => w.length > 2);
  for (const { part, start, size } of k.index.parts) {
    const label = part.label.toLowerCase();
    if (want.length > 0 && want.every((w) => label.includes(w))) return pointTarget(k, start + size, false);
  }
  return k.followed.canon.kind === 'manga' ? { kind: 'unresolved', words: `arc:${words}` } : undefined;
}

/** The nth film among a canon's films. */
function filmPart(k: Known, n: number): number | undefined {
  if (k.followed.canon.kind === 'film') return n >= 1 && n <= k.index.length ? n : undefined;
  const films = k.index.parts.find((p) => /^(?:films?|movies?)\b/i.test(p.part.label));
  return films && n <= films.size ? films.start + n : undefined;
}

function numberIn(k: Known, p: Point): number | undefined {
  const { kind, parts } = k.followed.canon;
  const screen = kind === 'tv' || kind === 'anime';
  switch (p.kind) {
    case 'code': {
      if (!screen) return kind === 'manga' ? (positionOfAbsolute(k.index, p.item) ?? undefined) : undefined;
      const season = lastOf(k, p.n);
      const part = k.numbered.get(season);
      return part && part.start + Math.min(p.item, part.size);
    }
    case 'season': {
      const season = lastOf(k, p.n);
      return screen && k.numbered.has(season) ? placeOfSeason(k.index, season, p.within) : undefined;
    }
    case 'volume':
      if (screen && /^volume/i.test(parts.find((q) => q.number)?.label ?? ''))
        return placeOfSeason(k.index, p.n, p.within);
      return kind === 'book' && parts[0]?.items ? placeOfSeason(k.index, p.n, '') : undefined;
    case 'book':
      if (screen && /^book/i.test(parts.find((q) => q.number)?.label ?? ''))
        return placeOfSeason(k.index, lastOf(k, p.n), p.within);
      if (kind !== 'book' || !parts[0]?.items) return undefined;
      return p.n === LAST ? parts[0].items.length : p.n <= k.index.length ? p.n : undefined;
    case 'episode':
      // 話 is a chapter of the manga too.
      if (kind === 'manga') return positionOfAbsolute(k.index, p.n) ?? undefined;
      return screen ? (positionOfAbsolute(k.index, p.n) ?? undefined) : undefined;
    case 'chapter':
      return kind === 'manga' || kind === 'book' ? chapterIn(k, p.n) : undefined;
    case 'issue':
      return kind === 'comic' ? (positionOfAbsolute(k.index, p.n) ?? undefined) : undefined;
    case 'film':
      return filmPart(k, p.n === LAST && kind === 'film' ? k.index.length : p.n);
    case 'game':
      return kind === 'game' && p.n !== LAST ? (p.n <= k.index.length ? p.n : undefined) : undefined;
  }
}

function chapterIn(k: Known, n: number): number | undefined {
  if (!k.followed.canon.parts.some((p) => p.to !== undefined)) return undefined;
  return positionOfAbsolute(k.index, n) ?? k.index.length;
}

function lastOf(k: Known, n: number): number {
  if (n !== LAST) return n;
  return Math.max(0, ...k.followed.canon.parts.map((p) => p.number ?? 0));
}

/** What is said, in the notation, where no list can place it. */
function unplaced(named: Named): Target {
  if (named.kind === 'title') return { kind: 'unresolved', words: '' };
  if (isSpecial(named)) {
    if (named.kind === 'now' || named.kind === 'end') return { kind: named.kind };
    if (named.kind === 'date') return { kind: 'date', date: named.words };
    if (named.kind === 'medium') return { kind: 'medium', medium: named.words };
    if (named.kind === 'first') return { kind: 'unresolved', words: '1x1' };
    if (named.kind === 'work') return { kind: 'unresolved', words: named.words };
    return { kind: 'unresolved', words: `${named.kind === 'quoted' ? 'title' : named.kind}:${named.words}` };
  }
  if (named.n === LAST) return { kind: 'end' };
  return { kind: 'unresolved', words: wordsOf(named) };
}

function wordsOf(named: Point): string {
  const { kind, n } = named;
  switch (kind) {
    case 'code':
      return `${n}x${named.item}`;
    case 'season':
      return `${n}${named.within}`;
    case 'episode':
      return `1x${n}`;
    case 'chapter':
      return `ch${n}`;
    case 'volume':
      return `vol${n}`;
    case 'issue':
      return `#${n}`;
    default:
      return `${n}`;
  }
}
