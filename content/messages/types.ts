import type { Surface } from '../sites/types';
import type { Reason } from '../spoilers/types';
import type { StoreTrouble } from '../storage/errors';

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
export type ToBackground = { type: 'opened'; work: string; open: boolean } | { type: 'font'; font: 'serif' };

/** Requests of our own pages to the background. */
export type FromOwnPage = { type: 'store.prepare' };

/** What each request is answered with. */
export interface Answers {
  'page.report': PageReport;
  'page.show': null;
  'page.hide': null;
  opened: null;
  /** The bundled font's file (woff2) in base64; `decodeFont` gives its bytes. */
  font: string;
  /** Why what is stored can only be read, or null. */
  'store.prepare': StoreTrouble | null;
}

/**
 * Why a request has no answer. `nobody`: no one listens there (a page without our script). `gone`: the
 * extension was updated or removed under this script. `shape`: the answer is not of the shape promised.
 * `failed`: whoever was asked failed.
 */
export type NoAnswer = 'nobody' | 'gone' | 'shape' | 'failed';
export type Answer<T> = { ok: true; value: T } | { ok: false; why: NoAnswer; cause?: unknown };
