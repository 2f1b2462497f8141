import type { JSX } from 'preact';
import type { Canon } from '../../../content/canons/types';
import type { Settings } from '../../../content/storage/types';
import type { Word } from '../../../content/words/t';
import type { Preview } from '../preview/types';

/** What a setting's control is given when it is drawn. */
export interface SettingContext {
  settings: Settings;
  /** Settings of a reader who has chosen nothing: what a reset goes back to. */
  initial: Settings;
  edit: (change: (settings: Settings) => void) => void;
  /** Says what was done, with an undo. */
  say: (text: string, undo: () => void) => void;
  /** The lists of the followed canons, as far as they are here. */
  canons: readonly Canon[];
  /** Sample works as settings would have them; null until what decides it is here. */
  preview: Preview | null;
}

/** Where a setting's value stands. */
export interface Place<T> {
  read: (settings: Settings) => T;
  write: (settings: Settings, value: T) => void;
}

/** One setting: found by its words, drawn by itself, and put back to what it was at first. */
export interface Setting {
  id: string;
  label: Word;
  /** Further words by which a search finds it. */
  also?: readonly Word[];
  /** Whether it is as at first. */
  isInitial: (settings: Settings, initial: Settings) => boolean;
  reset: (settings: Settings, initial: Settings) => void;
  draw: (context: SettingContext) => JSX.Element;
}

/** Settings that belong together, under one heading. */
export interface SettingGroup {
  id: string;
  heading: Word;
  hint?: Word;
  settings: readonly Setting[];
}
