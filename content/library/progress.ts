import { allSound, sound } from './aside';
import { tell } from './changes';
import { keepCopy } from './copies';
import { STRICT, within, writing } from './database';
import { readStoryProgress } from './shapes';
import type { Card, StoryProgress } from './types';

/** How far the reader is in each chapter of a story. @throws LibraryError. */
export async function readProgress(story: string): Promise<StoryProgress> {
  const found = await within(async (db) =>
    sound(db, 'progress', readStoryProgress, await db.get('progress', story)),
  );
  return found ?? { story, chapters: {} };
}

/** The same of all stories, by id. @throws LibraryError. */
export async function readAllProgress(): Promise<Map<string, StoryProgress>> {
  const rows = await within(async (db) =>
    allSound(db, 'progress', readStoryProgress, await db.getAll('progress')),
  );
  return new Map(rows.map((row) => [row.story, row]));
}

/**
 * Keeps how far the reader is in a chapter, if it is further than before; a chapter once finished stays
 * so. @param share from 0 to 1. @throws LibraryError, also in a private window.
 */
export async function writeProgress(story: string, chapter: string, share: number): Promise<void> {
  await edit(story, (progress) => {
    const before = progress.chapters[chapter]?.share ?? 0;
    if (share >= before) progress.chapters[chapter] = { share: Math.min(1, share), at: Date.now() };
  });
}

/** Says that chapters are read, or that they are not, as the reader says it by hand. @throws LibraryError. */
export async function markChapters(story: string, chapters: readonly string[], read: boolean): Promise<void> {
  await edit(story, (progress) => {
    for (const chapter of chapters) {
      if (read) progress.chapters[chapter] = { share: 1, at: Date.now() };
      else delete progress.chapters[chapter];
    }
  });
}

async function edit(story: string, change: (progress: StoryProgress) => void): Promise<void> {
  await writing(async (db) => {
    const transaction = db.transaction('progress', 'readwrite', STRICT);
    const raw = await transaction.store.get(story);
    const progress = readStoryProgress(raw, [], 'progress') ?? { story, chapters: {} };
    change(progress);
    await Promise.all([transaction.store.put(progress), transaction.done]);
    await keepCopy('progress', story, progress);
    tell();
  });
}

/** How many chapters of a story the reader has not finished. */
export const unreadIn = (card: Pick<Card, 'chapters'>, progress: StoryProgress | undefined): number =>
  card.chapters.filter((id) => (progress?.chapters[id]?.share ?? 0) < 1).length;
