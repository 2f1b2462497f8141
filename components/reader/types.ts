import type { ComponentChildren } from 'preact';
import type { Annotation } from '../../content/stories/annotations';
import type { Book } from '../../content/stories/book';
import type { Pace } from '../../content/stories/pace';
import type { ReadingSettings } from '../../content/stories/reading';
import type { Position } from '../../content/stories/types';
import type { Stretch } from '../../content/stories/veiled';
import type { OwnPreset, TypeSettings } from '../../content/typography/types';
import type { Standing } from '../gate/standing';
import type { Put } from './flow/section';
import type { Shown, Stage } from './flow/stage';
import type { PanelName } from './Head';
import type { FromSite } from './Source';

export interface ReaderProps {
  book: Book;
  put: Put;
  type: TypeSettings;
  onType: (change: Partial<TypeSettings>) => void;
  /** The reader's own presets of type. */
  presets: readonly OwnPreset[];
  reading: ReadingSettings;
  onReading: (change: Partial<ReadingSettings>) => void;
  /** How the reader stands to the story; null until it is known. */
  standing: Standing | null;
  /** How far the story goes could not be worked out. */
  unread: boolean;
  /** The reader chose to see a story that is ahead of them. */
  shown: boolean;
  onShow: () => void;
  onHide: () => void;
  onPast: () => void;
  onFollow: (canon: string) => void;
  /** Where the reader's own words stand in a text; null: there are none to veil. */
  veil: ((text: string) => Stretch[]) | null;
  /** Where the reader was last time; null: nowhere yet. Its chapter is in memory. */
  place: Position | null;
  onPlace: (position: Position) => void;
  pace: Pace;
  onPace: (pace: Pace) => void;
  /** Shares of chapters that were read, by chapter id. */
  read: Readonly<Record<string, number>>;
  onProgress: (chapter: string, share: number) => void;
  marks: readonly Annotation[];
  onMark: (mark: Annotation) => void;
  onUnmark: (mark: Annotation) => void;
  onSay: (sentence: string) => void;
  onOptions: () => void;
  onLibrary?: () => void;
  /** The site that the story was captured from; null for files and the bundled story. */
  site?: FromSite | null;
  /** The reader wants this story's pictures, those on other sites too. */
  onPictures: () => void;
  onTrouble: (cause: unknown) => void;
  /** The page's toast and whatever else lies over it. */
  children?: ComponentChildren;
}

/** What every panel is given; each takes what it needs. */
export interface PanelProps extends ReaderProps {
  name: PanelName;
  stage: Stage | null;
  /** The chapter shown, and the page of it. */
  at: Shown;
  /** Goes somewhere, with a way back. */
  leap: (go: (stage: Stage) => unknown) => void;
  asPosted: boolean;
  wordsAMinute: number;
  onFocusMode: () => void;
  onClose: () => void;
}
