import type { Claim, Named, Title } from './claim';
import type { Known } from './known';
import { fitsMedium, pointIn, targetIn } from './placeIn';
import { LAST } from './scan';
import type { Fandom, Scope } from './scope';
import { isSure } from './titles';
import type { Target } from './types';

/** Where a claim lands: canon by id (its plain name where it is not followed, `*` where nothing says which). */
export interface Placed {
  canon: string;
  target: Target;
}

const idOf = (k: Known | undefined): string => k?.followed.canon.id ?? '*';
const kindOf = (k: Known | undefined): string => k?.followed.canon.kind ?? '';

/** Where in a text a claim stands, in UTF-16 units. */
export interface Span {
  text: string;
  start: number;
  end: number;
}

/** Characters around a claim in which a fandom's name is looked for. */
const BESIDE = 60;
const LINK = /^ (?:of|for|in|from) (?:the )?/;
const startsWithWord = (text: string, name: string): boolean =>
  text.startsWith(name) && !/^[\p{L}\p{N}]/u.test(text.slice(name.length));
const endsWithWord = (text: string, name: string): boolean =>
  text.endsWith(name) && !/[\p{L}\p{N}]$/u.test(text.slice(0, -name.length));

/**
 * Fandoms without a list whose names stand beside a claim: "the first season of Star Trek: Picard". One word, as of
 * "It", has to stand directly beside it, and so has any name where the text names a canon too: "Supernatural season
 * 5 and Fringe season 2".
 */
function unlisted({ fandoms }: Scope, { text, start, end }: Span, named: boolean): readonly Fandom[] {
  const without = fandoms.filter(({ canons, name }) => canons.length === 0 && name !== '');
  if (without.length === 0 || (!named && fandoms.length < 2)) return [];
  const before = text
    .slice(Math.max(0, start - BESIDE), start)
    .toLowerCase()
    .trimEnd();
  const after = text.slice(end, end + BESIDE).toLowerCase();
  return without.filter(
    ({ name }) =>
      endsWithWord(before, name) ||
      (LINK.test(after) && startsWithWord(after.replace(LINK, ''), name)) ||
      (!named && name.includes(' ') && (before.includes(name) || after.includes(name))),
  );
}

/** Finds the canons and places that a claim speaks of. */
export function place(claim: Claim, known: readonly Known[], scope: Scope, span: Span): Placed[] {
  const { named, mention } = claim;
  const { kind } = named;
  if (kind === 'title') return placeTitle(claim, named, known, scope);
  if (kind === 'name') {
    // Its own fandom by its name says how far, not which.
    const own = scope.fandoms.find((f) => f.name === named.words)?.canons[0];
    if (own !== undefined) return [{ canon: idOf(known[own]), target: { kind: 'now' } }];
    return [ofFranchise(named.words, scope, known) ?? { canon: named.words, target: { kind: 'now' } }];
  }
  const unplacedIn = (canon: string): Placed => ({ canon, target: unplaced(named) });
  if (claim.name) return [unplacedIn(claim.name)];
  const placed: Placed[] = [];
  const near = unlisted(scope, span, mention !== undefined);
  const listed: readonly Partial<Fandom>[] = mention ? [{ canons: mention }] : scope.fandoms;
  const groups = near.length > 0 ? near : listed;
  for (const { canons = [], broad = [], item, name } of groups) {
    const [first] = canons;
    let hit: Placed | undefined;
    // "Post-canon" of a fandom that is one film is after that film.
    if (item && kind === 'end' && first !== undefined) {
      const k = known[first] as Known;
      hit = { canon: idOf(k), target: pointIn(k, item) };
    } else hit = placeIn(canons, claim, known);
    // A series of the franchise may be meant, where it is the only one.
    if (!hit && !first && (kind === 'code' || kind === 'season' || kind === 'episode') && broad.length === 1)
      hit = placeIn(broad, claim, known);
    if (!hit && canons.length === 0 && name) hit = unplacedIn(name);
    if (hit) placed.push(hit);
  }
  if (placed.length === 0 && scope.open) return [unplacedIn('*')];
  const definite = placed.filter((p) => p.target.kind !== 'unresolved');
  const kept = definite.length > 0 ? definite : placed;
  return kept.filter((p, i) => kept.findIndex((q) => q.canon === p.canon) === i);
}

const SERIES = / (?:trilogy|duology|series|saga|novels?|books?|comics?)$/;

/**
 * "Star Trek Coda" in a work of "Star Trek: Deep Space Nine": a work of the franchise that no list has. Whether
 * that series' readers know it cannot be told, so it is theirs, unresolved.
 */
function ofFranchise(words: string, scope: Scope, known: readonly Known[]): Placed | undefined {
  for (const { name, canons } of scope.fandoms) {
    const franchise = `${name.split(': ')[0]} `;
    const [first] = canons;
    if (first === undefined || franchise.length > name.length || !words.startsWith(franchise)) continue;
    const title = words.slice(franchise.length).replace(SERIES, '');
    return { canon: idOf(known[first]), target: { kind: 'unresolved', words: `title:${franchise}${title}` } };
  }
  return undefined;
}

