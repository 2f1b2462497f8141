import { chapterCount } from './parts/numbers';
import type { Site, SiteReading } from './types';

export const quotev: Site = {
  id: 'quotev',
  shapes: [
    {
      // A story's page and its chapters.
      name: 'work',
      root: 'body:has(#quizHeader, #rescontent)',
      textFrame: '#rescontent',
      surfaces: {
        title: '#quizHeader h1, .result > h1',
        authors: '.quizAuthorList a',
        fandoms: 'a[href*="/fiction/c/"], a[href*="/fanfic/c/"]',
        freeforms: 'a[href*="/stories/c/"], #quizHeader a[href*="/search/"]',
        summary: '#qdesct',
        chapterTitle: '#quizHeader h2, #quizSubtitle',
        chapterList: '#rselect a[href]:not([href^="javascript"])',
        text: '#rescontent',
        posted: '.q_time',
      },
    },
    {
      // A story in a list.
      name: 'blurb',
      root: '.quiz, .quizBox',
      surfaces: {
        title: 'a[href*="/story/"] h2, h2 > a[href*="/story/"], .innerQuiz a[href*="/story/"]',
        authors: 'a.author, .aut a',
        summary: '.descr, .qdesc',
      },
    },
  ],
  around: { comments: '#comments .comment, .commentText' },
  unsorted: true,
  workId: ({ path, href }) => /\/story\/(\d+)/.exec(href ?? path)?.[1] ?? null,
};

export const quotevReading: SiteReading = {
  // "12 chapters · 34,567 words · completed ·"
  readOnly: { work: { facts: '#quizHeader, .quizInfo' } },
  tells: {
    words: (words) => /([\d.,]+\s*[km]?)\s+words/i.exec(words('facts').join('\n'))?.slice(1, 2) ?? [],
    chapterCount: (words) =>
      chapterCount(
        /(\d+)\s+(?:chapters|pages)/i.exec(words('facts').join('\n'))?.[1] ??
          (words('chapterList').length || null),
        /·\s*completed?\b/i.test(words('facts').join('\n')),
      ),
  },
  kinds: [
    { kind: 'chapter', path: /^\/story\/\d+\/[^/]+\/\d+/, expects: 'work' },
    { kind: 'work', path: /^\/story\/\d+/, expects: 'work' },
    { kind: 'listing', path: /^\/(?:stories|fanfic|search)/, expects: 'blurb' },
  ],
  workPath: (id) => `/story/${id}`,
  chapters: { next: 'a.nextBtn, #nextButton' },
  drop: '.ad, ins',
  pause: 4,
};
