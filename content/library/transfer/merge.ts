import type { AnnotationRow, Card, StoryProgress } from '../types';
import type { Staged } from './stage';

/** What stands after a merge, where both have it: nothing that is here is lost by it. */
export function merged<K extends keyof Staged>(kind: K, mine: Staged[K], theirs: Staged[K]): Staged[K] {
  if (kind === 'cards') return cards(mine as Card, theirs as Card) as Staged[K];
  if (kind === 'annotations') {
    return (changed(mine as AnnotationRow) >= changed(theirs as AnnotationRow) ? mine : theirs) as Staged[K];
  }
  if (kind === 'progress') return progress(mine as StoryProgress, theirs as StoryProgress) as Staged[K];
  return mine;
}

/** A story that was removed here comes back as the file has it. */
function cards(mine: Card, theirs: Card): Card {
  if (mine.removed !== undefined) return theirs;
  return { ...mine, shelves: [...new Set([...mine.shelves, ...theirs.shelves])] };
}

const changed = (mark: AnnotationRow): number => Math.max(mark.changed, mark.removed ?? 0);

function progress(mine: StoryProgress, theirs: StoryProgress): StoryProgress {
  const chapters = { ...theirs.chapters };
  for (const [id, own] of Object.entries(mine.chapters)) {
    const other = chapters[id];
    if (!other || other.share <= own.share) chapters[id] = own;
  }
  return { story: mine.story, chapters };
}