function placeTitle(claim: Claim, title: Title, known: readonly Known[], scope: Scope): Placed[] {
  const { mention, medium } = claim;
  const [only] = title.entries;
  if (only && title.entries.length === 1) {
    const k = known[only.canon] as Known;
    return [
      { canon: idOf(k), target: only.at === 0 ? { kind: 'now' } : pointIn(k, only.at, claim.minusOne) },
    ];
  }
  const within = title.entries.filter((e) => mention?.includes(e.canon));
  const entries = within.length > 0 ? within : title.entries;
  const order = scope.fandoms.flatMap((f) => f.canons);
  const rank = (canon: number): number => {
    const at = order.indexOf(canon);
    const kind = kindOf(known[canon]);
    const own = entries.filter((e) => e.canon === canon);
    // Of two canons with one title, the one whose season ends with it is spoken of more.
    const ends = own.some((e) => known[canon]?.index.parts.some((p) => p.start + p.size === e.at));
    const film = kind !== 'film' ? 0 : medium === 'film' ? -100 : at < 0 ? 10 : 0;
    // Arcs are the manga's: its chapters say where they end.
    const arc = kind === 'manga' && own.some((e) => e.kind !== 'item') ? -20 : 0;
    const sure = isSure(known[canon]) ? 0 : 1;
    return (at < 0 ? 50 : at) + film + arc + (at < 0 ? sure : 0) - (ends ? 0.5 : 0);
  };
  const canon = [...new Set(entries.map((e) => e.canon))].sort((a, b) => rank(a) - rank(b))[0] as number;
  const k = known[canon] as Known;
  const positions = entries.filter((e) => e.canon === canon).map((e) => e.at);
  // One title twice in a canon: the later is asked for, save where what counts is the earlier.
  const at = claim.relation === 'between' ? Math.min(...positions) : Math.max(...positions);
  return [{ canon: idOf(k), target: at === 0 ? { kind: 'now' } : pointIn(k, at, claim.minusOne) }];
}

// Kinds of canon that could have such a point, though a list has it not: no film has a season 2.
const COULD: Record<string, string> = {
  code: 'tv anime',
  season: 'tv anime',
  // Some games come out in episodes, and most have chapters.
  episode: 'tv anime game',
  issue: 'comic',
  chapter: 'manga book game',
};
// What an adaptation has to be of, for a point or a medium that its own canon has not.
const WANTED: Record<string, string> = {
  chapter: 'manga novel books',
  arc: 'manga novel books',
  volume: 'manga novel books',
  episode: 'manga novel books',
  book: 'books novel',
  novel: 'books novel',
  manga: 'manga',
  comic: 'comics',
  film: 'screen',
  game: 'games',
  anime: 'anime',
};

/** The first of a fandom's canons that has such a point; else what is said stays unresolved in the first. */
function placeIn(canons: readonly number[], claim: Claim, known: readonly Known[]): Placed | undefined {
  const { named, medium } = claim;
  const fits = (k: Known): number => Number(medium !== undefined && fitsMedium(kindOf(k), medium));
  const ordered = canons.map((c) => known[c] as Known).sort((a, b) => fits(b) - fits(a));
  for (const k of ordered) {
    const target = targetIn(k, named, claim.minusOne);
    if (target) return { canon: idOf(k), target };
  }
  const whole = named.kind === 'medium' || named.kind === 'end' || named.kind === 'now';
  const wanted = WANTED[whole ? named.words || medium || '' : named.kind];
  for (const k of ordered)
    for (const link of k.followed.canon.adaptations ?? []) {
      if (wanted && !wanted.includes(link.medium)) continue;
      const other = known.find((o) => idOf(o) === link.canon);
      const target = other ? targetIn(other, named, claim.minusOne) : wanted && unplaced(named);
      if (target) return { canon: link.canon, target };
    }
  const first = ordered[0];
  return first && (COULD[named.kind]?.includes(kindOf(first)) ?? true)
    ? { canon: idOf(first), target: unplaced(named) }
    : undefined;
}

const PREFIX: Record<string, string> = { episode: '1x', chapter: 'ch', volume: 'vol', issue: '#' };

/** What is said, in the notation, where no list can place it. */
function unplaced(named: Named): Target {
  const { kind } = named;
  if (kind === 'title') return { kind: 'unresolved', words: '' };
  if ('words' in named) {
    const { words } = named;
    if (kind === 'now' || kind === 'end') return { kind };
    if (kind === 'date') return { kind, date: words };
    if (kind === 'medium') return { kind, medium: words };
    if (kind === 'first') return { kind: 'unresolved', words: '1x1' };
    const prefix = kind === 'work' ? '' : `${kind === 'quoted' ? 'title' : kind}:`;
    return { kind: 'unresolved', words: prefix + words };
  }
  const { n, item, within } = named;
  if (n === LAST) return { kind: 'end' };
  return {
    kind: 'unresolved',
    words: kind === 'code' ? `${n}x${item}` : `${PREFIX[kind] ?? ''}${n}${kind === 'season' ? within : ''}`,
  };
}
