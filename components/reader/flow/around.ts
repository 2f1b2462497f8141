import type { Book } from '../../../content/stories/book';
import type { Block, Chapter, SafeHtml } from '../../../content/stories/types';
import { t } from '../../../content/words/t';
import type { Put } from './section';

function aside(label: string, blocks: readonly Block[] | undefined, put: Put): HTMLElement | null {
  if (!blocks?.length) return null;
  const details = document.createElement('details');
  details.className = 'r-aside';
  const summary = document.createElement('summary');
  summary.textContent = label;
  const body = document.createElement('div');
  put(blocks.map(({ html }) => html).join('') as SafeHtml, body);
  details.append(summary, body);
  return details;
}

/** What stands before a chapter's text: its number and title, its summary and notes, closed. */
export function beforeChapter(book: Book, chapter: Chapter, index: number, put: Put): Node | null {
  const many = book.chapters.length > 1;
  const parts: (Node | null)[] = [];
  if (many || chapter.title) {
    const head = document.createElement('header');
    head.className = 'r-chapter-head';
    const title = document.createElement('h2');
    title.className = 'r-chapter-title';
    const number = t('reader_chapter', index + 1);
    if (many && chapter.title && chapter.title !== number) {
      const label = document.createElement('span');
      label.className = 'r-chapter-number';
      label.textContent = number;
      title.append(label, ' ', chapter.title);
    } else title.textContent = chapter.title || number;
    head.append(title);
    parts.push(head);
  }
  parts.push(aside(t('reader_chapterSummary'), chapter.summary, put));
  parts.push(aside(t('reader_chapterNotes'), chapter.notes, put));
  return fragmentOf(parts);
}

/** What stands after a chapter's text: the author's words, and after the last the story's. */
export function afterChapter(book: Book, chapter: Chapter, index: number, put: Put): Node | null {
  const last = index === book.chapters.length - 1;
  return fragmentOf([
    aside(t('reader_endNotes'), chapter.endNotes, put),
    last ? aside(t('reader_storyEndNotes'), book.story.endNotes, put) : null,
  ]);
}

function fragmentOf(parts: readonly (Node | null)[]): Node | null {
  const nodes = parts.filter((part) => part !== null);
  if (nodes.length === 0) return null;
  const fragment = document.createDocumentFragment();
  fragment.append(...nodes);
  return fragment;
}
