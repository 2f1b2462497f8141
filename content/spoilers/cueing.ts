import * as Gap from './gaps';
import type { Cue } from './languages/types';
import { seasonOf } from './points';
import { isPostfix, type State } from './state';
import type { Relation } from './types';

const RELATIONS = new Set<Cue>(['through', 'at', 'after', 'diverges', 'alternate', 'complies', 'excludes']);

export function cue(w: State, i: number): number {
  const phrase = w.phraseAt(i);
  if (!phrase) return 0;
  const { cue, to } = phrase;
  if (cue === 'filler') return w.s.lex[i]?.unit ? 0 : to;
  if (isName(w, i, to)) return 0;
  return take(w, cue, i, to) ?? to;
}

/** @returns the word to read on at, where it is not the one after the phrase */
function take(w: State, cue: Cue, i: number, to: number): number | undefined {
  switch (cue) {
    case 'spoils':
      spoils(w, i, to);
      return undefined;
    case 'requires':
      w.negative = false;
      w.noAt = -1;
      w.unseen = false;
      w.relation = 'spoils';
      break;
    case 'verb':
      if (w.noAt < 0) w.relation = 'spoils';
      break;
    case 'clear':
      w.clear = true;
      w.negative = true;
      w.clearAll = w.pending.length === 0;
      w.pending.length = 0;
      w.relation = 'spoils';
      break;
    case 'no':
      w.noAt = i;
      return undefined;
    case 'none':
      if (w.relation === 'spoils' && w.spoilsAt >= 0 && w.claimed === 0 && i - w.spoilsAt < 6) deny(w);
      else if (w.s.words[i] !== 'nothing') w.noAt = i;
      // "Through 4x22, nothing from season 5"
      else if (/^(?:from|about)$/.test(w.s.words[to] ?? '')) w.before = true;
      return undefined;
    case 'except':
      w.negative = false;
      w.exception = true;
      w.noAt = -1;
      w.relation = w.relation === 'excludes' ? undefined : (w.relation ?? 'spoils');
      break;
    case 'but':
      if (w.negative || w.unseen) w.relation = undefined;
      w.negative = false;
      w.unseen = false;
      w.noAt = -1;
      return undefined;
    case 'minor':
    case 'major':
      w.severity = cue;
      return undefined;
    case 'early':
    case 'start':
      w.within = '-early';
      w.withinAt = to;
      break;
    case 'mid':
    case 'half':
      w.within = cue === 'mid' ? '-mid' : '.1';
      w.withinAt = to;
      break;
    case 'late':
    case 'finish':
      w.withinAt = -9;
      break;
    case 'finale':
    case 'premiere':
      finale(w, cue, i, to);
      return undefined;
    case 'original':
      w.medium = { unit: w.isOfBooks() ? 'novel' : 'manga', at: i };
      break;
    case 'above':
      // "… SGA and up to episode 10"
      if (/^(?:to|until|till|through)$/.test(w.s.words[to] ?? '')) return undefined;
      if (w.lastNamed() && w.anchor === i)
        w.claim({ kind: 'now', words: counted(w) ? 'manga' : '', from: i, to }, w.relation ?? 'spoils');
      break;
    case 'outside':
      w.before = false;
      return undefined;
    case 'hiatus':
      hiatus(w);
      break;
    case 'ends':
      // "Post series 4": what the phrase ends with is the unit of a number.
      if (w.s.lex[to]?.number || (w.s.shapes[to] ?? 0) & 4) {
        const unit = w.s.lex[to - 1]?.unit;
        follow(w, 'after', unit ? to - 1 : to);
        return unit ? to - 1 : to;
      }
      if (w.noAt >= 0 && i - w.noAt < 3) return undefined;
      if (w.before) {
        w.before = false;
        return undefined;
      }
      w.relation ??= 'after';
      w.add({ kind: 'end', words: '', from: i, to });
      return undefined;
    case 'now':
    case 'all':
      if (w.general?.kind !== 'now')
        w.general = { kind: cue === 'now' ? 'now' : 'end', words: '', from: i, to };
      break;
    case 'unseen':
      // "Season 2 has yet to happen"
      w.pending = w.pending.filter((p) => i - p.named.to > 2);
      w.unseen = true;
      break;
    case 'before':
      // "第五季之前": behind its point, where nothing stands between words.
      if (glued(w, i)) w.pending.pop();
      else w.before = true;
      break;
    case 'between':
      w.between = 1;
      break;
    case 'request':
    case 'tags':
    case 'next':
    case 'following':
    case 'own':
      w.flag(cue);
      w.strange.push(i);
      return undefined;
    default:
      if (!RELATIONS.has(cue)) break;
      follow(w, cue as Relation, to, i);
      return undefined;
  }
  w.anchor = to;
  return undefined;
}

function deny(w: State): void {
  w.negative = true;
  w.clear = true;
  w.clearAll = true;
}

