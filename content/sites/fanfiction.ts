import { splitFacts } from './parts/ffn';
import { factTells } from './parts/ffnFacts';
import { breadcrumbFandoms, lineFandoms, titleFandoms } from './parts/ffnFandoms';
import { piece } from './parts/piece';
import type { Site, SiteReading, Surface, WorkShape } from './types';

const pieces: Partial<Record<Surface, string>> = {
  relationships: piece('relationships'),
  characters: piece('characters'),
  freeforms: piece('freeforms'),
};

/** What a list's rows leave to their page. */
const row: WorkShape['tells'] = {
  // A profile's own stories are its owner's.
  authors: (words, { title, path }) => {
    const authors = words('authors');
    return authors.length > 0 || !/^\/(?:u\/|~)/.test(path) ? authors : title.split(' | ').slice(0, 1);
  },
  // Just In and searches say the fandom in the line; a category's list in its window's title.
  fandoms: (words, { title }) => {
    const fandoms = lineFandoms(words('facts')[0] ?? '');
    return fandoms.length > 0 ? fandoms : titleFandoms(title);
  },
};

export const fanfiction: Site = {
  id: 'fanfiction',
  shapes: [
    {
      // A chapter's page; the header stands on each. Nothing marks an author's note.
      name: 'work',
      root: '#content_wrapper_inner:has(> #profile_top)',
      textFrame: '#storytextp',
      surfaces: {
        title: '#profile_top > b',
        // Its link leads to /u/; the one after it, with a title, sends a message.
        authors: '#profile_top > a.xcontrast_txt:not([title])',
        // The trail above: category, then fandom; a crossover is one link. FictionPress has kinds only.
        fandoms: '#pre_story_links a:not([href^="/fiction/"], [href^="/poetry/"])',
        summary: '#profile_top > div.xcontrast_txt',
        facts: '#profile_top > .xgray',
        ...pieces,
        posted: '#profile_top span[data-xutime]',
        // Twice: above and below the text.
        chapterList: '#chap_select > option',
        text: '#storytext',
      },
      mixed: [{ in: '#profile_top > .xgray', split: splitFacts }],
      tells: { fandoms: (words) => breadcrumbFandoms(words('fandoms')) },
    },
    {
      // A chapter on the mobile site: no summary, no facts; the fandom is in the window's title alone.
      name: 'work',
      root: '#content:has(#storycontent)',
      textFrame: '#storycontent',
      surfaces: {
        title: 'div[align="center"] > b',
        authors: 'a[href^="/u/"]',
        // "Ch 2 of 3", among links to the chapters before and after.
        chapterCount: 'div > a[href^="/s/"]',
        text: '#storycontent',
      },
      tells: { fandoms: (_, { title }) => titleFandoms(title) },
    },
    {
      // A row of any list: category, search, an author's stories. Summary and facts share a block.
      name: 'blurb',
      root: '.z-list',
      surfaces: {
        title: 'a.stitle',
        authors: '.z-list > a[href^="/u/"], .z-list > a:not(.stitle, .reviews, :has(span, img))',
        summary: piece('summary'),
        facts: '.z-padtop2',
        ...pieces,
        posted: 'span[data-xutime]',
      },
      mixed: [
        { in: '.z-indent', wrap: { surface: 'summary', but: '.z-padtop2' } },
        { in: '.z-padtop2', split: splitFacts },
      ],
      tells: row,
    },
    {
      // The same on the mobile site: the summary is bare text between the author and the facts.
      name: 'blurb',
      root: '#content .bs.brb:has(> a[href^="/s/"])',
      surfaces: {
        title: 'a[href^="/s/"]',
        authors: 'a[href^="/u/"]',
        summary: piece('summary'),
        facts: '.gray',
        ...pieces,
        posted: 'span[data-xutime]',
      },
      mixed: [
        { in: '', wrap: { surface: 'summary', but: '.gray', after: 'a' } },
        { in: '.gray', split: splitFacts },
      ],
      tells: row,
    },
  ],
  around: {
    filterTags: '#filters select > option',
    // A page of reviews, also on the mobile site, where they look like a list's rows.
    comments: '#gui_table1i td > div, #content .bs.brb:not(:has(> a[href^="/s/"]))',
  },
  workId: ({ path, href }) => /^(?:https?:\/\/[^/]+)?\/s\/(\d+)/.exec(href ?? path)?.[1] ?? null,
};

export const fanfictionReading: SiteReading = {
  inFiles: [
    {
      // A chapter's page in the layout of 2012: the line of facts is bare text.
      name: 'work',
      root: 'body:has(#storytextp):not(:has(#profile_top))',
      textFrame: '#storytextp',
      surfaces: {
        title: 'img[src*="ficons/script"] ~ b',
        authors: 'a[href^="/u/"]',
        fandoms: 'img[src*="ficons/script"] ~ a',
        facts: ':has(> a[href*="fictionratings.com"])',
        chapterList: 'select[name="chapter"] > option',
        text: '#storytext',
      },
      tells: { fandoms: (words) => breadcrumbFandoms(words('fandoms')) },
    },
  ],
  kinds: [
    { kind: 'error', on: '.gui_warning, .gui_error' },
    { kind: 'chapter', path: /^\/s\/\d+/, expects: 'work' },
    { kind: 'profile', path: /^\/(?:u|~)/ },
    { kind: 'search', path: /^\/search/ },
    { kind: 'reviews', path: /^\/r\// },
    { kind: 'listing', on: '.z-list, .bs.brb', expects: 'blurb' },
  ],
  workPath: (id) => `/s/${id}/1/`,
  chapters: { of: (id, value) => `/s/${id}/${value}/` },
  // What the one line of facts says, on a story's page and in a list.
  tells: factTells,
  drop: '.google-auto-placed, .adsbygoogle, ins',
  // Its own font, size, width and contrast, set inline on the text.
  settings: '#profile_top ~ .lc-wrapper .lc',
  // Behind Cloudflare: fetching often fails, so the open page is what is read.
  pause: 4,
};
