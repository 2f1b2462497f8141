import { chapterCount } from './parts/numbers';
import type { Site, SiteReading, Surface } from './types';

/** A work's card, over its text and in lists. Pairs and single characters are both links to pairings. */
const card: Partial<Record<Surface, string>> = {
  fandoms: 'a[href*="/fanfiction/"]:not(.tag)',
  rating:
    '[class*="ds-label-rating-"], .badge-rating-, .badge-with-icon[class*="badge-rating"], strong[class*="badge-rating"]',
  relationships: 'a.pairing-link.pairing-highlight, a.pairing-highlight',
  characters: 'a.pairing-link:not(.pairing-highlight), a[href*="/pairings/"]:not(.pairing-highlight)',
  freeforms: '.tags a.tag, .tags a[href*="/tags/"]',
  status: '[class*="ds-label-status-"], [class*="badge-status"]',
};

export const ficbook: Site = {
  id: 'ficbook',
  shapes: [
    {
      // A work's page: with one part the text stands on it, else the list of parts.
      name: 'work',
      root: 'body:has(a.creator-username)',
      textFrame: '#content',
      surfaces: {
        title: 'h1.heading, h1[itemprop="name"]',
        authors: 'a.creator-username',
        ...card,
        summary: 'div[itemprop="description"]',
        notes: '.js-public-beta-author-comment, .js-public-beta-dedication',
        chapterTitle: 'h2[itemprop="headline"]',
        chapterNotes: '.part-comment-top > div',
        chapterList: '.list-of-fanfic-parts a.part-link, a.part-link',
        text: '#content',
        chapterEndNotes: '.part-comment-bottom > div',
        posted: '.part-date [title]',
      },
    },
    {
      // A work in a list.
      name: 'blurb',
      root: 'article.fanfic-inline',
      surfaces: {
        title: 'a.visit-link',
        authors: '.author a, a[href*="/authors/"]',
        ...card,
        summary: '.fanfic-description, .fanfic-description-text',
      },
    },
  ],
  around: { comments: '.comment-container .comment_message, .comment-message' },
  workId: ({ path, href }) => /\/readfic\/([\w-]+)/.exec(href ?? path)?.[1] ?? null,
};

export const ficbookReading: SiteReading = {
  readOnly: {
    work: { facts: '.description, .fanfic-hat-body' },
    blurb: { facts: '.fanfic-inline-info, .description' },
  },
  tells: {
    // "Размер: 120 страниц, 45 678 слов, 12 частей"
    words: (words) => /([\d\s\u00a0\u202f]+)\s*слов/.exec(words('facts').join('\n'))?.slice(1, 2) ?? [],
    chapterCount: (words) => {
      const parts = /(\d+)\s*част/.exec(words('facts').join('\n'))?.[1];
      return chapterCount(
        parts ?? (words('chapterList').length || null),
        words('status').some((status) => /^Заверш/.test(status)),
      );
    },
  },
  kinds: [
    { kind: 'chapter', path: /^\/readfic\/[^/]+\/\d+/, expects: 'work' },
    { kind: 'work', path: /^\/readfic\//, expects: 'work' },
    { kind: 'listing', on: '.fanfic-inline', expects: 'blurb' },
    { kind: 'profile', path: /^\/authors\// },
  ],
  workPath: (id) => `/readfic/${id}`,
  chapters: { next: 'a.btn-next' },
  preWrapped: true,
  // Counters of comments at each paragraph, and advertisements.
  drop: '.ads-in-text, .rkl-banner, .js-comment-counter',
  settings: '.js-text-settings, .text-settings',
  pause: 5,
};
