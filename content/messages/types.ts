import type { PointId } from '../canons/types';
import type { Surface } from '../sites/types';
import type { Reason } from '../spoilers/types';
import type { StoreTrouble } from '../storage/errors';
import type { Keeping, ListingWish, Moved, Muted } from '../storage/types';
import type { TypeSettings } from '../typography/types';

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

/**
 * Requests to the background. From scripts in pages only after a trusted event. None of them lowers
 * progress, but for `undo`, which gives back only what a `past` or `spareCanon` of this browser session took.
 */
export type ToBackground =
  | { type: 'opened'; work: string; open: boolean }
  /** A bundled font's file, by its name in `bundled`. */
  | { type: 'font'; font: string }
  /** The reader's type, as the panel in a page sets it; what was chosen for this site and work gives way to it. */
  | { type: 'type'; settings: TypeSettings; site: string; work?: string }
  /**
   * What is chosen for a site (by id) or a work (by key): a preset, `off`, or null for as elsewhere. Of
   * `author`: whether a work's own style stays, `keep` or `over`.
   */
  | { type: 'typeRule'; of: 'site' | 'work' | 'author'; what: string; preset: string | null }
  /** "I'm past this": raises progress. Without a point: past the canon's end. */
  | { type: 'past'; points: { canon: string; point?: PointId }[] }
  /** "Don't veil Smallville": the canon stays followed, and hides nothing. */
  | { type: 'spareCanon'; canon: string }
  | { type: 'undo'; token: string }
  /** "Never for this tag." */
  | { type: 'spareTag'; tag: string }
  /** "Keep until I'm there", or no longer. */
  | {
      type: 'keep';
      work: string;
      title: string;
      /** On the page's own host. */
      url: string;
      canon: string;
      point?: PointId;
      keep: boolean;
    }
  /** "Show all for 15 minutes", or no longer. */
  | { type: 'pause'; minutes: 0 | 15 }
  /** "Veil this": a phrase of the reader's own from now on, or no longer. */
  | { type: 'phrase'; text: string; veil: boolean }
  | { type: 'mute'; kind: Muted['kind']; what: string; mute: boolean }
  | ListingWish
  /** Asks for the script of a part of the page's interface, which comes with the first use. */
  | { type: 'part'; part: 'menu' | 'panel' | 'here' | 'around' | 'fold' }
  /** How many works of the page go past the reader, for the toolbar. */
  | { type: 'counts'; ahead: number };

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
  type: Keeping;
  typeRule: Keeping;
  past: Moved;
  spareCanon: Moved;
  /** Whether anything was given back: not what has been moved otherwise since, nor what another session took. */
  undo: boolean;
  spareTag: Keeping;
  keep: Keeping;
  pause: Keeping;
  phrase: Keeping;
  mute: Keeping;
  listing: Keeping;
  hideAhead: Keeping;
  part: null;
  counts: null;
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
