import type { Canon, CanonProgress, PointId } from '../types';

/** What one row of an export says that somebody watched or read. `row` is 1-based in its file. */
export type Seen = { row: number; words: string } & (
  | { what: 'show'; title: string; year: number | null; seasons: { number: number; episodes: number[] }[] }
  | { what: 'film'; title: string; year: number | null }
  | { what: 'anime' | 'manga'; titles: string[]; malId: number | null; count: number }
  | {
      what: 'book';
      title: string;
      author: string | null;
      series: { name: string; from: number; to: number } | null;
    }
);

export type ExportSource = 'trakt' | 'myanimelist' | 'anilist' | 'goodreads' | 'storygraph';

/** A row that could not be used, and why. */
export interface RowProblem {
  row: number;
  say: string;
}

export type ExportRead =
  | { ok: true; source: ExportSource; seen: Seen[]; problems: RowProblem[] }
  /** The file as a whole cannot be used; `say` tells a person what to do. */
  | { ok: false; say: string };

/** A change of progress that an export suggests, for a preview. Nothing is stored by making it. */
export interface Proposal {
  canon: Canon;
  /** Null where the canon is not followed yet. */
  from: CanonProgress | null;
  to: CanonProgress;
  /** It would take back what the reader has passed: never to be chosen for them. */
  lowers: boolean;
  /** Whether it changes anything. */
  changes: boolean;
  /** The furthest item in the export, where some before it are missing there and `to` stops short of it. */
  furthest?: PointId;
  rows: Seen[];
}

export interface Proposals {
  proposals: Proposal[];
  /** Rows of nothing that is in our lists. */
  unmatched: Seen[];
}
