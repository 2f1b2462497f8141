import { headerTells, moreHeaderTells } from './parts/header';
import type { Site, SiteReading } from './types';

export const dreamwidth: Site = {
  id: 'dreamwidth',
  shapes: [
    {
      // An entry, on its own page and on a journal's recent page. Owners choose the layout; these stay.
      name: 'work',
      root: '.entry-wrapper, .entry:has(.entry-content):not(.entry-wrapper .entry)',
      surfaces: {
        title: '.entry-title',
        authors: '.entry-poster .ljuser, .poster .ljuser',
        freeforms: '.tag a[rel="tag"]',
        text: '.entry-content',
        posted: '.datetime .date',
      },
      tells: headerTells,
    },
  ],
  around: { comments: '.comment-content' },
  unsorted: true,
  workId: ({ path, href, element }) =>
    /\/(\d+)\.html/.exec(href ?? '')?.[1] ??
    /^entry(?:-wrapper)?-(\d+)/.exec(element ?? '')?.[1] ??
    /\/(\d+)\.html/.exec(path)?.[1] ??
    null,
};

export const dreamwidthReading: SiteReading = {
  tells: moreHeaderTells,
  kinds: [
    { kind: 'work', path: /^\/\d+\.html/, expects: 'work' },
    { kind: 'tag', path: /^\/tag\// },
    { kind: 'profile', path: /^\/profile/ },
    { kind: 'listing', on: '.entry-wrapper, .entry', expects: 'work' },
  ],
  workPath: (id) => `/${id}.html`,
  // The words of a cut ("Read more") stand where the story is folded; it stays so.
  drop: '.cut-open, .cut-text, .cut-close, .cuttag',
  pause: 3,
};
