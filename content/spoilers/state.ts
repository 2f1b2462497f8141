import type { Claim, Named, Special } from './claim';
import * as Gap from './gaps';
import type { Known } from './known';
import type { Cue, Unit } from './languages/types';
import { POSTFIX } from './lex';
import type { Point, Scan } from './scan';
import { NO_SCOPE, type Scope } from './scope';
import type { Relation, Severity, TextKind } from './types';

/** Whether a cue can speak of the point before it. */
export const isPostfix = (cue: Cue | undefined): boolean => cue !== undefined && POSTFIX.has(cue);

/** A point whose relation is not known yet: "S3 … spoilers". */
export interface Pending {
  named: Named;
  /** A negation stands before it: "No S3 spoilers". */
  negated: boolean;
  /** It claims nothing unless a cue follows. */
  weak: boolean;
  /** The canon that was named before it. */
  mention: number[] | undefined;
}

/**
 * What is known at some place of a text: what its clause has said so far, and what the text has claimed.
 * Filled by `walk`, from left to right.
 */
const FLAGS = { request: 1, tags: 2, next: 4, following: 8, own: 16 };
type Flag = keyof typeof FLAGS;

/** No text of a person has more; one that is made to cost a reader time has no end of them. */
const MOST_CLAIMS = 3000;

/** Whether a text is one short line, and is read as a tag is. */
function isLine(gaps: readonly number[], length: number): boolean {
  if (length > 10) return false;
  for (let i = 1; i < length; i++) if ((gaps[i] as number) & (Gap.stop | Gap.line | Gap.dot)) return false;
  return true;
}

export class State {
  scope: Scope = NO_SCOPE;
  kind: TextKind = 'freeform';
  constructor(
    readonly known: readonly Known[],
    public s: Scan,
  ) {}

  readonly claims: Claim[] = [];
  /** "No spoilers", somewhere in the text. */
  clear = false;
  /** It says so without naming a point: whatever it is set in, there is nothing to spoil. */
  clearAll = false;
  exception = false;
  /** It speaks of spoilers at all. */
  spoke = false;
  /** Cues about the tags beside, and about holding back the plot. */
  flags = 0;
  // The clause so far.
  relation: Relation | undefined;
  negative = false;
  noAt = -1;
  severity: Severity = 'plain';
  before = false;
  unseen = false;
  between = 0;
  within: Point['within'] | 'start' = '';
  withinAt = -9;
  pending: Pending[] = [];
  general: Special | undefined;
  spoilsAt = -1;
  spoilsTo = -1;
  claimed = 0;
  /** Words that say nothing known: first of the clause, and how many. */
  strange: number[] = [];
  mention:
    | {
        canons: number[];
        from: number;
        to: number;
        used: boolean;
        /** It follows a cue. */
        near: boolean;
        /** It stands behind its season: "S4 Buffy / S1 Angel". */
        trails?: boolean;
      }
    | undefined;
  medium: { unit: Unit; at: number } | undefined;
  /** Word after the last cue or point: what stands close to it belongs to it. */
  anchor = -9;
  clauseFrom = 0;
  /** Typed without capitals: what is small may be a title. */
  lower = false;
  /** A tag, or a line as short as one. */
  isTag = false;
  /** Word after "Post-": a title or an event is to be expected. */
  postAt = -1;
  /** Word at which the title of an "Episode: …" tag begins. */
  episodeAt = -1;
  /** A canon that no list knows, in parentheses at the end of a tag: "… (Dream SMP)". */
  aside: string | undefined;

  /** Begins another text: a state is used again, since making one costs more than reading a tag. */
  begin(s: Scan, scope: Scope, kind: TextKind): void {
    this.s = s;
    this.scope = scope;
    this.kind = kind;
    this.claims.length = 0;
    this.clear = false;
    this.clearAll = false;
    this.exception = false;
    this.spoke = false;
    this.flags = 0;
    this.within = '';
    this.spoilsTo = -1;
    this.postAt = -1;
    this.episodeAt = -1;
    this.aside = undefined;
    this.reset(0);
    const { gaps, shapes } = s;
    this.isTag = kind === 'freeform' || kind === 'title' || kind === 'chapterTitle' || isLine(gaps, s.length);
    this.lower = s.length < 30;
    for (let i = 0; i < s.length && this.lower; i++) if ((shapes[i] as number) & 3) this.lower = false;
  }

  flag(cue: Flag): void {
    this.flags |= FLAGS[cue];
  }

  flagged(cue: Flag): boolean {
    return (this.flags & FLAGS[cue]) !== 0;
  }

  reset(i: number): void {
    this.relation = undefined;
    this.negative = false;
    this.noAt = -1;
    this.severity = 'plain';
    this.before = false;
    this.unseen = false;
    this.between = 0;
    this.withinAt = -9;
    this.pending.length = 0;
    this.general = undefined;
    this.spoilsAt = -1;
    this.claimed = 0;
    this.strange.length = 0;
    this.mention = undefined;
    this.medium = undefined;
    this.anchor = -9;
    this.clauseFrom = i;
  }

  /** "Episode: The Begotten": whether a title at this word is what the tag names, an article before it aside. */
  isEpisodes(from: number): boolean {
    return this.episodeAt >= 0 && from - this.episodeAt < 2;
  }

  /** Whether the words since the last cue or point say nothing of their own. */
  near(i: number, most = 4): boolean {
    if (this.anchor < 0 || i - this.anchor > most) return false;
    for (let k = this.anchor; k < i; k++) {
      const lex = this.s.lex[k];
      if (!lex?.light) return false;
    }
    return true;
  }

