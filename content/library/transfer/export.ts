import type { Annotation } from '../../stories/annotations';
import { allSound } from '../aside';
import { within } from '../database';
import { outlineOf } from '../read';
import { readAnnotationRow, readCard, readPart, readStoryProgress } from '../shapes';
import { readShelves } from '../shelves';
import type { Card, PartRow, StoryProgress } from '../types';
import {
  FORMAT,
  INDEX,
  type LibraryIndex,
  type LibraryPart,
  marksName,
  SHELVES,
  storyName,
  VERSION,
} from './format';

/** Characters of text in one part. */
const PART = 1_000_000;
/** Marks in one part. */
const MARKS = 500;

/**
 * Everything in the library, part by part, so that no more than a part need be held. Removed stories and
 * marks are left out. Each story is read as it stands at one moment. @throws LibraryError.
 */
export async function* exportLibrary(now = new Date()): AsyncGenerator<LibraryPart> {
  const ids = await within((db) => db.getAllKeys('cards'));
  const marks = await within((db) => db.count('annotations'));
  const shelves = await readShelves();
  const index: LibraryIndex = {
    format: FORMAT,
    version: VERSION,
    made: now.toISOString(),
    stories: ids.length,
    annotations: marks,
    shelves: shelves.length,
  };
  yield { name: INDEX, value: index };
  yield { name: SHELVES, value: shelves };
  let number = 0;
  for (const id of ids) {
    const outline = await within(async (db) => {
      const [card] = await allSound(db, 'cards', readCard, [await db.get('cards', id)].filter(Boolean));
      return card && card.removed === undefined ? await outlineOf(db, card) : null;
    });
    if (!outline) continue;
    number++;
    yield { name: storyName(number, 'story'), value: outline };
    yield* textParts(outline.card, number);
  }
  yield* markParts();
}

async function* textParts({ edition }: Card, number: number): AsyncGenerator<LibraryPart> {
  let rows: PartRow[] = [];
  let size = 0;
  let file = 0;
  let after: [string, number, number] = [edition, -1, -1];
  for (;;) {
    // A few rows at a time: a story may be longer than is good to hold.
    const range = IDBKeyRange.bound(after, [edition, Number.POSITIVE_INFINITY, 0], true);
    const next = await within(async (db) =>
      allSound(db, 'parts', readPart, await db.getAll('parts', range, 16)),
    );
    for (const row of next) {
      rows.push(row);
      size += row.blocks.reduce((sum, block) => sum + block.html.length + 50, 0);
      after = [edition, row.chapter, row.part];
      if (size < PART) continue;
      yield { name: storyName(number, `text-${String(++file).padStart(3, '0')}`), value: rows };
      rows = [];
      size = 0;
    }
    if (next.length === 0) break;
  }
  if (rows.length > 0)
    yield { name: storyName(number, `text-${String(++file).padStart(3, '0')}`), value: rows };
}

/** Marks and progress of all stories, of those too that are not in the library (the bundled one). */
async function* markParts(): AsyncGenerator<LibraryPart> {
  let file = 0;
  for (let after: string | null = ''; after !== null; ) {
    const range: IDBKeyRange = IDBKeyRange.lowerBound(after, true);
    const raws = await within((db) => db.getAll('annotations', range, MARKS));
    after = raws.at(-1)?.id ?? null;
    const rows = await within((db) => allSound(db, 'annotations', readAnnotationRow, raws));
    const annotations: Annotation[] = rows.filter((row) => row.removed === undefined);
    if (annotations.length > 0) yield { name: marksName(++file), value: { annotations, progress: [] } };
  }
  for (let after: string | null = ''; after !== null; ) {
    const range: IDBKeyRange = IDBKeyRange.lowerBound(after, true);
    const raws = await within((db) => db.getAll('progress', range, MARKS));
    after = raws.at(-1)?.story ?? null;
    const progress: StoryProgress[] = await within((db) => allSound(db, 'progress', readStoryProgress, raws));
    if (progress.length > 0) yield { name: marksName(++file), value: { annotations: [], progress } };
  }
}
