import type { StoryCard } from '../../components/popup/StoryTab';
import { textOf } from '../../content/stories/pieces';
import type { Story } from '../../content/stories/types';
import { t, type Word } from '../../content/words/t';

/** Paragraphs that stand in the popup; the rest is in the reader. */
const OPENING = 6;

/** What the popup shows of a story: plain text only. */
export function cardOf(story: Story): StoryCard {
  return {
    title: story.title,
    authors: story.authors,
    words: story.words,
    note: (story.notes ?? []).map(({ html }) => textOf(html)),
    notice: story.notice ?? '',
    ourNotes: (story.ourContentNotes ?? []).map((key) => t(key as Word)),
    opening: (story.chapters[0]?.blocks ?? []).slice(0, OPENING).map(({ html }) => textOf(html)),
  };
}
