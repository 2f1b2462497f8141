import { chapterCount } from './parts/numbers';
import type { Site, SiteReading } from './types';

const author = (line: string): string => line.replace(/^作者[：:]\s*/, '').trim();

export const syosetu: Site = {
  id: 'syosetu',
  shapes: [
    {
      // An episode, or a short story, whose text stands on its own page. Ids in the old layout.
      name: 'work',
      root: 'body:has(.p-novel__text, #novel_honbun)',
      textFrame: '.p-novel__body, #novel_honbun',
      surfaces: {
        title:
          '.c-announce > a[href^="/n"]:first-child, .contents1 > a:first-child, .p-novel:not(:has(.p-novel__number)) .p-novel__title',
        authors: '.c-announce > a[href*="mypage"], .p-novel__author, .contents1 > a[href*="mypage"]',
        chapterTitle: '.p-novel__title--rensai, .novel_subtitle',
        chapterNotes: '.p-novel__text--preface, #novel_p',
        text: '.p-novel__text:not(.p-novel__text--preface, .p-novel__text--afterword), #novel_honbun',
        chapterEndNotes: '.p-novel__text--afterword, #novel_a',
      },
      tells: { authors: (words) => words('authors').map(author) },
    },
    {
      // A work's page with its episodes, 100 at a time.
      name: 'index',
      root: 'body:has(.p-eplist, .index_box)',
      surfaces: {
        title: '.p-novel__title, .novel_title',
        authors: '.p-novel__author a, .novel_writername',
        summary: '#novel_ex, .p-novel__summary',
        chapterList: '.p-eplist__subtitle, .novel_sublist2 a',
        posted: '.p-eplist__update',
      },
      reads: { summary: '#novel_ex, .p-novel__summary:not(#novel_ex)' },
      tells: {
        authors: (words) => words('authors').map(author),
      },
    },
  ],
  around: { comments: '#impression .p-impression, .p-reaction' },
  workId: ({ path }) => /^\/(n\w+)/.exec(path)?.[1] ?? null,
};

export const syosetuReading: SiteReading = {
  // "3/120": this episode of how many.
  readOnly: { work: { facts: '.p-novel__number' } },
  tells: {
    // "3/120": this episode of those there are; none is known to be the last.
    chapterCount: (words) =>
      chapterCount(
        /\/\s*(\d+)/.exec(words('facts')[0] ?? '')?.[1] ?? (words('chapterList').length || null),
        false,
      ),
  },
  kinds: [
    { kind: 'chapter', path: /^\/n\w+\/\d+/, expects: 'work' },
    { kind: 'work', path: /^\/n\w+\/?$/, expects: 'index' },
    { kind: 'listing', path: /^\/(?:search|rank|genre)/ },
  ],
  workPath: (id) => `/${id}/`,
  chapters: { index: (id) => `/${id}/`, next: '.c-pager__item--next, .novel_bn a:last-child' },
  // Readings over the characters would be read twice.
  drop: 'rt, rp',
  settings: '.p-adjust-layout',
  pause: 3,
};
