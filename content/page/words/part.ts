import type { Site } from '../../sites/types';
import type { Phrase, VeilSettings } from '../../storage/types';

/** Searches texts for the reader's own words and phrases. */
export interface Finder {
  has(text: string): boolean;
  /** Where they stand, in UTF-16 units, in order. */
  find(text: string): { start: number; end: number }[];
}

/** A search of works' texts that goes on for as long as its signal lets it. */
export interface Search {
  /** Searches what is new or changed, in slices. */
  look(changes: readonly MutationRecord[]): void;
  /** Paragraphs veiled. */
  count(): number;
  isOpen(): boolean;
  set(open: boolean): void;
}

/** What `words.js` brings: the reader's own words, in all that is read and in a work's text. */
export interface WordsPart {
  makeFinder(phrases: readonly Phrase[]): Finder;
  startSearch(
    site: Site,
    finder: Finder,
    how: Pick<VeilSettings, 'label' | 'prose'>,
    /** Whether the ground is dark, as far as that is known. */
    dark: () => boolean,
    signal: AbortSignal,
  ): Search;
}
