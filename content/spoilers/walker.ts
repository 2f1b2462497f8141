import type { Claim, Named, Special, Title } from './claim';
import { endClause } from './clause';
import type { Cue, Unit } from './languages/types';
import type { Known } from './names';
import { asideName, dateAt, eventAfter, quotedAt, workAfter } from './others';
import { type Point, pointAt, type Scan, seasonFrom, seasonOf } from './points';
import type { Scope } from './scope';
import { agreeing, type Found, isArticle, isCapitalised, isQuoted, titleAt } from './titles';
import { Gap } from './tokens';
import type { Relation, Severity, TextKind } from './types';

/** A point whose relation is not known yet: "S3 … spoilers". */
export interface Pending {
  named: Named;
  /** A negation stands before it: "No S3 spoilers". */
  negated: boolean;
  /** It claims nothing unless a cue follows. */
  weak: boolean;
}

const RELATIONS = new Set<Cue>(['through', 'at', 'after', 'diverges', 'alternate', 'complies', 'excludes']);
// Where a cue follows its point: "X compliant", "X coda", "X fix-it".
const POSTFIX = new Set<Cue>([
  'spoils',
  'complies',
  'excludes',
  'alternate',
  'diverges',
  'clear',
  'at',
  'through',
]);
// Abbreviations whose dot ends no sentence.
const UNITS_CUT = new Set(['ep', 'eps', 'vol', 'ch', 'chap']);
const ABBREVIATIONS = new Set(
  'ep eps ch chp chap vol vols s e v pt no dr mr mrs ms st vs st feat etc approx aka ser seas'.split(' '),
);

// No clause is longer: what a clause holds is gone through more than once.
const MOST_WORDS = 200;

/**
 * Reads one text from left to right, once: known titles first, then points, then cues. What a clause
 * says is settled at its end.
 */
export class Walker {
  readonly claims: Claim[] = [];
  /** "No spoilers", somewhere in the text. */
  clear = false;
  /** It says so without naming a point: whatever it is set in, there is nothing to spoil. */
  clearAll = false;
  exception = false;
  /** It speaks of spoilers at all. */
  spoke = false;
  /** Cues about the tags beside, and about holding back the plot. */
  readonly flags = new Set<Cue>();

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
  claimed = 0;
  /** Words that say nothing known: first of the clause, and how many. */
  strange: number[] = [];
  mention: { canons: number[]; from: number; to: number; used: boolean } | undefined;
  medium: { unit: Unit; at: number } | undefined;
  /** Word after the last cue or point: what stands close to it belongs to it. */
  anchor = -9;
  clauseFrom = 0;
  /** A canon that no list knows, in parentheses at the end of a tag: "… (Dream SMP)". */
  aside: string | undefined;

  constructor(
    readonly s: Scan,
    readonly scope: Scope,
    readonly known: readonly Known[],
    readonly kind: TextKind,
  ) {}

  get isTag(): boolean {
    return this.kind === 'freeform' || this.kind === 'title' || this.kind === 'chapterTitle';
  }

  run(): void {
    const { s } = this;
    if (this.isTag) this.aside = asideName(this);
    let i = 0;
    while (i < s.length) {
      if (i > 0 && (i - this.clauseFrom > MOST_WORDS || this.endsBefore(i))) {
        endClause(this, i);
        this.reset(i);
      }
      i = this.step(i);
    }
    endClause(this, s.length);
  }

  private reset(i: number): void {
    this.relation = undefined;
    this.negative = false;
    this.noAt = -1;
    this.severity = 'plain';
    this.before = false;
    this.unseen = false;
    this.between = 0;
    this.withinAt = -9;
    this.pending = [];
    this.general = undefined;
    this.spoilsAt = -1;
    this.claimed = 0;
    this.strange = [];
    this.mention = undefined;
    this.medium = undefined;
    this.anchor = -9;
    this.clauseFrom = i;
  }

  private endsBefore(i: number): boolean {
    const gap = this.s.tokens.gaps[i] as number;
    if (gap & (Gap.stop | Gap.line)) return true;
    if (!(gap & Gap.dot) || !(gap & (Gap.space | Gap.quote | Gap.closes))) return false;
    const word = this.s.tokens.words[i - 1] as string;
    if (word.length > 1 && !ABBREVIATIONS.has(word)) return true;
    // "… of the ep. No spoilers": before a number, or in a name, the dot ends nothing.
    return UNITS_CUT.has(word) && (this.s.tokens.shapes[i] as number) === 1;
  }

