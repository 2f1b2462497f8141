import { isRecord, whole } from '../../storage/check';
import { LibraryError } from '../errors';

export const FORMAT = 'unspoiled-library';
/** Version of the parts and their shapes; README.md beside the library's files describes them. */
export const VERSION = 1;

/** One file of an exported library. Parts come in an order, and none holds much more than a megabyte. */
export interface LibraryPart {
  /** "library/stories/000001/story.json" */
  name: string;
  /** Plain JSON. */
  value: unknown;
}

/** The first part: what follows. */
export interface LibraryIndex {
  format: typeof FORMAT;
  version: number;
  /** ISO 8601. */
  made: string;
  stories: number;
  annotations: number;
  shelves: number;
}

export const INDEX = 'library/index.json';
export const SHELVES = 'library/shelves.json';
export const storyName = (n: number, file: string): string =>
  `library/stories/${String(n).padStart(6, '0')}/${file}.json`;
export const marksName = (n: number): string => `library/marks-${String(n).padStart(4, '0')}.json`;

/** Reads the first part, for a preview. @throws LibraryError `notOurs`, `newerFile`. */
export function readIndex(value: unknown): LibraryIndex {
  if (!isRecord(value) || value.format !== FORMAT) throw new LibraryError('notOurs');
  const count = (raw: unknown) => whole(0, Number.MAX_SAFE_INTEGER)(raw, [], '');
  const version = count(value.version);
  if (version === undefined) throw new LibraryError('notOurs');
  if (version > VERSION) throw new LibraryError('newerFile');
  return {
    format: FORMAT,
    version,
    made: typeof value.made === 'string' ? value.made : '',
    stories: count(value.stories) ?? 0,
    annotations: count(value.annotations) ?? 0,
    shelves: count(value.shelves) ?? 0,
  };
}
