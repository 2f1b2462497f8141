import type { Followed, PointId } from '../canons/types';

/** Where on a work a text stands. Tags are read one at a time; prose is read as sentences. */
export type TextKind =
  | 'title'
  | 'relationship'
  | 'character'
  | 'freeform'
  | 'summary'
  | 'notes'
  | 'chapterTitle'
  | 'chapterSummary'
  | 'chapterNotes'
  | 'series'
  | 'comment';

export interface WorkText {
  kind: TextKind;
  text: string;
}

/** What the engine is told of a work. */
export interface WorkInput {
  fandoms: string[];
  texts: WorkText[];
  /** Day of posting or of the last update, ISO 8601, where the page says it. */
  posted?: string;
}

export type Relation =
  | 'spoils'
  | 'through'
  | 'at'
  | 'after'
  | 'between'
  | 'diverges'
  | 'alternate'
  | 'complies'
  | 'excludes';
export type Severity = 'minor' | 'plain' | 'major';

/** The furthest thing a text asks a reader to have seen, before it is placed in a list. */
export type Target =
  | { kind: 'point'; point: PointId; position: number }
  | { kind: 'end' }
  /** Everything out when it was posted. */
  | { kind: 'now' }
  | { kind: 'date'; date: string }
  /** Beyond this adaptation: "manga spoilers" to one who only watches. */
  | { kind: 'medium'; medium: string }
  /** Named, but not found in the list: kept, since it may be ahead. */
  | { kind: 'unresolved'; words: string };

export interface Need {
  /** Canon id; `*` where the text names a point and nothing says of what. */
  canon: string;
  target: Target;
  relation: Relation;
  severity: Severity;
  confidence: 'high' | 'medium' | 'low';
  /** Which of the work's texts says so (index in `WorkInput.texts`), and where in it, in UTF-16 units. */
  source: { text: number; start: number; end: number };
}

/** What a text asks about the texts beside it: "tags contain spoilers", "spoilers in the next tag". */
export type Scope = 'allTags' | 'followingTags' | 'nextTag';

export interface TextReading {
  needs: Need[];
  /** The author says there are no spoilers, without exception. */
  clear: boolean;
  scope?: Scope;
}

export interface WorkReading {
  /** One reading a text, in the order given. */
  texts: TextReading[];
  /** Followed canons that the work's fandoms name. */
  canons: string[];
  posted?: string;
}

export interface SpoilerPreferences {
  /** Works of a followed canon that do not say how far they go: hide them too. Default false. */
  strict: boolean;
  /** What to do where a followed canon is named and the point cannot be told. Default 'hide'. */
  unresolved: 'hide' | 'ask';
  /** Claims below this severity do not hide. Default 'minor': all hide. */
  severity: Severity;
  /** Whether "season 5" means its last episode, or passes once the reader is inside it. Default 'strict'. */
  seasons: 'strict' | 'inside';
  /**
   * A work that says nothing and was posted after the reader's next episode aired counts as ahead, where
   * the list knows air dates. Default false.
   */
  late?: boolean;
  /** What differs for single canons, by id. */
  canons?: Record<string, Partial<Omit<SpoilerPreferences, 'canons'>>>;
}

/** Why something is hidden: for machines. `sentence()` says it to a person without spoiling. */
export interface Reason {
  why: 'ahead' | 'unresolved' | 'now' | 'medium' | 'silent' | 'scope';
  canon: string;
  target?: Target;
  severity?: Severity;
  relation?: Relation;
  /** Index of the text in `WorkInput.texts` that says it. */
  text?: number;
}

export interface Decision {
  /**
   * `hide`: goes past the reader. `ask`: cannot be told and the reader prefers a label.
   * `show`: nothing ahead. `silent`: of a followed canon, and does not say (never called safe).
   * `unrelated`: no followed canon is involved.
   */
  verdict: 'hide' | 'ask' | 'show' | 'silent' | 'unrelated';
  /** Nearest first, one a canon. */
  reasons: Reason[];
  /** Per text of the work: whether this text itself gives canon away, and why. */
  texts: { gives: boolean; reasons: Reason[] }[];
}

/** A part of a text to veil: from, to in UTF-16 units. */
export interface Spot {
  start: number;
  end: number;
  reason: Reason;
}

/** Made once per set of followed canons; reading and deciding are then pure and total: no input throws. */
export interface Engine {
  followed: readonly Followed[];
  read(work: WorkInput): WorkReading;
  decide(reading: WorkReading, preferences: SpoilerPreferences): Decision;
  /** What inside a prose text itself names a point past the reader. */
  spots(text: string, fandoms: string[]): Spot[];
}
