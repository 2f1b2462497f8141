import { headerTells, moreHeaderTells } from './parts/header';
import type { Site, SiteReading } from './types';

/** The text of an entry, in the site's own layouts and in those that owners choose. */
const text = '.aentry-post__text, .b-singlepost-body, .entry-content, .entry_text, .asset-body, .j-e-text';

export const livejournal: Site = {
  id: 'livejournal',
  shapes: [
    {
      // An entry, on its own page or among others.
      name: 'work',
      root: `:is(article.aentry-post, .b-singlepost, .entry-wrapper, .entry, .asset, .j-e):has(${text}):not(:is(.entry-wrapper, .b-singlepost, .aentry-post) .entry)`,
      surfaces: {
        title:
          '.aentry-post__title-text, .aentry-post__title:not(:has(.aentry-post__title-text)), .b-singlepost-title, .entry-title, .asset-name, .j-e-title, .subject',
        authors: '.aentry-head__username, .i-ljuser-username, .ljuser b',
        freeforms: '.ljtags a, .b-singlepost-tags a, .entry-tags a, .asset-tags a[rel="tag"]',
        text,
        posted: '.aentry-head__date time, .b-singlepost-author-date time, .entry-date, .asset-entry-date',
      },
      tells: {
        ...headerTells,
        authors: (words) => [...new Set(words('authors'))].slice(0, 1),
      },
    },
  ],
  around: { comments: '.b-leaf-article, .comment-text, .comment-body' },
  unsorted: true,
  workId: ({ path, href }) =>
    /\/(\d+)\.html/.exec(href ?? '')?.[1] ?? /\/(\d+)\.html/.exec(path)?.[1] ?? null,
};

export const livejournalReading: SiteReading = {
  tells: moreHeaderTells,
  kinds: [
    { kind: 'gate', on: '.b-msgsystem-warningbox, .adult-warning' },
    { kind: 'work', path: /^\/\d+\.html/, expects: 'work' },
    { kind: 'tag', path: /^\/tag\// },
    { kind: 'profile', path: /^\/profile/ },
    { kind: 'listing', on: '.entry, .asset, .j-e', expects: 'work' },
  ],
  workPath: (id) => `/${id}.html`,
  drop: '.lj-like, .ljtags, .lj-cut-text, .b-singlepost-share, .ljcut',
  // Folded by the author ("lj-spoiler").
  boxes: [{ box: '.lj-spoiler', inside: '.lj-spoiler-body' }],
  pause: 3,
};
