import { chapterCount } from './parts/numbers';
import type { Site, SiteReading } from './types';

export const asianfanfics: Site = {
  id: 'asianfanfics',
  shapes: [
    {
      // A story's page (its foreword) and each of its chapters. The text comes by script.
      name: 'work',
      root: 'body:has(#story-title)',
      textFrame: '#bodyText, div[hx-get^="/htmx/chapter/"], #user-submitted-body',
      surfaces: {
        title: '#story-title',
        authors: '.main-meta a[href*="/profile/view/"]',
        characters: '.main-meta a[href*="/characters/"]',
        freeforms: '.main-meta a[href*="/browse/tag/"], .main-meta a[href*="/tag/"]',
        summary: '#story-description',
        notes: '#story-foreword',
        chapterTitle: '#chapter-title',
        chapterList:
          'a[data-toc-chapter], select[name="chapter-nav"] > option, .widget--chapters a[href*="/story/view/"]',
        text: '#user-submitted-body',
        posted: '.main-meta time',
      },
    },
    {
      // A story in a list.
      name: 'blurb',
      root: '.primary-container .excerpt, section.excerpt',
      surfaces: {
        title: '.excerpt__title a, h1 > a[href*="/story/view/"], h2 > a[href*="/story/view/"]',
        authors: '.excerpt__meta__name a, a[href*="/profile/view/"]',
        freeforms: '.excerpt__tags a, a[href*="/browse/tag/"]',
        summary: '.excerpt__text, .excerpt__meta ~ div',
      },
    },
  ],
  around: { comments: '.comment .comment-body, .comments .comment__text' },
  unsorted: true,
  workId: ({ path, href }) => /\/story\/view\/(\d+)/.exec(href ?? path)?.[1] ?? null,
};

export const asianfanficsReading: SiteReading = {
  readOnly: { work: { facts: '.main-meta' } },
  tells: {
    // Labels without a colon, each over its value.
    characters: (words) => {
      const own = words('characters');
      const line = /^Characters\s*:?\s*(.+)$/m.exec(
        words('facts')
          .join('\n')
          .replace(/Characters\n/, 'Characters '),
      );
      return own.length > 0 ? own : (line?.[1] ?? '').split(/\s*,\s*/).filter(Boolean);
    },
    words: (words) => /Total Word Count\s*:?\s*([\d,]+)/.exec(words('facts').join('\n'))?.slice(1, 2) ?? [],
    chapterCount: (words) => {
      const listed = words('chapterList').filter((title) => !/^(?:Foreword|Collapse chapters)$/i.test(title));
      return chapterCount(listed.length || null, /\bCompleted\b/.test(words('facts').join('\n')));
    },
  },
  kinds: [
    // For subscribers, or after one's age is asked.
    { kind: 'gate', on: '.click-to-read-full, a[href="/htmx/story/verify_age"]' },
    { kind: 'chapter', path: /^\/story\/view\/\d+\/\d+/, expects: 'work' },
    { kind: 'work', path: /^\/story\/view\/\d+/, expects: 'work' },
    { kind: 'profile', path: /^\/profile\// },
    { kind: 'listing', path: /^\/browse|^\/$/ },
  ],
  workPath: (id) => `/story/view/${id}`,
  chapters: { next: 'a.next, a[rel="next"]' },
  pause: 4,
};