  /** Reads what stands at word `i`. @returns the word after it */
  private step(i: number): number {
    const { s } = this;
    const lex = s.lex[i];
    const shape = s.tokens.shapes[i] as number;
    if (lex !== undefined) {
      if (lex.entries.length > 0 || lex.number > 0 || lex.key !== s.tokens.words[i]) {
        const to = this.title(i);
        if (to > 0) return to;
      }
      if (lex.month > 0 || shape & 4) {
        const date = dateAt(s, i, this.relation !== undefined);
        if (date) return this.add(date);
      }
      const numbered =
        lex.unit || lex.ordinal || lex.last || lex.number > 0 || shape & 4 || s.tokens.words[i]?.length === 1;
      const point = numbered ? pointAt(s, i) : undefined;
      if (point) return this.number(point);
      if (lex.phrases.length > 0) {
        const to = this.cue(i);
        if (to > 0) return to;
      }
      if (lex.unit) return this.unit(i, lex.unit);
    } else if (shape & 4 || (s.tokens.words[i] as string).length === 1) {
      const date = shape & 4 ? dateAt(s, i, this.relation !== undefined) : undefined;
      if (date) return this.add(date);
      const point = pointAt(s, i);
      if (point) return this.number(point);
    }
    const quoted = (s.tokens.gaps[i] as number) & Gap.quote ? quotedAt(s, i) : undefined;
    if (quoted && this.wantsTitle(i)) return this.add(quoted);
    if (!isArticle(s.tokens.words[i])) this.strange.push(i);
    return i + 1;
  }

  /** Whether the words since the last cue or point say nothing of their own. */
  near(i: number, most = 4): boolean {
    if (this.anchor < 0 || i - this.anchor > most) return false;
    for (let k = this.anchor; k < i; k++) {
      const lex = this.s.lex[k];
      if (
        !lex ||
        !(lex.unit || lex.phrases.some((p) => p.cue === 'filler' || p.cue === 'finish' || p.cue === 'start'))
      )
        return false;
    }
    return true;
  }

  /** An unknown quoted title counts after a cue, a code or "the episode". */
  private wantsTitle(i: number): boolean {
    if (this.s.lex[i - 1]?.unit === 'episode' && this.relation !== undefined) return true;
    return (
      this.near(i, 3) &&
      (this.relation === 'spoils' ||
        this.relation === 'after' ||
        (this.relation === 'at' && this.s.lex[i - 1]?.unit === 'episode'))
    );
  }

  /** What cue, if any, comes directly after the words of a title. */
  cueAfter(to: number): Cue | undefined {
    const k = this.skipAside(to);
    if (this.s.tokens.gaps[k] && (this.s.tokens.gaps[k] as number) & (Gap.stop | Gap.line)) return undefined;
    const phrase = this.phraseAt(k);
    if (phrase) return phrase.cue === 'filler' && this.s.lex[k]?.unit === 'episode' ? 'at' : phrase.cue;
    return this.s.lex[k]?.unit === 'episode' ? 'at' : undefined;
  }

  private phraseAt(i: number): { cue: Cue; to: number } | undefined {
    const { s } = this;
    const phrases = s.lex[i]?.phrases;
    if (!phrases) return undefined;
    for (const { words, cue } of phrases) {
      let k = 1;
      while (k < words.length && s.keys[i + k] === words[k]) k++;
      if (k === words.length) return { cue, to: i + k };
    }
    return undefined;
  }

  /** After a title: a parenthesis with a year or medium says nothing; with a canon it names it. */
  private skipAside(to: number): number {
    const { s } = this;
    if (!((s.tokens.gaps[to] ?? 0) & Gap.opens)) return to;
    for (let k = to; k < to + 5 && k < s.length; k++) {
      if ((s.tokens.gaps[k + 1] ?? 0) & Gap.closes) {
        const plain = s.lex[to]?.unit || /^(?:tv|cartoon|video|us|uk|\d{4})$/.test(s.tokens.words[to] ?? '');
        return plain ? k + 1 : to;
      }
    }
    return to;
  }

  // --- Titles ---

