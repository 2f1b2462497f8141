import { chapterCount } from './parts/numbers';
import { bracketFandoms, threadTitle } from './parts/threads';
import type { Site, SiteReading, WorkShape } from './types';

const found = (all: string[], pattern: RegExp): string | undefined => pattern.exec(all.join('\n'))?.[1];

/** What a thread says of itself: fandoms in its title's brackets, counts in its lines of facts. */
const tells: WorkShape['tells'] = {
  // Prefixes ("Quest", "NSFW") are chips inside the heading.
  title: (words, page) => threadTitle(words('title')[0] ?? page.title, words('byline')),
  authors: (words) => words('authors').slice(0, 1),
  fandoms: (words, page) => bracketFandoms(words('title')[0] ?? page.title),
};

/** A thread's own path, from that of a page, post or list in it. */
const threadPath = (at: string): string => /^.*?threads\/[^/?&#]+/.exec(at)?.[0].concat('/') ?? at;

export const xenforo: Site = {
  id: 'xenforo',
  shapes: [
    {
      // A thread, also in reader mode. Its text is its threadmarked posts; the others are comments.
      name: 'work',
      root: 'body:has(.message--post)',
      textFrame: '.block--messages .block-body',
      surfaces: {
        title: 'h1.p-title-value',
        byline: 'h1.p-title-value .label',
        authors: '.p-description .username, .hasThreadmark .message-name .username',
        freeforms: '.p-description .tagItem, .js-tagList .tagItem',
        summary: '.threadmarkListingHeader-extraInfoChild .bbWrapper',
        posted: '.hasThreadmark .message-attribution-main time',
        // How near the end is: the last page's number.
        chapterCount: '.pageNav-main .pageNav-page:last-child, .pageNavSimple-el--current',
      },
      tells,
    },
    {
      // A threadmarked post. Its header is rendered twice, for narrow and for wide windows.
      name: 'chapter',
      root: 'article.message--post.hasThreadmark',
      surfaces: { chapterTitle: '.threadmarkLabel', text: '.message-body .bbWrapper' },
    },
    {
      // The list of a thread's threadmarks.
      name: 'index',
      root: 'body:has(.block-body--threadmarkBody):not(:has(.message--post))',
      surfaces: {
        title: '.threadmarkListingHeader-name, h1.p-title-value',
        byline: 'h1.p-title-value .label',
        authors:
          '.threadmarkListingHeader .username, .p-description .username, .js-threadmarkTabPanes .username',
        freeforms: '.threadmarkListingHeader-tags .tagItem',
        summary: '.threadmarkListingHeader-extraInfoChild .bbWrapper',
        chapterList: '.structItem--threadmark .structItem-title a[href]',
        posted: '.structItem--threadmark time',
      },
      // Rows say their author in an attribute alone.
      reads: { authors: '.structItem--threadmark @data-content-author' },
      tells,
    },
    {
      // A row in a forum's list of threads.
      name: 'blurb',
      root: '.structItem--thread',
      surfaces: {
        title: '.structItem-title > a:not(.labelLink)',
        authors: '.structItem-parts .username, .structItem-minor .username',
        freeforms: '.structItem-title .labelLink, .structItem-minor .tagItem',
        posted: '.structItem-latestDate',
      },
      tells: { ...tells, title: (words) => words('title') },
    },
    {
      // A thread or post among what a search found. What a thread begins with stands under its title.
      name: 'blurb',
      root: '.contentRow:has(> .contentRow-main > .contentRow-title > a[href*="threads/"])',
      surfaces: {
        title: '.contentRow-title > a',
        byline: '.contentRow-title .label',
        authors: '.contentRow-minor .username',
        freeforms: '.contentRow-minor .tagItem',
        summary: '.contentRow-snippet',
        posted: '.contentRow-minor time',
      },
      tells,
    },
  ],
  around: {
    comments: 'article.message--post:not(.hasThreadmark) .message-body .bbWrapper',
  },
  unsorted: true,
  workId: ({ path, search, href }) =>
    /threads\/(?:[^/?&#]*\.)?(\d+)(?:[/?&#]|$)/.exec(href ?? `${path}${search ?? ''}`)?.[1] ?? null,
};

export const xenforoReading: SiteReading = {
  readOnly: {
    // "View all 42 threadmarks", "Statistics (42 threadmarks, 180k words)".
    work: { facts: '.block-outer-threadmarks, .threadmarkListingHeader-stats, .collapseTrigger--block' },
    index: { facts: '.threadmarkListingHeader-stats, .collapseTrigger' },
    blurb: { facts: '.structItem-cell--meta, .structItem-minor' },
  },
  tells: {
    words: (words) =>
      [
        found(words('facts'), /([\d.,]+ ?[km]?) words/i) ??
          found(words('facts'), /Words:?\s*([\d.,]+ ?[km]?)/i) ??
          '',
      ].filter(Boolean),
    chapterCount: (words) =>
      chapterCount(
        found(words('facts'), /([\d,]+) threadmark/i) ?? found(words('facts'), /Threadmarks:?\s*([\d,]+)/i),
        /(?:Status|Index progress)\W+Complete/i.test(words('facts').join('\n')),
      ),
  },
  kinds: [
    { kind: 'index', on: '.block-body--threadmarkBody:not(.overlay *)', expects: 'index' },
    { kind: 'reader', path: /\/reader(?:\/|$)/, on: '.message--post', expects: 'work' },
    { kind: 'thread', on: '.message--post', expects: 'work' },
    { kind: 'search', path: /\/search\/\d/ },
    { kind: 'listing', on: '.structItem--thread', expects: 'blurb' },
  ],
  workPath: (_, at) => threadPath(at),
  linkedPath: threadPath,
  chapters: {
    index: (_, at) => `${/^.*?threads\/[^/?&#]+/.exec(at)?.[0] ?? at}/threadmarks?per_page=200`,
    next: '.threadmark-control--next, a.pageNav-jump--next',
  },
  // Text that its poster made invisible, and what stands around quotations.
  drop: '.bbCodeBlock-expandLink, .bbCodeBlock-shrinkLink, .js-selectToQuoteEnd, noscript, .message-lastEdit, span[style*="color:transparent"], span[style*="color: transparent"]',
  boxes: [{ box: '.bbCodeSpoiler', inside: '.bbCodeSpoiler-content' }, { box: '.bbCodeInlineSpoiler' }],
  pause: 4,
};
