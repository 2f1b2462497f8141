import type { Annotation } from '../stories/annotations';
import type { Block, SeriesPart, Story, StoryTags } from '../stories/types';

export type FileKind = 'epub' | 'html' | 'markdown' | 'text';

/** A story that came from a file, sanitised, and the marks that came with it. */
export interface Opened {
  kind: FileKind;
  story: Story;
  /** Of a file that was exported here; their `story` is this story's id. */
  annotations: Annotation[];
}

/** What a file says of its story, before and around the text. All of it may be absent. */
export interface Facts {
  id?: string;
  title?: string;
  authors: string[];
  source?: string;
  tags: StoryTags;
  language?: string;
  series?: SeriesPart[];
  posted?: string;
  updated?: string;
  summary?: Block[];
  notes?: Block[];
  endNotes?: Block[];
}

export const noTags = (): StoryTags => ({
  fandoms: [],
  warnings: [],
  relationships: [],
  characters: [],
  freeforms: [],
});