  private title(i: number): number {
    const { s } = this;
    const near = this.near(i);
    const found = titleAt(s, i, this.scope, near);
    if (!found) return 0;
    if (found.entries.every((e) => e.kind === 'canon')) return this.name(found, near);
    const code = this.codeBeside(found);
    const entries = this.accept(found, near, code);
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
      if (code.from < i) this.unclaim(code);
    }
    this.dropSeason(title);
    title.to = this.skipAside(title.to);
    if (this.s.lex[title.to]?.unit === 'arc') title.to++;
    return this.add(title, !this.strong(found, near, code));
  }

  /** A code directly before or after a title. */
  private codeBeside(found: Found): Point | undefined {
    const { s } = this;
    const last = this.lastNamed();
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

  private lastNamed(): Named | undefined {
    const pending = this.pending[this.pending.length - 1]?.named;
    const claim = this.claimed > 0 ? this.claims[this.claims.length - 1]?.named : undefined;
    if (!pending) return claim;
    return claim && claim.to > pending.to ? claim : pending;
  }

  private unclaim(code: Named): void {
    if (this.pending[this.pending.length - 1]?.named === code) this.pending.pop();
    else if (this.claims[this.claims.length - 1]?.named === code) {
      const claim = this.claims.pop() as Claim;
      this.claimed--;
      if (claim.relation === 'between') this.between = 1;
      this.before ||= claim.minusOne;
    }
  }

  /** "Season 9 Beachhead": the season only says where the title is. */
  private dropSeason(title: Title): void {
    const last = this.lastNamed();
    if (last?.kind !== 'season' || title.from - last.to > 1 || title.code) return;
    // "Season 2 through "The Hive"" too ends at the title.
    const upTo = this.relation === 'through' && this.anchor === last.to + 1;
    if (this.anchor !== last.to && !upTo) return;
    const inSeason = title.entries.filter((e) => {
      const part = this.known[e.canon]?.index.parts.find((p) => p.start < e.at && e.at <= p.start + p.size);
      return part?.part.number === last.n;
    });
    if (inSeason.length > 0) title.entries = inSeason;
    else if (upTo) return;
    this.unclaim(last);
  }

  /** Which of the entries are meant, or undefined where the words are only words. */
  private accept(found: Found, near: boolean, code: Point | undefined): Found['entries'] | undefined {
    const { s, scope } = this;
    const { from, to, level } = found;
    const length = found.entries[0]?.words.length ?? 1;
    if (code) {
      const agree = agreeing(
        found.entries,
        this.known,
        code.n,
        code.item,
        level === 2 ? 2 : length > 2 ? 3 : 1,
      );
      if (agree.length > 0) return [agree[0] as Found['entries'][0]];
      if (level < 2) return undefined;
      // Code and title disagree: the title, where it is long enough to be no accident.
      return length > 1 || isQuoted(s, from, to) ? found.entries : undefined;
    }
    const lex = s.lex[from];
    const quoted = isQuoted(s, from, to);
    const episode = s.lex[from - 1]?.unit === 'episode' || s.lex[from - 2]?.unit === 'episode';
    const after = this.cueAfter(to);
    const cued =
      (near && (this.relation !== undefined || this.noAt >= 0 || this.before || this.between > 0)) ||
      (after !== undefined && POSTFIX.has(after)) ||
      s.lex[to]?.unit === 'arc';
    const story = found.entries.some((e) => this.isStory(e.canon));
    const capitalised = isCapitalised(s, from, to);
    const gap = s.tokens.gaps[from] as number;
    const tight = this.anchor === from && (gap & Gap.hyphen) !== 0 && (gap & Gap.space) === 0;
    const ends =
      to === s.length ||
      ((s.tokens.gaps[to] as number) & (Gap.stop | Gap.line | Gap.dot | Gap.comma | Gap.closes)) !== 0;
    if (length === 1) {
      if (level === 0 && !(scope.open || story)) return undefined;
      if (quoted) return cued || episode || after === 'at' ? found.entries : undefined;
      if (lex && (lex.phrases.length > 0 || lex.number > 0 || lex.unit)) {
        // "Spoilers: Without": a title that is also a cue has to stand alone.
        return capitalised &&
          level === 2 &&
          ends &&
          this.anchor === from &&
          gap & Gap.colon &&
          this.relation === 'spoils'
          ? found.entries
          : undefined;
      }
      if (/^\d+$/.test(s.tokens.words[from] as string)) return undefined;
      if (!cued) return undefined;
      if (level === 1) return undefined;
      if (level === 0)
        return capitalised && story && this.isTag && (after === 'spoils' || this.relation === 'spoils')
          ? found.entries
          : undefined;
      return capitalised || tight || this.isTag || found.entries[0]?.kind === 'event'
        ? found.entries
        : undefined;
    }
    const whole = from <= 1 && to === s.length && this.isTag;
    if (level === 2)
      return quoted || cued || episode || whole || (length > 2 && capitalised) || (length > 3 && this.isTag)
        ? found.entries
        : undefined;
    if (level === 1) return quoted || cued || (length > 2 && capitalised) ? found.entries : undefined;
    if (scope.open) return cued && (capitalised || length > 2) ? found.entries : undefined;
    return cued && (story || found.entries[0]?.kind !== 'item') && (capitalised || length > 2)
      ? found.entries
      : undefined;
  }

  private isStory(canon: number): boolean {
    const kind = this.known[canon]?.followed.canon.kind;
    return kind === 'film' || kind === 'book' || kind === 'game';
  }

  /** Whether a title claims even where no cue follows. */
  private strong(found: Found, near: boolean, code: Point | undefined): boolean {
    if (code || (near && this.relation !== undefined)) return true;
    if (isQuoted(this.s, found.from, found.to)) return true;
    return this.isTag && found.from <= 1 && found.to >= this.s.length - 1;
  }

  /** A canon's name: whose the points around it are. */
  private name(found: Found, near: boolean): number {
    const { s } = this;
    const { from, to, level } = found;
    const length = to - from;
    const capitalised = isCapitalised(s, from, to);
    if (level < 2 && !capitalised && length < 3) return 0;
    const next = s.tokens.shapes[to] ?? 0;
    const numbered = next & 4 || s.lex[to]?.unit !== undefined || (s.lex[to]?.ordinal ?? false);
    const after = this.cueAfter(to);
    const last = this.lastNamed();
    const behind = last !== undefined && from - last.to < 3;
    const useful = numbered || behind || near || after === 'spoils' || after === 'complies' || length > 1;
    if (!useful) return 0;
    if (level < 2 && length === 1 && !capitalised) return 0;
    const canons = found.entries.map((e) => e.canon);
    // "Stranger Things 4", "Sherlock 3": a season, where that canon has films or books of no such name.
    this.mention = { canons: [...new Set(canons)], from, to, used: false };
    if (behind) {
      const between = s.tokens.words
        .slice(last.to, from)
        .every((w) => /^(?:of|for|in|from|on|the|a)$/.test(w));
      const opens = (s.tokens.gaps[from] as number) & (Gap.opens | Gap.pipe);
      if ((between && from > last.to) || opens) this.attach(last, this.mention.canons);
    }
    const longer = this.longerName(from, to, near);
    if (longer) return this.add(longer);
    const aside = this.skipAside(to);
    if (numbered && (s.tokens.gaps[to] as number) === Gap.space) {
      const n = Number(s.tokens.words[to]);
      if (
        n > 0 &&
        n < 30 &&
        this.isSeries(canons[0] as number) &&
        s.tokens.words[to + 1] !== 'x' &&
        (s.tokens.gaps[to + 1] ?? 0) !== Gap.dot
      ) {
        const season = seasonFrom(s, to, n);
        if (season) return this.number({ ...season, from });
      }
    }
    return aside;
  }

  /** "My Hero Academia: Vigilantes" is another canon than the one whose name it begins with. */
  private longerName(from: number, to: number, near: boolean): Special | undefined {
    const { s } = this;
    if (!((s.tokens.gaps[to] ?? 0) & Gap.colon) || this.known[this.mention?.canons[0] ?? -1] === undefined)
      return undefined;
    let end = to;
    while (
      end < s.length &&
      end < to + 5 &&
      !s.lex[end]?.unit &&
      (s.tokens.shapes[end] as number) > 0 &&
      !((s.tokens.shapes[end] as number) & 4)
    ) {
      // The "No" of a name is no negation: "No Regrets Spoilers".
      const cue = this.phraseAt(end)?.cue;
      if (
        (cue && !(cue === 'no' && this.phraseAt(end + 1)?.cue !== 'spoils')) ||
        (end > to && s.tokens.gaps[end] !== Gap.space)
      )
        break;
      end++;
    }
    const after = this.cueAfter(end);
    if (
      end === to ||
      titleAt(s, to, this.scope, true)?.level === 2 ||
      !(near || (after && POSTFIX.has(after)))
    )
      return undefined;
    this.mention = undefined;
    return {
      kind: 'name',
      words: s.text.slice(s.tokens.starts[from], s.tokens.ends[end - 1]).toLowerCase(),
      from,
      to: end,
    };
  }

  private isSeries(canon: number): boolean {
    const c = this.known[canon]?.followed.canon;
    return (
      c !== undefined &&
      (c.kind === 'tv' || c.kind === 'anime') &&
      c.parts.some((p) => p.number !== undefined)
    );
  }

  private attach(named: Named, canons: number[]): void {
    for (let k = this.claims.length - 1; k >= 0 && k >= this.claims.length - 6; k--) {
      const claim = this.claims[k] as Claim;
      if (claim.named === named || (claim.from >= this.clauseFrom && !claim.mention)) {
        claim.mention = canons;
        if (this.mention) this.mention.used = true;
      }
      if (claim.named === named) break;
    }
    for (const p of this.pending) if (p.named === named && this.mention) this.mention.used = true;
  }

  // --- Points ---

  private number(point: Point): number {
    const { s } = this;
    let p = point;
    if (p.kind === 'season') {
      const place = this.placeBefore(p.from);
      if (place === 'start') p = { ...p, kind: 'code', item: 1 };
      else if (place) p = { ...p, within: place };
    }
    const opens =
      ((s.tokens.gaps[p.from] as number) & Gap.opens) !== 0 &&
      ((s.tokens.gaps[p.to] ?? 0) & Gap.closes) !== 0;
    const title = this.lastNamed();
    if (p.kind === 'code' && title?.kind === 'title' && title.to >= p.to) return p.to;
    if (p.weak && !this.near(p.from) && !opens && !this.titleFollows(p)) {
      const after = this.cueAfter(p.to);
      if (!after || !POSTFIX.has(after)) {
        if (!(this.isTag && p.from < 2 && p.to === s.length && p.within !== '')) return p.to;
      }
    }
    if (p.kind === 'chapter' && this.ownChapter(p)) return p.to;
    const to = this.add(p);
    // "Episode: s05e19 Spoils of War": what follows is a title, whatever its words do elsewhere.
    const named =
      this.isTag && p.kind === 'code' && s.lex[p.from - 1]?.unit === 'episode' && !this.titleFollows(p);
    if (!named) return to;
    let end = to;
    while (end < s.length && !((s.tokens.gaps[end] as number) & (Gap.opens | Gap.dash | Gap.stop))) end++;
    return end;
  }

  private titleFollows(p: Point): boolean {
    const i = isArticle(this.s.tokens.words[p.to]) ? p.to + 1 : p.to;
    return this.s.lex[i] !== undefined && titleAt(this.s, i, this.scope, true) !== undefined;
  }

  /** A chapter of the work itself: its canon has no chapters, or the words around say so. */
  private ownChapter(p: Point): boolean {
    const { scope, s } = this;
    const before = s.tokens.words[p.from - 1];
    const after = s.lex[p.to]?.unit ?? s.tokens.words[p.to];
    if (before === 'in' && this.relation !== 'at' && this.medium === undefined) return true;
    if (
      p.from === this.clauseFrom &&
      p.to < s.length &&
      (after === 'is' ||
        after === 'contains' ||
        after === 'has' ||
        after === 'takes' ||
        after === 'will' ||
        after === 'onwards')
    )
      return true;
    if (scope.open || this.mention) return false;
    const chapters = scope.fandoms.some(({ canons, name }) =>
      canons.length === 0
        ? name !== '' && this.relation === 'spoils'
        : canons.some((c) => this.hasChapters(c)),
    );
    if (!chapters) return true;
    return (
      this.relation === undefined &&
      this.medium === undefined &&
      this.cueAfter(p.to) === undefined &&
      p.n < 40
    );
  }

  private hasChapters(canon: number): boolean {
    const c = this.known[canon]?.followed.canon;
    if (!c) return false;
    if (c.kind === 'manga' || (c.kind === 'book' && c.parts.some((p) => p.to !== undefined))) return true;
    return (
      c.adaptations?.some((a) => a.medium === 'manga' || a.medium === 'novel') ??
      /^Volume/.test(c.parts[0]?.label ?? '')
    );
  }

  /** "early", "mid", "the first half of" directly before a season. */
  private placeBefore(i: number): Point['within'] | 'start' {
    if (this.withinAt < 0 || i - this.withinAt > 6) return '';
    for (let k = this.withinAt; k < i; k++)
      if (!(this.mention && k >= this.mention.from && k < this.mention.to))
        if (!/^(?:in|of|the|s|during|to|season|on|through)$/.test(this.s.tokens.words[k] as string))
          return '';
    return this.within;
  }

  /** Takes a point into the clause. @returns the word after it */
  add(named: Named, weak = false): number {
    const { to } = named;
    const negated = this.noAt >= 0;
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
      this.clearAll = this.clearAll && this.claimed > 0;
      this.relation ??= 'spoils';
    } else if (this.relation && !this.isAstray(named)) this.claim(named, this.relation);
    else this.pending.push({ named, negated, weak });
    this.anchor = to;
    return to;
  }

  /** Further on in prose, behind words of its own, a season is spoken of and not claimed. */
  private isAstray(named: Named): boolean {
    if (this.isTag || named.kind !== 'season' || this.claimed === 0) return false;
    const strange = this.strange.filter((i) => i >= this.anchor && i < named.from).length;
    return strange > 0 && this.relation !== 'spoils' && this.relation !== 'through';
  }

  claim(named: Named, relation: Relation, silent = false, minusOne = false): void {
    this.claimed++;
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
    if (this.aside) claim.name = this.aside;
    if (this.mention) claim.mention = this.mention.canons;
    if (this.medium) claim.medium = this.medium.unit;
    this.claims.push(claim);
  }

  // --- Cues ---

  private cue(i: number): number {
    const phrase = this.phraseAt(i);
    if (!phrase) return 0;
    const { cue, to } = phrase;
    if (cue === 'filler') return this.s.lex[i]?.unit ? 0 : to;
    this.take(cue, i, to);
    return to;
  }

  private take(cue: Cue, i: number, to: number): void {
    switch (cue) {
      case 'spoils':
        this.spoils(i, to);
        return;
      case 'requires':
        this.negative = false;
        this.noAt = -1;
        this.unseen = false;
        this.relation = 'spoils';
        break;
      case 'verb':
        if (this.noAt < 0) this.relation = 'spoils';
        break;
      case 'clear':
        this.clear = true;
        this.negative = true;
        this.clearAll = this.pending.length === 0;
        this.pending = [];
        this.relation = 'spoils';
        break;
      case 'no':
        this.noAt = i;
        return;
      case 'none':
        if (this.relation === 'spoils' && this.spoilsAt >= 0 && this.claimed === 0 && i - this.spoilsAt < 6)
          this.deny();
        this.noAt = i;
        return;
      case 'except':
        this.negative = false;
        this.exception = true;
        this.noAt = -1;
        this.relation = this.relation === 'excludes' ? undefined : (this.relation ?? 'spoils');
        break;
      case 'but':
        if (this.negative || this.unseen) this.relation = undefined;
        this.negative = false;
        this.unseen = false;
        this.noAt = -1;
        return;
      case 'minor':
      case 'major':
        this.severity = cue;
        return;
      case 'early':
      case 'start':
        this.within = '-early';
        this.withinAt = to;
        break;
      case 'mid':
      case 'half':
        this.within = cue === 'mid' ? '-mid' : '.1';
        this.withinAt = to;
        break;
      case 'late':
      case 'finish':
        this.withinAt = -9;
        break;
      case 'finale':
      case 'premiere':
        this.finale(cue, i, to);
        return;
      case 'hiatus':
        this.hiatus();
        break;
      case 'ends':
        if (this.s.lex[to]?.number || (this.s.tokens.shapes[to] ?? 0) & 4) {
          this.follow('after', to);
          return;
        }
        if (this.noAt >= 0 && i - this.noAt < 3) return;
        if (this.before) {
          this.before = false;
          return;
        }
        this.relation ??= 'after';
        this.add({ kind: 'end', words: '', from: i, to });
        return;
      case 'now':
      case 'all':
        this.general ??= { kind: cue === 'now' ? 'now' : 'end', words: '', from: i, to };
        break;
      case 'unseen':
        this.unseen = true;
        break;
      case 'before':
        this.before = true;
        break;
      case 'between':
        this.between = 1;
        break;
      case 'request':
      case 'tags':
      case 'next':
      case 'following':
      case 'own':
        this.flags.add(cue);
        this.strange.push(i);
        return;
      default:
        if (!RELATIONS.has(cue)) break;
        this.follow(cue as Relation, to, i);
        return;
    }
    this.anchor = to;
  }

  private deny(): void {
    this.negative = true;
    this.clear = true;
    this.clearAll = true;
  }

  private spoils(i: number, to: number): void {
    const no = this.noAt >= 0 && i - this.noAt <= 8 && !this.negative;
    const denied = this.pending.filter((p) => p.negated);
    const named = this.pending.filter((p) => !p.negated && i - p.named.to < 5);
    if (no) {
      this.clear = true;
      this.negative = true;
      this.clearAll = denied.length === 0 && !this.general;
      if (this.general && this.general.to > this.noAt) this.general = undefined;
      this.pending = this.pending.filter((p) => !p.negated);
    } else {
      this.spoke = true;
      this.negative = false;
      for (const p of named) this.claim(p.named, 'spoils');
      this.pending = this.pending.filter((p) => !named.includes(p));
      this.spoilsAt = i;
    }
    this.noAt = -1;
    this.relation = 'spoils';
    this.unseen = false;
    this.anchor = to;
  }

  /** A relation: of the points that stand before it, where it can follow, and of those after. */
  private follow(relation: Relation, to: number, at = to - 1): void {
    let r = relation;
    const no = this.noAt >= 0 && at - this.noAt <= 8;
    if (r === 'complies' && no) r = 'excludes';
    if (r === 'after' && this.negative && !((this.s.tokens.gaps[at] as number) & (Gap.comma | Gap.opens))) {
      // "No spoilers past X" says: up to X.
      this.negative = false;
      this.clearAll = false;
      r = 'through';
      this.exception = true;
    } else if (this.negative && (r === 'at' || r === 'diverges' || r === 'alternate' || r === 'after')) {
      this.negative = false;
      this.relation = r;
    }
    if (POSTFIX.has(r as Cue)) {
      const near = this.pending.filter((p) => at - p.named.to < 4);
      for (const p of near) this.claim(p.named, r === 'complies' && p.negated ? 'excludes' : r);
      if (near.length > 0) this.pending = this.pending.filter((p) => !near.includes(p));
    }
    if (!(r === 'at' && (this.relation === 'spoils' || this.relation === 'diverges') && this.claimed === 0))
      this.relation = r;
    if (r !== 'through') this.noAt = -1;
    this.anchor = to;
    if (r === 'after') {
      const event = eventAfter(this, to);
      if (event) this.add(event);
    }
  }

  private finale(cue: 'finale' | 'premiere', i: number, to: number): void {
    const season = seasonOf(this.s, to);
    if (season) {
      this.add({ ...season, kind: cue === 'premiere' ? 'code' : 'season', item: 1, from: i });
      return;
    }
    const last = this.lastNamed();
    if (last?.kind === 'season' && i - last.to < 3) {
      if (cue === 'premiere') Object.assign(last, { kind: 'code', item: 1, to });
      this.anchor = to;
      return;
    }
    this.add({ kind: cue === 'finale' ? 'end' : 'first', words: '', from: i, to }, !this.isTag);
  }

  /** "S3-S4 hiatus": what is asked is what came before it. */
  private hiatus(): void {
    const last = this.lastNamed();
    if (last?.kind === 'season' && last.least < last.n) {
      last.n = last.least;
      last.within = '';
    }
  }

  private unit(i: number, unit: Unit): number {
    if (unit === 'arc') {
      const arc = eventAfter(this, i, true);
      if (arc) return this.add(arc);
    }
    const work = workAfter(this, i, unit);
    if (work) return this.add(work);
    if (unit !== 'episode' && unit !== 'season' && unit !== 'part' && unit !== 'chapter')
      this.medium = { unit, at: i };
    return i + 1;
  }
}

const rangeOf = (named: Named): boolean =>
  named.kind === 'season' && named.least > 0 && named.least < named.n;
const lowest = (named: Named): Named =>
  rangeOf(named) ? { ...(named as Point), n: (named as Point).least, within: '' } : named;
