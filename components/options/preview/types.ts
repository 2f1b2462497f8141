import type { Surface } from '../../../content/sites/types';
import type { Settings } from '../../../content/storage/types';
import type { SampleId } from './works';

/** A line of a sample work: what it is, what it says, and whether that is veiled. */
export interface ShownLine {
  surface: Surface;
  text: string;
  veiled: boolean;
}

/** A sample work as it would stand on a page with some settings. */
export interface Shown {
  id: SampleId;
  title: string;
  author: string;
  titleVeiled: boolean;
  lines: readonly ShownLine[];
  /** On the veil's button; null where nothing is veiled. */
  says: string | null;
  /** Nothing is covered, and this stands with it. */
  label: string | null;
  /** Warnings that stay readable where the text that warns does not. */
  warnings: string;
  /** It goes past the reader: lists may fold or hide it. */
  ahead: boolean;
  /** It names a point that cannot be placed, and the reader wants a label only. */
  asked: boolean;
  /** It says nothing of how far it goes. */
  silent: boolean;
}

/** Shows sample works as these settings would have them. */
export type Preview = (works: readonly SampleId[], settings: Settings) => Shown[];