function spoils(w: State, i: number, to: number): void {
  const no = w.noAt >= 0 && i - w.noAt <= 8 && !w.negative;
  const denied = w.pending.filter((p) => p.negated);
  const named = w.pending.filter((p) => !p.negated && i - p.named.to < 5);
  if (no) {
    w.clear = true;
    w.negative = true;
    // "No manga spoilers" says nothing of the anime.
    const ofOne = w.medium !== undefined && w.medium.at > w.noAt;
    w.clearAll = denied.length === 0 && !w.general && !ofOne;
    if (w.general && w.general.to > w.noAt) w.general = undefined;
    w.pending = w.pending.filter((p) => !p.negated);
  } else {
    w.spoke = true;
    w.negative = false;
    for (const p of named) w.claimPending(p, 'spoils');
    w.pending = w.pending.filter((p) => !named.includes(p));
    w.spoilsAt = i;
    w.spoilsTo = to;
  }
  w.noAt = -1;
  w.relation = 'spoils';
  w.unseen = false;
  w.anchor = to;
}

/** A relation: of the points that stand before it, where it can follow, and of those after. */
function follow(w: State, relation: Relation, to: number, at = to - 1): void {
  let r = relation;
  const no = w.noAt >= 0 && at - w.noAt <= 8;
  // "Not set during …": where it is not says nothing.
  if (r === 'at' && no && at - w.noAt < 2) {
    w.before = true;
    w.noAt = -1;
    w.anchor = to;
    return;
  }
  if (r === 'complies' && no) r = 'excludes';
  if (r === 'after' && w.negative && !((w.s.gaps[at] as number) & (Gap.comma | Gap.opens))) {
    // "No spoilers past X" says: up to X.
    w.negative = false;
    w.clearAll = false;
    r = 'through';
    w.exception = true;
  } else if (r === 'through' && w.negative && w.mention?.to === at) {
    // "No spoilers for Angel, Buffy through The Gift": of the second as far as it says.
    w.negative = false;
    w.clearAll = false;
    w.exception = true;
  } else if (w.negative && (r === 'at' || r === 'diverges' || r === 'alternate' || r === 'after')) {
    w.negative = false;
    w.relation = r;
  }
  if (isPostfix(r as Cue) || glued(w, at)) {
    const near = w.pending.filter((p) => at - p.named.to < 4);
    for (const p of near) w.claimPending(p, r === 'complies' && p.negated ? 'excludes' : r);
    if (near.length > 0) w.pending = w.pending.filter((p) => !near.includes(p));
  }
  if (!(r === 'at' && (w.relation === 'spoils' || w.relation === 'diverges') && w.claimed === 0))
    w.relation = r;
  if (r === 'after') w.before = false;
  // "Everything up until that point": how far is said, though not by a name.
  if (r === 'through' && w.general?.kind === 'end' && w.general.to === at) w.general = undefined;
  if (r !== 'through') w.noAt = -1;
  w.anchor = to;
  if (r === 'after') w.postAt = to;
}

function finale(w: State, cue: 'finale' | 'premiere', i: number, to: number): void {
  const season = seasonOf(w.s, to);
  if (season) {
    w.add({ ...season, kind: cue === 'premiere' ? 'code' : 'season', item: 1, from: i });
    return;
  }
  const last = w.lastNamed();
  if (
    (last?.kind === 'season' || last?.kind === 'book' || last?.kind === 'volume' || last?.kind === 'arc') &&
    i - last.to < 3
  ) {
    if (cue === 'premiere') Object.assign(last, { kind: 'code', item: 1, to });
    w.anchor = to;
    return;
  }
  // By themselves these are words of any story: "to bring him closer", "until the final one".
  if (to === i + 1 && LOOSE.has(w.s.words[i] as string)) return;
  w.add({ kind: cue === 'finale' ? 'end' : 'first', words: '', from: i, to }, !w.isTag);
}
const LOOSE = new Set(['closer', 'ender', 'opener', 'final', 'debut']);

/** "S3-S4 hiatus": what is asked is what came before it. */
function hiatus(w: State): void {
  const last = w.lastNamed();
  if (last?.kind === 'season' && last.least < last.n) {
    last.n = last.least;
    last.within = '';
  }
}

/** Whether the last point counts chapters, as manga do. */
const counted = (w: State): boolean => {
  const kind = w.lastNamed()?.kind;
  return kind === 'chapter' || kind === 'arc';
};

/** Whether a cue follows its point without a space, as in Chinese and Japanese. */
const glued = (w: State, i: number): boolean =>
  w.s.gaps[i] === 0 &&
  i > 0 &&
  w.pending[w.pending.length - 1]?.named.to === i &&
  w.s.words[i]?.charCodeAt(0) !== undefined &&
  (w.s.words[i] as string).charCodeAt(0) > 0x2e00;

/** "spoilers for Onward": a cue that stands where a name has to. */
const isName = ({ s, relation }: State, i: number, to: number): boolean =>
  relation === 'spoils' && to === s.length && to === i + 1 && s.shapes[i] === 1 && s.words[i - 1] === 'for';
