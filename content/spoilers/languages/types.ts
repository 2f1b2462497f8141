/** What a word or phrase of a notice does. Relations are those of `../types`. */
export type Cue =
  | 'spoils'
  /** "Don't read unless you've seen": what is named has to be seen. */
  | 'requires'
  /** The verb: claims only where a point follows ("will spoil 5x17"), never by itself. */
  | 'verb'
  | 'through'
  | 'at'
  | 'after'
  | 'before'
  | 'between'
  | 'diverges'
  | 'alternate'
  | 'complies'
  | 'excludes'
  /** Negates the claim that follows. */
  | 'no'
  /** The same as an answer: "Spoilers: none". */
  | 'none'
  /** Says by itself that there are no spoilers. */
  | 'clear'
  /** Ends a negation: "none, except …". */
  | 'except'
  | 'but'
  | 'minor'
  | 'major'
  | 'early'
  | 'mid'
  | 'late'
  | 'half'
  | 'start'
  | 'finish'
  | 'finale'
  | 'premiere'
  /** "Chapter 282 and up": no upper end. */
  | 'above'
  /** The manga or book that an adaptation is of. */
  | 'original'
  /** Before or outside of canon: asks for nothing ("pre-canon"). */
  | 'outside'
  | 'hiatus'
  /** The end of the whole canon ("post-canon"). */
  | 'ends'
  /** Everything out by now ("current episode"). */
  | 'now'
  /** Everything there is ("the whole show"). */
  | 'all'
  /** What the author has not seen or the reader need not know: points after it claim nothing. */
  | 'unseen'
  /** Said to those who comment: nothing in the text is a claim. */
  | 'request'
  /** Which tags: "in the tags", "next tag", "after this". */
  | 'tags'
  | 'next'
  | 'following'
  /** The author holds back the plot of the work itself: "to avoid spoilers". */
  | 'own'
  /** Words that a notice has around it without saying more. */
  | 'filler';

export type Unit =
  | 'season'
  | 'series'
  | 'episode'
  | 'chapter'
  | 'volume'
  | 'issue'
  | 'book'
  | 'film'
  | 'game'
  | 'part'
  | 'arc'
  | 'show'
  | 'manga'
  | 'anime'
  | 'novel'
  | 'comic';

/** The words of one language. Everything is folded when the engine is made: write it as people do. */
export interface Language {
  /** ISO 639-1. */
  code: string;
  cues: Partial<Record<Cue, string>>;
  units: Partial<Record<Unit, string>>;
  /** Whether the number may stand before the unit without being an ordinal: "5 сезон", "5季". */
  numberFirst: boolean;
  /** Cardinals from one on. */
  cardinals: string;
  /** Ordinals from first on; forms of one number are joined by `/`. */
  ordinals: string;
  /** Words for the last of its kind: "final season". */
  last: string;
  /** January to December; forms joined by `/`. */
  months: string;
}
