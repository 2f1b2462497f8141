import { toShown, toStored } from '../../content/stories/cleanup/edits';
import type { View } from '../../content/stories/cleanup/view';
import { positionAt, resolvePosition } from '../../content/stories/position';
import type { Position, Story } from '../../content/stories/types';
import type { Spot } from './flow/locate';

const editsOf = (story: Story, views: readonly View[], chapter: string, block: string) =>
  views[story.chapters.findIndex(({ id }) => id === chapter)]?.edits.get(block) ?? [];

/** A stored place as the text is shown now; null at the very start, where the page opens anyway. */
export function shownPlace(
  story: Story,
  views: readonly View[],
  stored: Position | null,
): Omit<Spot, 'top'> | null {
  const found = stored && resolvePosition(story, stored)?.position;
  if (!found) return null;
  const { chapter, block, offset, index } = found;
  if (offset === 0 && index === 0 && chapter === story.chapters[0]?.id) return null;
  return { chapter, block, offset: toShown(offset, editsOf(story, views, chapter, block)) };
}

/** What is being read, as it is to be stored. */
export function storedPlace(story: Story, views: readonly View[], spot: Omit<Spot, 'top'>): Position | null {
  const chapter = story.chapters.find(({ id }) => id === spot.chapter);
  const index = chapter?.blocks.findIndex(({ id }) => id === spot.block) ?? -1;
  if (!chapter || index < 0) return null;
  return positionAt(chapter, index, toStored(spot.offset, editsOf(story, views, spot.chapter, spot.block)));
}
