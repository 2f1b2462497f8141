import type { Book } from '../../content/stories/book';
import { toShown, toStored } from '../../content/stories/cleanup/edits';
import { positionAt } from '../../content/stories/position';
import type { Position } from '../../content/stories/types';
import type { Place } from './flow/locate';
import type { Stage } from './flow/stage';

/** A stored place as the text is shown now; null where its chapter is not in memory, or is no more. */
export function shownPlace(stage: Stage, stored: Position | null): Place | null {
  const section = stored && stage.filler.sectionOf(stored.chapter);
  if (!stored || !section || !stage.filler.make(section)) return null;
  const { chapter, block, offset } = stored;
  return { chapter, block, offset: toShown(offset, stage.filler.editsOf(section, block)) };
}

/** What is being read, as it is to be stored. */
export async function storedPlace(stage: Stage, book: Book, place: Place): Promise<Position | null> {
  const section = stage.filler.sectionOf(place.chapter);
  if (!section) return null;
  const chapter = await book.load(section.index);
  const index = chapter.blocks.findIndex(({ id }) => id === place.block);
  if (index < 0) return null;
  return positionAt(chapter, index, toStored(place.offset, stage.filler.editsOf(section, place.block)));
}

/** Whether a place is where the story begins, so that its title belongs in sight. */
export const isStart = (book: Book, { chapter, index, offset }: Position): boolean =>
  chapter === book.chapters[0]?.id && index === 0 && offset === 0;
