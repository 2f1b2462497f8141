import { orLinked } from './parts/linked';
import { chapterCount } from './parts/numbers';
import type { Site, SiteReading } from './types';

/** Class names are hashed and change; data attributes, ids and roles stay. */
export const wattpad: Site = {
  id: 'wattpad',
  shapes: [
    {
      // One part in the reader. Further pages of it come as one scrolls, each in a block of its own.
      name: 'work',
      root: 'body:has([data-page-number], p[data-p-id])',
      textFrame: '#parts-container-new, [data-page-number]',
      surfaces: {
        // In the bar on top and in the drop-down of parts.
        title: '#funbar-story .title, .story-info .title, .story-info .sr-only, [data-testid="story-title"]',
        authors:
          '.part-header .author a[href^="/user/"], .story-info a[href^="/user/"], a[data-testid="author-link"]',
        chapterTitle: '.part-header h1, h1.h2',
        chapterList: 'ul.table-of-contents a.on-navigate, ul.table-of-contents a[href]',
        text: '[data-page-number] pre, .panel-reading > pre, [data-page-number]:not(:has(pre)), p[data-p-id]:not(pre *, [data-page-number] *)',
      },
      reads: { chapterList: 'ul.table-of-contents a' },
      // Window title: "Story - Part - Wattpad", and the part's own title is in the heading.
      tells: {
        title: (words, { title }) => {
          const own = words('title');
          const part = words('chapterTitle')[0] ?? '';
          const rest = title.replace(/\s+-\s+Wattpad\s*$/i, '');
          const story = part && rest.endsWith(` - ${part}`) ? rest.slice(0, -part.length - 3) : rest;
          return own.length > 0 ? own : [story].filter(Boolean);
        },
      },
    },
    {
      // A story's page: description, tags, parts.
      name: 'index',
      root: 'body:has([data-testid="cover"], [data-testid="toc"], [data-testid="story-badges"], .story-parts, .story-header):not(:has([data-page-number]))',
      surfaces: {
        title: '[data-testid="title"], .story-info .sr-only, .story-header h1, .story-info__title',
        authors: 'a[href^="/user/"]:not(header *, nav *), .author-info__username a',
        rating: '[data-testid="mature-tag"], .mature',
        // Not the site's own menu of kinds.
        freeforms: 'a[href^="/stories/"]:not(header *, nav *, footer *), .tag-items a',
        summary: '[data-testid="description"], .description .description-text, pre',
        status:
          '[data-testid="completed-tag"], [data-testid="story-badges"], .tag-item.completed, .story-badges, .icon.completed',
        chapterCount: '[data-testid="parts-count"]',
        chapterList: '.story-parts a, [data-testid="toc"] a, ul[aria-label="story-parts"] a',
        posted: '[data-testid="last-updated"]',
      },
    },
    {
      // A card in a list or a search.
      name: 'blurb',
      root: 'article.story-card, .list-group-item:has(a[href*="/story/"]), [data-testid="story-card"]',
      surfaces: {
        title: '.title, .story-title, [data-testid="title"]',
        authors: '.username, a[href^="/user/"]',
        freeforms: '.tag-item, a[href^="/stories/"]',
        summary: '.description, [data-testid="description"]',
        status: '.completed, .story-status',
      },
    },
  ],
  around: {
    // Per paragraph and below the text.
    comments: '.comment-text, [data-testid="comment"] .text-body',
  },
  unsorted: true,
  workId: ({ path, href }) => {
    const story = /\/story\/(\d+)/.exec(href ?? path)?.[1];
    // A part's page says only its own number.
    const part = /^\/(\d+)/.exec(path)?.[1];
    return story ?? (part ? `part-${part}` : null);
  },
};

export const wattpadReading: SiteReading = {
  // "Parts 12", for who hears the page.
  readOnly: { index: { facts: '.sr-only' } },
  tells: {
    title: /* @__PURE__ */ orLinked('title'),
    // Who comments is linked as authors are.
    authors: (words, page) => orLinked('authors')(words, page).slice(0, 1),
    summary: (words, page) =>
      /^\/story\//.test(page.path) ? orLinked('summary')(words, page) : words('summary'),
    rating: (words) =>
      words('rating').length > 0
        ? words('rating')
        : (/\bMature\b/.exec(words('status').join(' ')) ?? []).slice(),
    chapterCount: (words) => {
      const parts = /\bParts?\s+([\d,]+)/.exec(words('facts').join('\n'))?.[1];
      const said = words('chapterCount')[0] ?? parts ?? String(words('chapterList').length || '');
      return chapterCount(/[\d,]+/.exec(said)?.[0], /\bcomplete/i.test(words('status').join(' ')));
    },
  },
  kinds: [
    // A part that is to be paid for.
    { kind: 'gate', path: /^\/\d+/, on: '[class*="paywall"], [data-testid*="paywall"]' },
    { kind: 'work', path: /^\/story\/\d+/, expects: 'index' },
    { kind: 'chapter', path: /^\/\d+/, expects: 'work' },
    { kind: 'profile', path: /^\/user\// },
    { kind: 'listing', path: /^\/(?:search|stories|list|home|library)/ },
  ],
  chapters: { next: 'a.next-part-link, .next-part a' },
  // Bubbles that count comments stand inside each paragraph, and would be read with it.
  drop: '.component-wrapper, .num-comment, .comment-marker, [data-testid="inline-comment"], button, span.fa, [aria-label*="omment"]',
  pause: 4,
};
