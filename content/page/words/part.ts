import type { Site } from '../../sites/types';
import type { Phrase } from '../../storage/types';

/** Searches texts for the reader's own words and phrases. */
export interface Finder {
  has(text: string): boolean;
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
  startSearch(site: Site, finder: Finder, label: 'full' | 'hidden', signal: AbortSignal): Search;
}
