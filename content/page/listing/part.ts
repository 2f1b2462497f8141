import type { VeilSettings } from '../../storage/types';
import type { PageWork } from '../works';

/** A work that stands folded to one line, or is taken out of its list. */
export interface Folded {
  hidden: boolean;
  /** Unfolds or folds. */
  set(open: boolean): void;
  remove(): void;
}

export interface FoldWords {
  /** What the line says: canon and point, or the muted author's or tag's name. */
  line: string;
  group: string;
  open: boolean;
  /** It was unfolded, or folded again. */
  press(open: boolean): void;
}

/** What `fold.js` brings: works folded, taken out or muted. Registered only where a reader has one of those. */
export interface FoldPart {
  foldWork(work: PageWork, words: FoldWords, dark: boolean): Folded;
  hideWork(root: HTMLElement): Folded;
  /** What the line of a muted work says; undefined where it is not muted. */
  mutedBy(work: PageWork, settings: VeilSettings): string | undefined;
}
