import type { StoryCard } from '../../components/library/types';
import { unreadIn } from '../../content/library/progress';
import type { Card, StoryProgress } from '../../content/library/types';
import { warns } from '../../content/spoilers/warnings';
import { bundledStory } from '../../content/stories/bundled';
import { t } from '../../content/words/t';

/** What the library shows of a story. @param ahead how far it goes past the reader; null: not known yet, and its summary waits. */
export function cardOf(card: Card, progress: StoryProgress | undefined, ahead: string | null): StoryCard {
  const { id, title, authors, tags, summary, words, chapters, bytes, shelves } = card;
  const shares = chapters.map((chapter) => progress?.chapters[chapter]?.share ?? 0);
  return {
    id,
    title,
    authors,
    fandoms: tags.fandoms,
    ...(tags.rating && { rating: tags.rating }),
    warnings: [...tags.warnings, ...tags.freeforms.filter((tag) => warns(tag).warns)],
    summary: ahead === null ? '' : summary,
    words,
    chapters: chapters.length,
    unread: unreadIn(card, progress),
    share: shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length),
    bytes,
    shelves,
    ...(ahead && { ahead }),
  };
}

/** The story that came with the extension. Its share is not kept: it is two minutes long. */
export function bundledCard(): StoryCard {
  const { id, title, authors, tags, words, chapters, ourContentNotes = [] } = bundledStory;
  return {
    id,
    title,
    authors,
    fandoms: tags.fandoms,
    warnings: ourContentNotes.length > 0 ? [t('library_ourNotes')] : [],
    summary: '',
    words,
    chapters: chapters.length,
    unread: chapters.length,
    share: 0,
    bytes: 0,
    shelves: [],
    bundled: true,
  };
}
