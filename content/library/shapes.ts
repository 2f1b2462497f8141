import { flag, isRecord, list, number, oneOf, type Read, shape, table, text, whole } from '../storage/check';
import { type Annotation, annotationColours } from '../stories/annotations';
import type { Block, Position, StoryTags } from '../stories/types';
import type { AnnotationRow, Card, ChapterRow, Head, PartRow, Shelf, StoryProgress } from './types';

const id = text(500);
const short = text(5000);
const time = number(0, 8.64e15);
const count = whole(0, 2_000_000_000);
const names = list(short);

export const readTags: Read<StoryTags> = shape<StoryTags>(
  {
    fandoms: names,
    rating: short,
    warnings: names,
    categories: names,
    relationships: names,
    characters: names,
    freeforms: names,
  },
  'rating',
  'categories',
);

const readPosition = shape<Position>(
  {
    chapter: text(500),
    block: text(500),
    offset: whole(0, 1_000_000_000),
    quote: text(1000),
    index: whole(0, 10_000_000),
  },
  'index',
);
/** Of whatever shape a file or storage gives. */
export const readAnnotation: Read<Annotation> = shape<Annotation>(
  {
    id: text(200),
    story: text(500),
    kind: oneOf('highlight', 'bookmark'),
    start: readPosition,
    end: readPosition,
    text: text(100_000),
    colour: oneOf(...annotationColours),
    note: text(100_000),
    at: number(0, 8.64e15),
    changed: number(0, 8.64e15),
  },
  'colour',
  'note',
);

/** HTML is called safe here by its place in our own storage; it is sanitised again before it is shown. */
const block = shape<Block>({ id, html: text(64_000_000) as Read<Block['html']>, words: count });
const blocks = list(block);

export const readCard = shape<Card>(
  {
    id,
    edition: id,
    title: short,
    authors: list(short),
    source: short,
    tags: readTags,
    language: short,
    series: list(
      shape({ title: short, part: count, url: short, next: short }, 'part', 'url', 'next'),
    ) as Read<NonNullable<Card['series']>>,
    posted: short,
    updated: short,
    summary: short,
    words: count,
    chapters: list(id),
    bytes: count,
    sanitiser: count,
    shelves: list(id),
    pictures: flag,
    added: time,
    changed: time,
    opened: time,
    removed: time,
  },
  'source',
  'language',
  'series',
  'posted',
  'updated',
  'sanitiser',
  'pictures',
  'opened',
  'removed',
);

export const readHead = shape<Head>(
  {
    edition: id,
    summary: blocks,
    notes: blocks,
    endNotes: blocks,
    notice: text(20_000),
    ourContentNotes: list(id) as Read<NonNullable<Head['ourContentNotes']>>,
    toc: list(shape({ title: short, url: short })),
    total: count,
  },
  'summary',
  'notes',
  'endNotes',
  'notice',
  'ourContentNotes',
  'toc',
  'total',
);

export const readChapterRow = shape<ChapterRow>(
  {
    edition: id,
    index: count,
    id,
    title: short,
    posted: short,
    summary: blocks,
    notes: blocks,
    endNotes: blocks,
    words: count,
    lengths: list(count),
    parts: count,
  },
  'posted',
  'summary',
  'notes',
  'endNotes',
);

export const readPart = shape<PartRow>({ edition: id, chapter: count, part: count, blocks });

export const readStoryProgress = shape<StoryProgress>({
  story: id,
  chapters: table(shape({ share: number(0, 1), at: time })),
});

/** An annotation, and whether it was removed. */
export const readAnnotationRow: Read<AnnotationRow> = (raw, wrong, path) => {
  const read = readAnnotation(raw, wrong, path);
  const removed =
    isRecord(raw) && Object.hasOwn(raw, 'removed') ? time(raw.removed, wrong, `${path}.removed`) : undefined;
  return read && (removed === undefined ? read : { ...read, removed });
};

export const readShelf = shape<Shelf>({ id, name: text(200), order: number(-1e9, 1e9) });
