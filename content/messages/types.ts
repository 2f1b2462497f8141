import type { Reason } from '../spoilers/types';
import type { Surface } from '../sites/types';

/** One veil on a page, as the popup lists it. Holds nothing of what is hidden. */
export interface VeilReport {
  id: string;
  /** Title of the work it stands in, unless the title is veiled. */
  work: string;
  surfaces: { surface: Surface; count: number }[];
  reasons: Reason[];
  /** Why beyond the engine: a phrase of the reader's, or "always hide". */
  cause: 'engine' | 'phrase' | 'always';
  open: boolean;
}

/** What a page tells the popup when it is asked. */
export interface PageReport {
  site: string;
  works: number;
  veils: VeilReport[];
  /** Works of a followed canon that do not say how far they go. */
  silent: number;
  /** Fandom tags of the page, to offer pickers for those that have a canon list. */
  fandoms: string[];
}

/** Requests to the content script of a tab (popup and background only). */
export type ToPage =
  | { type: 'page.report' }
  | { type: 'page.show'; id?: string }
  | { type: 'page.hide'; id?: string };

/** Requests to the background. `opened` comes from content scripts, after a trusted event only. */
export type ToBackground =
  | { type: 'opened'; work: string; open: boolean }
  | { type: 'font'; font: 'serif' };
