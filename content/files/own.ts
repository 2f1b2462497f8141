import { readAnnotation, readTags } from '../library/shapes';
import { isRecord, list, type Read, shape, text, whole } from '../storage/check';
import type { Annotation } from '../stories/annotations';
import type { SeriesPart, Story } from '../stories/types';
import type { Word } from '../words/t';

export const OWN_FORMAT = 'unspoiled-story';
const OWN_VERSION = 1;
/** Where an EPUB of ours keeps it; not part of the book. */
export const OWN_PATH = 'META-INF/unspoiled.json';

/** What an exported file says of its story beside its text, which stands in its pages. */
export interface Own {
  format: typeof OWN_FORMAT;
  version: number;
  story: Omit<Story, 'chapters' | 'summary' | 'notes' | 'endNotes' | 'words' | 'sanitiser'>;
  chapters: { id: string; title: string; posted?: string }[];
  annotations: Annotation[];
}

const short = text(2000);
const link: Read<string> = (raw, wrong, path) => {
  if (typeof raw === 'string' && /^https?:\/\/\S{1,2000}$/.test(raw)) return raw;
  wrong.push(path);
  return undefined;
};
/** Keys of our words that may stand as content notes: a file is not to make us say anything else. */
const contentNote: Read<Word> = (raw, wrong, path) => {
  if (typeof raw === 'string' && /^story_ourNote_\w{1,60}$/.test(raw)) return raw as Word;
  wrong.push(path);
  return undefined;
};
const names = list(short);
const readSeries = list(
  shape<SeriesPart>({ title: short, part: whole(0, 100_000), url: link, next: link }, 'part', 'url', 'next'),
);
const readStoryHead: Read<Own['story']> = shape<Own['story']>(
  {
    id: text(500),
    title: short,
    authors: names,
    source: link,
    tags: readTags,
    notice: text(20_000),
    ourContentNotes: list(contentNote),
    language: text(100),
    series: readSeries,
    posted: text(100),
    updated: text(100),
    toc: list(shape({ title: short, url: link })),
    total: whole(0, 100_000),
  },
  'source',
  'notice',
  'ourContentNotes',
  'language',
  'series',
  'posted',
  'updated',
  'toc',
  'total',
);
const readChapter = shape<Own['chapters'][number]>(
  { id: text(500), title: text(5000), posted: text(100) },
  'posted',
);

/** What an exported file says beside its text; null where it is damaged, newer, or of somebody else. */
export function readOwn(json: string): Own | null {
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    // The pages can still be read as those of any book.
    return null;
  }
  if (!isRecord(raw) || raw.format !== OWN_FORMAT || raw.version !== OWN_VERSION) return null;
  const found: string[] = [];
  const story = readStoryHead(raw.story, found, 'story');
  const chapters = list(readChapter)(raw.chapters, found, 'chapters');
  const annotations = list(readAnnotation)(raw.annotations, [], 'annotations') ?? [];
  if (!story || !chapters || found.length > 0) return null;
  return {
    format: OWN_FORMAT,
    version: OWN_VERSION,
    story,
    chapters,
    annotations: annotations.filter((each) => each.story === story.id),
  };
}

/** What is said of a story beside its text. */
export function ownOf(story: Story, annotations: readonly Annotation[]): Own {
  const { chapters, summary: _s, notes: _n, endNotes: _e, words: _w, sanitiser: _v, ...head } = story;
  return {
    format: OWN_FORMAT,
    version: OWN_VERSION,
    story: head,
    chapters: chapters.map(({ id, title, posted }) => ({ id, title, ...(posted ? { posted } : {}) })),
    annotations: [...annotations],
  };
}
