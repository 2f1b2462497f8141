/** How fast a reader reads: words, and the minutes they took. */
export interface Pace {
  words: number;
  minutes: number;
}

/** Mean of silent reading of English fiction in Brysbaert's review of 190 studies (2019). */
const USUAL = 238;
/** The usual pace counts as much as so many words of the reader's own. */
const WEIGHT = 1500;
/** More is forgotten, so that the figure follows the reader. */
const KEPT = 20_000;

/** Words a minute. */
export const wordsAMinute = ({ words, minutes }: Pace): number =>
  (words + WEIGHT) / (minutes + WEIGHT / USUAL);

/** Follows a reader through a text, and tells reading from leafing. */
export class PaceMeter {
  private last: { word: number; at: number } | null = null;

  constructor(public pace: Pace) {}

  /**
   * The reader is at a word now. @param at in ms.
   * @returns the pace where it has changed.
   */
  at(word: number, at: number): Pace | null {
    const { last } = this;
    const minutes = last ? (at - last.at) / 60_000 : 0;
    // A line or two say little: the clock runs on.
    if (last && word >= last.word && minutes < 1 / 20) return null;
    this.last = { word, at };
    if (!last) return null;
    const words = word - last.word;
    const rate = words / minutes;
    if (words <= 0 || minutes > 5 || rate < 60 || rate > 900) return null;
    const keep = Math.min(1, KEPT / (this.pace.words + words));
    this.pace = { words: this.pace.words * keep + words, minutes: this.pace.minutes * keep + minutes };
    return this.pace;
  }
}
