import type { TypeSettings } from '../../typography/types';

/** What `type.js` knows of the page it is in, and can do there; for the panel and the popup. */
export interface TypePart {
  site: string;
  /** Key of the page's work, or null where it is none's. */
  work: string | null;
  /** Whether the work has a style of its author's. */
  hasSkin(): boolean;
  /** The type in force, also while it is being changed; null where the page is the site's. */
  now(): TypeSettings | null;
  /** Shows a type: what is on screen at once, the rest as soon as it is `settled`. */
  show(type: TypeSettings, settled: boolean): void;
}
