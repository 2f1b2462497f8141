import { labelTells } from './parts/labels';
import { chapterCount } from './parts/numbers';
import { piece } from './parts/piece';
import type { Labels, Site, SiteReading, WorkShape } from './types';

/** "Category: X - Rating: PG - Genres: Drama - Characters: A,B - … - 1234 words - Complete". */
const labels: Labels = [
  ['Category', 'fandoms'],
  ['Rating', 'rating'],
  ['Genres', 'freeforms'],
  ['Characters', 'characters'],
  ['Chapters', 'chapterCount'],
  ['Published|Updated', 'posted'],
  ['Warnings', null],
];
/** The trail of a story's category ends in its fandom. */
const tells: WorkShape['tells'] = { fandoms: (words) => words('fandoms').slice(-1) };
const surfaces: WorkShape['surfaces'] = {
  // Signs whose hints say what they warn of: "[!!]", "[V]".
  warnings: '.story-warnings a[title], .req a[title]',
  characters: piece('characters'),
  freeforms: piece('freeforms'),
  facts: '.meta',
};

export const ficwad: Site = {
  id: 'ficwad',
  shapes: [
    {
      // A story's or a chapter's page.
      name: 'work',
      root: 'body:has(#story)',
      textFrame: '#storytext',
      surfaces: {
        title: '#story h4 > a, .storylist h4 > a',
        authors: '#story .author > a, .storylist .author > a',
        fandoms: '#story .meta > a[href^="/category/"], .storylist .meta > a[href^="/category/"]',
        summary: '#story blockquote.summary',
        ...surfaces,
        chapterList: 'form[name="chapterlist"] option, ul.storylist li h4 > a, #chapters h4 > a',
        text: '#storytext',
      },
      reads: {
        title: '#story .storylist:not(ul) h4 > a, #story > h4 > a',
        facts: '#story .meta',
        warnings: '.story-warnings a[title] @title',
      },
      mixed: [{ in: '.meta', labels }],
      tells,
    },
    {
      // A story in a list.
      name: 'blurb',
      root: '.storylist li, div.storylist:not(:has(li))',
      surfaces: {
        title: 'h4 > a',
        authors: '.author > a',
        fandoms: '.meta > a[href^="/category/"]',
        summary: 'blockquote.summary',
        ...surfaces,
      },
      reads: { warnings: '.story-warnings a[title] @title' },
      mixed: [{ in: '.meta', labels }],
      tells,
    },
  ],
  around: { comments: '.review' },
  workId: ({ path, href }) => /\/story\/(\d+)/.exec(href ?? path)?.[1] ?? null,
};

export const ficwadReading: SiteReading = {
  tells: /* @__PURE__ */ labelTells(labels, {
    words: (words) => /([\d,]+)\s+words/.exec(words('facts')[0] ?? '')?.slice(1, 2) ?? [],
    chapterCount: (words) => {
      const [line = ''] = words('facts');
      return chapterCount(
        /Chapters:\s*(\d+)/.exec(line)?.[1] ?? (words('chapterList').length || (line ? 1 : null)),
        /Complete\s*$/.test(line),
      );
    },
    warnings: (words) => words('warnings'),
  }),
  kinds: [
    { kind: 'gate', on: 'div.blocked, li.blocked' },
    { kind: 'chapter', path: /^\/story\/\d+/, on: '#storytext', expects: 'work' },
    { kind: 'work', path: /^\/story\/\d+/, expects: 'work' },
    { kind: 'listing', on: '.storylist', expects: 'blurb' },
  ],
  workPath: (id) => `/story/${id}`,
  chapters: { of: (_, value) => (/^\d+$/.test(value) ? `/story/${value}` : value) },
  pause: 3,
};