  /** What cue, if any, comes directly after the words of a title: "Endgame spoilers", "Azure Moon route spoilers". */
  cueAfter(to: number): Cue | undefined {
    let k = this.skipAside(to);
    if ((this.s.gaps[k] as number) & (Gap.stop | Gap.line)) return undefined;
    if (this.s.lex[k]?.unit === 'episode') return this.phraseAt(k + 1)?.cue ?? 'at';
    const cue = this.phraseAt(k)?.cue;
    const light = cue === 'filler' || (cue === undefined && this.s.lex[k]?.light);
    if (light && this.s.lex[k + 1]?.postfix && this.s.words[k] !== 'and') k++;
    else return cue;
    return this.phraseAt(k)?.cue;
  }

  phraseAt(i: number): { cue: Cue; to: number } | undefined {
    const { s } = this;
    const phrases = s.lex[i]?.phrases;
    if (!phrases) return undefined;
    for (const { words, cue } of phrases) {
      let k = 1;
      while (k < words.length && s.ids[i + k] === words[k]) k++;
      if (k === words.length) return { cue, to: i + k };
    }
    return undefined;
  }

  /** After a title: a parenthesis with a year or medium says nothing; with a canon it names it. */
  skipAside(to: number): number {
    const { s } = this;
    if (!((s.gaps[to] as number) & Gap.opens)) return to;
    for (let k = to; k < to + 5 && k < s.length; k++) {
      if ((s.gaps[k + 1] as number) & Gap.closes) {
        const unit = s.lex[to]?.unit;
        const medium =
          unit === 'film' ||
          unit === 'game' ||
          unit === 'show' ||
          unit === 'series' ||
          unit === 'comic' ||
          unit === 'manga' ||
          unit === 'anime' ||
          unit === 'book';
        const plain =
          (medium && !s.lex[k]?.number && k < to + 2) ||
          /^(?:tv|cartoon|video|us|uk|(?:19|20)\d\d)$/.test(s.words[to] ?? '');
        return plain ? k + 1 : to;
      }
    }
    return to;
  }

  lastNamed(): Named | undefined {
    const pending = this.pending[this.pending.length - 1]?.named;
    const claim = this.claimed > 0 ? this.claims[this.claims.length - 1]?.named : undefined;
    if (!pending) return claim;
    return claim && claim.to > pending.to ? claim : pending;
  }

  unclaim(code: Named): void {
    if (this.pending[this.pending.length - 1]?.named === code) this.pending.pop();
    else if (this.claims[this.claims.length - 1]?.named === code) {
      const claim = this.claims.pop() as Claim;
      this.claimed--;
      if (claim.relation === 'between') this.between = 1;
      this.before ||= claim.minusOne;
    }
  }

  /** Takes a point into the clause. @returns the word after it */
  add(named: Named, weak = false): number {
    const { to } = named;
    const negated = this.noAt >= 0;
    this.episodeAt = -1;
    if (this.mention && !this.mention.used && named.from - this.mention.to < 8) this.mention.used = true;
    if (this.unseen) {
      this.anchor = to;
      return to;
    }
    if (this.before) {
      // "Set before X" asks for nothing; "compliant before X" for what comes before it.
      this.before = false;
      const told =
        this.relation === 'complies' ||
        this.relation === 'diverges' ||
        (this.relation === 'spoils' && !this.negative);
      if (told) this.claim(named, this.relation as Relation, false, true);
    } else if (this.between > 0) {
      if (this.between === 1) this.claim(lowest(named), 'between');
      this.between = this.between === 1 && rangeOf(named) ? 0 : this.between === 1 ? 2 : 0;
    } else if (this.negative) {
      this.clear = true;
      this.clearAll = false;
      this.relation ??= 'spoils';
    } else if (this.relation && !this.isAstray(named)) this.claim(named, this.relation);
    else this.pending.push({ named, negated, weak, mention: this.mention?.canons });
    this.anchor = to;
    return to;
  }

  /** Further on in prose, behind words of its own, a season is spoken of and not claimed. */
  isAstray(named: Named): boolean {
    if (this.isTag || named.kind !== 'season' || this.claimed === 0) return false;
    const strange = this.strange.filter((i) => i >= this.anchor && i < named.from).length;
    return strange > 0 && this.relation !== 'spoils' && this.relation !== 'through';
  }

  /** Claims what stood there before its relation was known, of the canon that was named before it. */
  claimPending({ named, mention }: Pending, relation: Relation, silent = false): void {
    this.claim(named, relation, silent, false, mention);
  }

  claim(
    named: Named,
    relation: Relation,
    silent = false,
    minusOne = false,
    mention = this.mention?.canons,
  ): void {
    this.claimed++;
    if (this.claims.length >= MOST_CLAIMS) return;
    const claim: Claim = {
      named,
      relation,
      severity:
        relation === 'excludes'
          ? 'minor'
          : relation === 'spoils' || relation === 'through'
            ? this.severity
            : 'plain',
      minusOne,
      silent,
      from: named.from,
      to: named.to,
    };
    if (mention) claim.mention = mention;
    else if (this.aside) claim.name = this.aside;
    if (this.medium) claim.medium = this.medium.unit;
    this.claims.push(claim);
  }

  /** Whether the work's own canons are told in a book first. */
  isOfBooks(): boolean {
    const { named, broad } = this.scope;
    return [...named, ...broad].some((c) => this.known[c]?.followed.canon.kind === 'book');
  }

  isStory(canon: number): boolean {
    const kind = this.known[canon]?.followed.canon.kind;
    return kind === 'film' || kind === 'book' || kind === 'game';
  }
}

const rangeOf = (named: Named): boolean =>
  'n' in named && named.kind !== 'code' && named.least > 0 && named.least < named.n;
const lowest = (named: Named): Named =>
  rangeOf(named) ? { ...(named as Point), n: (named as Point).least, within: '' } : named;
