import { labelTells } from './parts/labels';
import { piece } from './parts/piece';
import type { Labels, Site, SiteReading, Surface } from './types';

/** What the skins' templates label. */
const labels: Labels = [
  ['Summary', 'summary'],
  ['Rat(?:ed|ing)', 'rating'],
  ['Categor(?:y|ies)|Fandoms?', 'fandoms'],
  ['Characters?', 'characters'],
  ['Pairings?|Relationships?', 'relationships'],
  ['Genres?|Tags', 'freeforms'],
  ['Warnings?', 'warnings'],
  ['Series', 'series'],
  ['Chapters', 'chapterCount'],
  ['Completed?', 'status'],
  ['Word [Cc]ount|Words', 'words'],
  ['Published|Updated', 'posted'],
  ['Story Notes', 'notes'],
  ['Challenges?|Table of Contents|Reads?|Reviews|Disclaimer', null],
];
const pieces: Partial<Record<Surface, string>> = {
  // What an archive calls a category is a fandom, where it has several.
  fandoms: piece('fandoms'),
  summary: piece('summary'),
  relationships: piece('relationships'),
  characters: piece('characters'),
  freeforms: piece('freeforms'),
  series: piece('series'),
};
export const efiction: Site = {
  id: 'efiction',
  shapes: [
    {
      // A story's page and each of its chapters, also in the view for printing.
      name: 'work',
      root: 'body:has(#pagetitle a[href*="viewstory.php"])',
      textFrame: '#story, .chapter',
      surfaces: {
        // Beside it may stand a link to report it.
        title: '#pagetitle a[href*="viewstory.php"]:not([href*="report"])',
        authors: '#pagetitle a[href*="viewuser.php"]',
        // Label and value in turns; where it stands depends on the skin.
        facts: '.infobox .content, .storyinfo, .listbox .content, .storysummary, #storyinfo',
        ...pieces,
        chapterNotes: '.notes:not(#story ~ .notes, .chapter ~ .notes) .noteinfo',
        chapterTitle: '.chaptertitle, #pagetitle + h2',
        chapterList:
          '.jumpmenu select[name="chapter"] > option, select[name="chapter"] > option, b > a[href*="chapter="], .chapterlist a[href*="chapter="]',
        text: '#story, .chapter:not(:has(#story))',
        chapterEndNotes: ':is(#story, .chapter) ~ .notes .noteinfo',
        // Links to the other chapters: the last is the end.
        chapterCount: '#pagelinks',
      },
      mixed: [
        {
          in: '.infobox .content, .storyinfo, .listbox .content, .storysummary, #storyinfo',
          labels,
        },
      ],
    },
    {
      // A story in any list: browsing, search, an author's page.
      name: 'blurb',
      root: '.listbox:has(a[href*="viewstory.php"])',
      surfaces: {
        title: '.title > a[href*="viewstory.php"], .title b > a[href*="viewstory.php"]',
        authors: '.title a[href*="viewuser.php"]',
        facts: '.content, .tail',
        ...pieces,
      },
      mixed: [{ in: '.content', labels }],
    },
  ],
  around: { comments: '.reviewblock, .listbox .review' },
  workId: ({ search, href }) => /[?&]sid=(\d+)/.exec(href ?? search ?? '')?.[1] ?? null,
};

export const efictionReading: SiteReading = {
  tells: /* @__PURE__ */ labelTells(labels),
  kinds: [
    { kind: 'gate', on: '.errortext a[href*="warning="], .errortext a[href*="ageconsent"]' },
    { kind: 'error', on: '.errortext:only-child, .errormsg' },
    { kind: 'chapter', on: '#story, .chapter, #storytext', path: /viewstory\.php/, expects: 'work' },
    { kind: 'work', path: /viewstory\.php/, expects: 'work' },
    { kind: 'profile', path: /viewuser\.php/ },
    { kind: 'listing', on: '.listbox', expects: 'blurb' },
  ],
  workPath: (id, at) => `${at.replace(/[^/]*(?:\?.*)?$/, '')}viewstory.php?sid=${id}`,
  chapters: {
    index: (id) => `viewstory.php?sid=${id}&index=1`,
    whole: (id) => `viewstory.php?action=printable&textsize=0&sid=${id}&chapter=all`,
    of: (id, value) => (value.includes('viewstory') ? value : `viewstory.php?sid=${id}&chapter=${value}`),
    next: '#next > a, .next > a',
  },
  drop: '.notes, .noteinfo, .jumpmenu, #prev, #next',
  // The bytes are Windows' own, whatever the page says.
  charset: 'windows-1252',
  settings: '#textsizeA, .textsize',
  pause: 5,
};
