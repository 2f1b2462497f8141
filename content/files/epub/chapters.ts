import { encode, textOf } from '../../stories/pieces';
import type { SafeHtml } from '../../stories/types';
import { byHeadings, takeTitle } from '../headings';
import type { Draft } from '../story';
import type { Entry } from './package';

/** A page of a book, sanitised. */
export interface ReadPage {
  path: string;
  html: SafeHtml[];
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/**
 * Parts a book's pages into chapters, by its list of contents: a line of it begins a chapter, a page
 * that has none goes on with the one before. Without a list, each page is a chapter; a book of one page
 * is parted by its headings.
 */
export function chaptersOf(pages: readonly ReadPage[], toc: readonly Entry[]): Draft[] {
  const paths = new Set(pages.map((page) => page.path));
  const lines = toc.filter((line) => paths.has(line.path));
  if (lines.length < 2 && pages.length === 1) {
    const parted = byHeadings(pages[0]?.html ?? []);
    if (parted.length > 1) return parted;
  }
  if (lines.length === 0) {
    return pages.map(({ html }) => {
      const { title = '', rest } = takeTitle(html);
      return { title, html: [...rest] };
    });
  }
  const chapters: Draft[] = [{ title: '', html: [] }];
  for (const page of pages) {
    const starts = lines
      .filter((line) => line.path === page.path)
      .map((line) => ({ title: line.title, at: indexOf(page.html, line.fragment) }))
      .sort((a, b) => a.at - b.at);
    let from = 0;
    for (const [i, { title, at }] of starts.entries()) {
      // Two lines for the same place are a part and its first chapter.
      const next = starts[i + 1];
      if (next && next.at === at) {
        starts[i + 1] = { at, title: [title, next.title].filter(Boolean).join(' · ') };
        continue;
      }
      add(chapters, page.html.slice(from, at));
      chapters.push({ title, html: [] });
      from = at;
    }
    add(chapters, page.html.slice(from));
  }
  return chapters.filter((chapter) => chapter.html.length > 0).map(withoutHeading);
}

function add(chapters: readonly Draft[], html: readonly SafeHtml[]): void {
  for (const block of html) chapters.at(-1)?.html.push(block);
}

/** The block that holds the element of that name; the first, where there is none. */
function indexOf(html: readonly SafeHtml[], fragment: string): number {
  if (!fragment) return 0;
  const named = `data-id="${encode(fragment).replace(/"/g, '&quot;')}"`;
  return Math.max(
    0,
    html.findIndex((block) => block.includes(named)),
  );
}

/** The heading that says the chapter's title again. */
function withoutHeading(chapter: Draft): Draft {
  const [first, ...rest] = chapter.html;
  const said = first && /^<h[1-6]\b/.test(first) ? plain(textOf(first)) : null;
  if (!said || rest.length === 0) return chapter;
  return said === plain(chapter.title) || !chapter.title
    ? {
        title: textOf(first as SafeHtml)
          .replace(/\s+/g, ' ')
          .trim(),
        html: rest,
      }
    : chapter;
}
