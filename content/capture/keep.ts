import type { WorkOptions } from '../files/work';
import { readStory } from '../library/read';
import { hasStory, saveStory } from '../library/save';
import { readPlace, writePlace } from '../storage/positions';
import { resolveInChapter } from '../stories/position';
import { mergeStories } from '../stories/source';
import type { Position, Story } from '../stories/types';
import { rawStoryOf } from './raw';
import { storyOf } from './story';
import { takePage } from './take';

/**
 * Brings the work that a tab shows into the library, from the page as it stands: no request is made.
 * Chapters that are there already stay; the place is where the reader was on the page.
 * @returns the story's id
 * @throws CaptureError, LibraryError, with a sentence for a person.
 */
export async function captureTab(tab: number, options: WorkOptions = {}): Promise<string> {
  const page = await takePage(tab);
  const now = await storyOf(await rawStoryOf(page), options);
  await keepStory(now);
  await keepView(now, page.view);
  return now.id;
}

/** Puts a captured story, or more chapters of one, into the library. @throws LibraryError. */
export async function keepStory(now: Story): Promise<Story> {
  const before = (await hasStory(now.id)) ? await readStory(now.id) : null;
  const story = before ? mergeStories(before, now) : now;
  await saveStory(story);
  return story;
}

/** Where the reader was on the page; at its top, where they were before, or where this page's part begins. */
async function keepView(now: Story, view: string): Promise<void> {
  const place = view ? placeOf(now, view) : null;
  if (place) return await writePlace(now.id, place);
  const before = await readPlace(now.id);
  const first = now.chapters[0];
  if (before || !first?.blocks[0]) return;
  await writePlace(now.id, { chapter: first.id, block: first.blocks[0].id, offset: 0, quote: '', index: 0 });
}

function placeOf(story: Story, view: string): Position | null {
  for (const chapter of story.chapters) {
    const stored = { chapter: chapter.id, block: '', offset: 0, quote: view.slice(0, 32) };
    const found = resolveInChapter(chapter, stored);
    if (found) return found.position;
  }
  return null;
}
