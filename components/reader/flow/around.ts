import { type Book, numberIn } from '../../../content/stories/book';
import { type Manner, wordsFrom } from '../../../content/stories/made';
import { encode } from '../../../content/stories/pieces';
import type { Block, Chapter } from '../../../content/stories/types';
import { withCovers } from '../../../content/stories/veiled';
import { t } from '../../../content/words/t';
import type { Put } from './section';

/** How it is shown, and what puts HTML into the page. */
export interface Shows {
  manner: Manner;
  put: Put;
}

function aside(label: string, blocks: readonly Block[] | undefined, { manner, put }: Shows) {
  if (!blocks?.length) return null;
  const details = document.createElement('details');
  details.className = 'r-aside';
  const summary = document.createElement('summary');
  summary.textContent = label;
  const body = document.createElement('div');
  put(wordsFrom(blocks, manner), body);
  details.append(summary, body);
  return details;
}

/** The reader's own words are covered in titles too. */
function named(element: HTMLElement, title: string, { manner, put }: Shows): void {
  const { veil, coverName } = manner;
  if (veil) put(withCovers(encode(title), veil, coverName), element);
  else element.textContent = title;
}

/** What stands before a chapter's text: its number and title, its summary and notes, closed. */
export function beforeChapter(book: Book, chapter: Chapter, index: number, shows: Shows): Node | null {
  const many = book.chapters.length > 1 || numberIn(book, index) > 1;
  const parts: (Node | null)[] = [];
  if (many || chapter.title) {
    const head = document.createElement('header');
    head.className = 'r-chapter-head';
    const title = document.createElement('h2');
    title.className = 'r-chapter-title';
    const number = t('reader_chapter', numberIn(book, index));
    if (many && chapter.title && chapter.title !== number) {
      const label = document.createElement('span');
      label.className = 'r-chapter-number';
      label.textContent = number;
      const own = document.createElement('span');
      named(own, chapter.title, shows);
      title.append(label, ' ', own);
    } else named(title, chapter.title || number, shows);
    head.append(title);
    parts.push(head);
  }
  parts.push(aside(t('reader_chapterSummary'), chapter.summary, shows));
  parts.push(aside(t('reader_chapterNotes'), chapter.notes, shows));
  return fragmentOf(parts);
}

/** What stands after a chapter's text: the author's words, and after the last the story's. */
export function afterChapter(book: Book, chapter: Chapter, index: number, shows: Shows): Node | null {
  const last = index === book.chapters.length - 1;
  return fragmentOf([
    aside(t('reader_endNotes'), chapter.endNotes, shows),
    last ? aside(t('reader_storyEndNotes'), book.story.endNotes, shows) : null,
  ]);
}

function fragmentOf(parts: readonly (Node | null)[]): Node | null {
  const nodes = parts.filter((part) => part !== null);
  if (nodes.length === 0) return null;
  const fragment = document.createDocumentFragment();
  fragment.append(...nodes);
  return fragment;
}
