import { fromHeader, headerTells, moreHeaderTells } from './parts/header';
import type { Site, SiteReading } from './types';

/** What themes call a post's words; the site's own pages mark neither, and there it is what follows the header. */
const text =
  '.post-content, .post_content, .body-text, .post-body, .entry-content, .caption, .copy, .npf-content, article > header ~ div:not(:has(footer, a[href*="/tagged/"]))';

export const tumblr: Site = {
  id: 'tumblr',
  shapes: [
    {
      // A post, alone or in a stream.
      name: 'work',
      root: 'article, .post:not(article .post, .post .post)',
      surfaces: {
        title: '.post-title, h1.title, h2.title, h2.post_title',
        authors:
          'article > header a[rel="author"], header a[href^="https://www.tumblr.com/"]:first-of-type, .post-author a',
        freeforms: 'a[href*="/tagged/"]',
        text,
        posted: 'time',
      },
      tells: {
        ...headerTells,
        title: fromHeader('title', /^title$/),
        freeforms: (words) => words('freeforms').map((tag) => tag.replace(/^#/, '')),
        authors: (words) => words('authors').slice(0, 1),
      },
    },
  ],
  around: { comments: '#notes .note, ol.notes > li' },
  unsorted: true,
  workId: ({ path, href }) =>
    /\/(?:post\/)?(\d{6,})/.exec(href ?? '')?.[1] ?? /\/(?:post\/)?(\d{6,})/.exec(path)?.[1] ?? null,
};

export const tumblrReading: SiteReading = {
  tells: moreHeaderTells,
  kinds: [
    { kind: 'work', path: /^\/(?:post\/\d+|[\w-]+\/\d+)/, expects: 'work' },
    { kind: 'tag', path: /\/tagged\// },
    { kind: 'listing', on: 'article, .post' },
  ],
  drop: 'footer, .notes, #notes, #disqus_thread, .permalink, .tags, .read_more_container, iframe',
  pause: 3,
};
