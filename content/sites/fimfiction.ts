import { chapterCount } from './parts/numbers';
import { piece } from './parts/piece';
import type { Site, SiteReading, Surface } from './types';

/** Tags say their kind in their class, everywhere on the site. */
const tags: Partial<Record<Surface, string>> = {
  fandoms: 'a.tag-series',
  warnings: 'a.tag-warning',
  characters: 'a.tag-character',
  freeforms: 'a.tag-genre, a.tag-content',
};

export const fimfiction: Site = {
  id: 'fimfiction',
  shapes: [
    {
      // A chapter's page. The author's note stands before or after the text.
      name: 'work',
      root: 'body:has(#chapter-body)',
      textFrame: '#chapter-body',
      surfaces: {
        title: 'a.story_name, .chapter-header a[href^="/story/"], #chapter-title ~ a[href^="/story/"]',
        authors:
          '.info-container a[href^="/user/"], .author > a[href^="/user/"], .chapter-header a[href^="/user/"]',
        chapterTitle: 'h1.chapter-title, h2.chapter-title, #chapter_title, #chapter-title',
        chapterNotes: '.authors-note:not(#chapter-body ~ .authors-note, .bbcode ~ .authors-note)',
        chapterList: '.chapter-selector option, select.chapter-select option',
        text: '#chapter-body > .bbcode, #chapter-body:not(:has(> .bbcode))',
        chapterEndNotes: '#chapter-body ~ .authors-note, .bbcode ~ .authors-note',
      },
      tells: {
        // Window title: "Chapter - Story - Fimfiction".
        title: (said, { title }) =>
          said('title').length > 0 ? said('title') : title.split(' - ').slice(-2, -1),
      },
    },
    {
      // A story in full: on its own page, and in lists of that view. Its chapters are listed in it.
      name: 'blurb',
      root: '.story_content_box',
      surfaces: {
        title: 'a.story_name',
        authors: '.title .author > a, .info-container > a[href^="/user/"]',
        rating: '.title a[class*="content-rating"]',
        ...tags,
        summary: '.description-text',
        status: '[class*="completed-status"]',
        chapterCount: '.chapters-header',
        chapterList: 'ul.chapters a.chapter-title',
        posted: '.approved-date [data-time]',
      },
    },
    {
      // A card in a list.
      name: 'blurb',
      root: '.story-card-container, .story-card:not(.story-card-container .story-card)',
      surfaces: {
        title: 'a.story_link',
        authors: 'a.story-card__author',
        rating: '[class*="content_rating"], [class*="content-rating"]',
        ...tags,
        summary: piece('summary'),
      },
      mixed: [{ in: '.short_description', wrap: { surface: 'summary', but: 'ul' } }],
    },
    {
      // A story in the box of featured ones.
      name: 'blurb',
      root: ':is(div, li, body):has(> .title > a[href^="/story/"]):has(> .description)',
      surfaces: {
        title: '.title > a[href^="/story/"]',
        authors: '.info > a.author',
        rating: '.title > [class*="content_rating"]',
        ...tags,
        summary: piece('summary'),
      },
      mixed: [{ in: '.description', wrap: { surface: 'summary', but: 'ul, img, hr' } }],
    },
    {
      // A small card: recommendations, a user's page.
      name: 'blurb',
      root: '.story-info-container',
      surfaces: {
        title: 'a.name',
        authors: '.author > a',
        summary: '.short-description',
      },
    },
  ],
  around: {
    comments: '.comment_data .bbcode, .comment .comment_data',
  },
  workId: ({ path, href, element }) =>
    /\/story\/(\d+)/.exec(href ?? '')?.[1] ??
    /^story_(\d+)/.exec(element ?? '')?.[1] ??
    /\/story\/(\d+)/.exec(path)?.[1] ??
    null,
};

export const fimfictionReading: SiteReading = {
  readOnly: {
    blurb: { words: '.chapters-footer .word_count > b', facts: '.story-card__info, .info' },
  },
  tells: {
    // "Author42 · 13k words · 246k views": a number alone may be part of a name.
    words: (words) => {
      const line = /([\d.,]+\s*[km]?)\s+words/i.exec(words('facts').join('\n'))?.[1];
      return line ? [line] : words('words');
    },
    chapterCount: (words) =>
      chapterCount(
        /\d+/.exec(words('chapterCount')[0] ?? '')?.[0] ?? (words('chapterList').length || null),
        /^\s*complete/i.test(words('status')[0] ?? ''),
      ),
  },
  kinds: [
    { kind: 'chapter', path: /^\/story\/\d+\/\d+/, expects: 'work' },
    { kind: 'work', path: /^\/story\/\d+/, expects: 'blurb' },
    { kind: 'profile', path: /^\/user\// },
    { kind: 'listing', path: /^\/(?:stories|bookshelf|groups?|search|$)/ },
    { kind: 'listing', on: '.story_content_box, .story-card-container', expects: 'blurb' },
  ],
  workPath: (id) => `/story/${id}`,
  chapters: { index: (id) => `/story/${id}`, next: 'a.chapter-next, a[rel="next"]' },
  drop: '.authors-note, .bookmark_marker, .chapter-body-ad',
  // Shown by colour alone when the pointer is over it.
  boxes: [{ box: 'span.spoiler, .bbcode-spoiler' }],
  settings: '.format-colours, [data-controller="chapter-format"], .chapter-format',
  pause: 4,
};
