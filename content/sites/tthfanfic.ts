import { chapterCount } from './parts/numbers';
import type { Site, SiteReading, WorkShape } from './types';

const buffy = ['Buffy: The Vampire Slayer', 'Angel'];
/** Categories name what Buffy meets, who is in the centre, a pairing, or a genre. */
const notFandom =
  /-Centered$|^Pairing:|\bNon-(?:BtVS|Crossover)\b|^(?:General|Romance|Drama|Humor|Horror|Action|BtVS\/AtS)\b/i;

const tells: WorkShape['tells'] = {
  fandoms: (words) => {
    const all = words('fandoms');
    const others = all.flatMap((name) => name.split(/\s*>\s*/)).filter((name) => !notFandom.test(name));
    return all.some((name) => /^Non-BtVS/i.test(name)) || all.length === 0
      ? others
      : [...buffy.slice(0, 1), ...others];
  },
};
/** Cells of the story's table: author, title, rating, chapters, words, recs, reviews, hits, published, updated, complete. */
const cell = (column: number): string => `.verticaltable tr:nth-child(2) > td:nth-child(${column})`;

export const tthfanfic: Site = {
  id: 'tthfanfic',
  shapes: [
    {
      // A chapter's page. The table over the text says the facts.
      name: 'work',
      root: 'body:has(#storyinnerbody)',
      textFrame: '#storyinnerbody',
      surfaces: {
        title: '.storysummary h2, #storybody h2, h2',
        authors: 'a[href^="/AuthorStories-"]',
        fandoms: '.verticaltable a[href^="/Category-"]',
        rating: cell(3),
        posted: `${cell(9)}, ${cell(10)}`,
        status: cell(11),
        summary: '.storysummary p, .storydesc',
        series: 'p[style*="margin-top:0px"]:has(a[href^="/Series-"])',
        chapterTitle: '#storyinnerbody > h3',
        chapterList: 'select[name="chapnav"] > option',
        text: '#storyinnerbody',
      },
      tells: {
        ...tells,
        title: (words, { title }) =>
          words('title').length > 0 ? words('title').slice(0, 1) : title.split(' • ').slice(1, 2),
      },
    },
    {
      // A story in a list.
      name: 'blurb',
      root: '.storylistitem',
      surfaces: {
        title: 'a.storylink',
        authors: 'a[href^="/AuthorStories-"]',
        fandoms: 'a[href^="/Category-"]',
        summary: '.storydesc',
        freeforms: '.storyicons > img',
      },
      reads: { freeforms: '.storyicons > img @title' },
      tells,
    },
  ],
  workId: ({ path, href }) => /\/Story-(\d+)/.exec(href ?? path)?.[1] ?? null,
};

export const tthfanficReading: SiteReading = {
  readOnly: { work: { words: cell(5) } },
  tells: {
    summary: (words) => words('summary').map((line) => line.replace(/^Summary:\s*/i, '')),
    series: (words) => words('series').map((line) => /series "(.+)"/.exec(line)?.[1] ?? line),
    chapterCount: (words) =>
      chapterCount(
        words('chapterList').length || (words('status').length > 0 ? 1 : null),
        /\byes\b/i.test(words('status').join(' ')),
      ),
    relationships: (words) => words('fandoms').flatMap((name) => /^Pairing:\s*(.+)/i.exec(name)?.[1] ?? []),
    characters: (words) => words('fandoms').flatMap((name) => /^(.+)-Centered$/i.exec(name)?.[1] ?? []),
  },
  kinds: [
    { kind: 'chapter', path: /^\/Story-\d+/, expects: 'work' },
    { kind: 'listing', on: '.storylistitem', expects: 'blurb' },
  ],
  workPath: (id) => `/Story-${id}`,
  drop: 'h3',
  pause: 5,
};
