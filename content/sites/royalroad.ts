import { orLinked } from './parts/linked';
import { chapterCount } from './parts/numbers';
import { pagesWords, scriptChapters } from './parts/royalroad';
import { bracketFandoms } from './parts/threads';
import type { PageWords, Site, SiteReading, Surface, Tell } from './types';

const tags: Partial<Record<Surface, string>> = {
  // Genres and tags in one list; the redesign has the links without the class.
  freeforms: 'a.fiction-tag, .tags a[href*="tagsAdd="]',
  status: '.fiction-info span.label:not(.pull-right)',
};
const complete = (status: readonly string[]): boolean => status.some((each) => /^completed$/i.test(each));
/** Only fan fiction has fandoms, and says them in its title if anywhere. */
const fandoms: Tell = (words) =>
  /\bfan ?fiction\b/i.test(words('status').join(' ')) ? words('title').flatMap(bracketFandoms) : [];
const listed = (page: PageWords) => scriptChapters(page.source('window.chapters'));
/** Window titles: "Chapter - Fiction | Royal Road", on a fiction's page "Fiction | Royal Road". */
const titled = ({ title }: PageWords, [chapter]: string[]): string[] => {
  const all = title.replace(/\s*\|\s*Royal Road\s*$/i, '').trim();
  return [chapter && all.startsWith(`${chapter} - `) ? all.slice(chapter.length + 3) : all].filter(Boolean);
};

export const royalroad: Site = {
  id: 'royalroad',
  shapes: [
    {
      // A chapter's page, light or dark. `chapter-content` stands in every layout; the rest may be gone.
      name: 'work',
      root: '.page-container:has(.chapter-content), body:not(:has(.page-container)):has(.chapter-content)',
      textFrame: '.chapter-content',
      surfaces: {
        title: '.fic-header a[href^="/fiction/"] > h2, :not(.fic-header *) > h2 > a[href^="/fiction/"]',
        authors: '.fic-header h3 > a[href^="/profile/"], h2 ~ * > a[href^="/profile/"]',
        chapterTitle: '.fic-header h1, h1:not(.profile *):has(~ .chapter-content)',
        chapterNotes:
          '.author-note-portlet:has(~ .chapter-content) > .author-note, .author-note-portlet:has(~ .chapter-content) .author-note',
        text: '.chapter-content',
        chapterEndNotes: '.chapter-content ~ .author-note-portlet .author-note',
        posted: '.profile-info time',
      },
      tells: {
        title: (words, page) =>
          words('title').length > 0 ? words('title') : titled(page, words('chapterTitle')),
      },
    },
    {
      // A fiction's page: description, tags, warnings, all chapters.
      name: 'index',
      root: '.page-container:has(.fiction-info), :is(head:has(meta[property="books:author"]) + body, body:has(.description)):not(:has(.page-container, .chapter-content, .fiction-list-item))',
      surfaces: {
        title: '.fic-header h1, h1:has(~ * a[href^="/profile/"])',
        authors: '.fic-header h4 a[href^="/profile/"], h1 ~ * a[href^="/profile/"]',
        // Under the tags: "Warning: this fiction contains".
        warnings: '.text-center.font-red-sunglo li',
        ...tags,
        summary: '.description .hidden-content, .description:not(:has(.hidden-content))',
        // "1 Chapters" over the table.
        chapterCount: '.portlet-title:has(#toc) .actions .label',
        chapterList: '#chapters td:first-child > a',
        posted: '#chapters time',
      },
      tells: {
        title: (words, page) => (words('title').length > 0 ? words('title') : titled(page, [])),
        fandoms,
      },
    },
    {
      // A card of any list: best rated, search, follows, recommendations.
      name: 'blurb',
      root: '.fiction-list-item',
      surfaces: {
        title: '.fiction-title > a',
        authors: '.author a, a[href^="/profile/"]',
        freeforms: 'a.fiction-tag, .tags a[href*="tagsAdd="]',
        summary: '[id^="description-"], .fiction-description, .description',
        status: 'span.label',
        chapterCount: '.stats :is(.fa-list, .fa-list-alt) + span',
        // Among the latest updates each names its newest chapters.
        chapterTitle: 'li a[href*="/chapter/"] > span:first-child, li a[href*="/chapter/"]:not(:has(> span))',
      },
      tells: { fandoms },
    },
  ],
  around: {
    comments:
      '.comments-container .media-body, .comment .media-body, .reviews-container .review-content, .review .review-inner',
  },
  workId: ({ path, href }) =>
    /\/fiction\/(\d+)/.exec(href ?? '')?.[1] ?? /\/fiction\/(\d+)/.exec(path)?.[1] ?? null,
};

export const royalroadReading: SiteReading = {
  // "21 pages" with its words in a hint.
  readOnly: { index: { words: '.fiction-stats i[data-content*=" words"] @data-content' } },
  kinds: [
    { kind: 'chapter', path: /^\/fiction\/(?:\d+\/[^/]+\/)?chapter\/\d+/, expects: 'work' },
    { kind: 'work', path: /^\/fiction\/\d+/, expects: 'index' },
    { kind: 'profile', path: /^\/profile\// },
    // A search may find nothing, and nothing may be followed.
    { kind: 'listing', path: /^\/(?:fictions\/search|my|home)/ },
    { kind: 'listing', path: /^\/fictions/, expects: 'blurb' },
  ],
  workPath: (id) => `/fiction/${id}`,
  chapters: { index: (id) => `/fiction/${id}`, next: 'a[href*="/chapter/"]:has(.fa-chevron-double-right)' },
  // The markup of the list differs by session; the script that makes it says the same.
  listed,
  tells: {
    words: (words) => words('words').map(pagesWords),
    authors: /* @__PURE__ */ orLinked('authors'),
    // A chapter's page has no description.
    summary: (words, page) => (/\/chapter\//.test(page.path) ? [] : orLinked('summary')(words, page)),
    chapterCount: (words, page) =>
      chapterCount(
        /[\d,]+/.exec(words('chapterCount')[0] ?? '')?.[0] ?? (listed(page).length || null),
        complete(words('status')),
      ),
  },
  // Sentences against thieves: of a random class that a style of the page hides.
  hiddenByStyle: true,
  boxes: [{ box: '.spoiler, .spoiler-new', inside: '.spoiler-inner' }],
  drop: '.portlet',
  settings: '#settings',
  pause: 3,
};
