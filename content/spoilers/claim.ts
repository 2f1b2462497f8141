import type { Unit } from './languages/types';
import type { Entry } from './lex';
import type { Point } from './scan';
import type { Relation, Severity } from './types';

/** What a text names besides numbers and known titles. */
export interface Special {
  kind: 'work' | 'end' | 'now' | 'date' | 'medium' | 'event' | 'arc' | 'name' | 'quoted' | 'canon' | 'first';
  /** The words as they stand, folded; the date in ISO 8601; the medium. */
  words: string;
  from: number;
  to: number;
}

export interface Title {
  kind: 'title';
  entries: Entry[];
  quoted: boolean;
  /** A code beside it: which of several, and what is meant where no title fits. */
  code?: Point;
  from: number;
  to: number;
}

export type Named = Point | Title | Special;

/** One thing that a text says about a point, before it is known of what canon it speaks. */
export interface Claim {
  named: Named;
  relation: Relation;
  severity: Severity;
  /** What is meant is the point before this one ("diverges before 2x05"). */
  minusOne: boolean;
  /** Canons that the text names beside it, by index. */
  mention?: number[];
  /** A canon that is not followed, as the text names it. */
  name?: string;
  /** "manga", "movie", beside it. */
  medium?: Unit;
  /** Nothing said so but the point itself stands there. */
  silent: boolean;
  /** "Spoilers", and no more. */
  bare?: boolean;
  from: number;
  to: number;
}
