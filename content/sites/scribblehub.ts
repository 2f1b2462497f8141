import { chapterCount } from './parts/numbers';
import { piece } from './parts/piece';
import type { Site, SiteReading } from './types';

export const scribblehub: Site = {
  id: 'scribblehub',
  shapes: [
    {
      // A chapter's page. Notes and news boxes stand inside the text's own block.
      name: 'work',
      root: '.site-content-contain:has(#chp_raw), body:not(:has(.site-content-contain)):has(#chp_raw)',
      textFrame: '#chp_contents, #chp_raw',
      surfaces: {
        title: '.chp_byauthor > a[href*="/series/"]',
        authors: '.chp_byauthor > a[href*="/profile/"]',
        chapterTitle: '.chapter-title',
        chapterNotes: '.wi_authornotes_body, .wi_news > .wi_news_body',
        text: '#chp_raw',
      },
    },
    {
      // A series' page; its table shows 15 chapters at a time, the newest first.
      name: 'index',
      root: '[typeof="Book"], .wi_fic_wrap:has(.fic_title):not(:has([typeof="Book"]))',
      surfaces: {
        title: '.fic_title',
        authors: '.auth_name_fic',
        // Only fan fiction has this list, among the genres.
        fandoms: '.wi_fic_genre a.stag, a.stag[href*="/fandom/"]',
        freeforms: 'a.fic_genre, .wi_fic_showtags_inner a.stag',
        warnings: '.ul_rate_expand a, .ul_rate_expand li',
        summary: '.wi_fic_desc',
        status: '.widget_fic_similar li, .rnd_stats',
        chapterCount: '.cnt_toc',
        chapterList: '.toc_ol a.toc_a',
        posted: '.toc_ol .fic_date_pub',
      },
      reads: { warnings: '.ul_rate_expand a' },
    },
    {
      // A card of a search or a ranking.
      name: 'blurb',
      root: '.search_main_box',
      surfaces: {
        title: '.search_title > a',
        authors: '.a_un_st a, .a_un_st',
        freeforms: '.search_genre > a.fic_genre',
        summary: `.search_body > .fic_description, .search_body > div:last-child:not([class]), ${piece('summary')}`,
        chapterCount: '.search_stats .nl_stat:has(.fa-list-alt)',
        posted: '.search_stats .nl_stat:has(.fa-calendar)',
      },
      // The description is bare text after the genres, cut in two by "more".
      mixed: [
        {
          in: '.search_body:not(:has(> .fic_description, > div:last-child:not([class])))',
          wrap: { surface: 'summary', but: '.morelink, .dots', after: '.search_genre' },
        },
      ],
    },
  ],
  around: {
    comments: '#comments .comment-list .comment-body, .comment-list .w-comments-item-text',
  },
  workId: ({ path, href }) => /\/(?:series|read)\/(\d+)/.exec(href ?? path)?.[1] ?? null,
};

export const scribblehubReading: SiteReading = {
  readOnly: {
    blurb: {
      words: '.search_stats .nl_stat:has(.fa-file-word-o, .fa-file-text-o), .search_stats [title="Words"]',
    },
  },
  inFiles: [
    {
      // The table of contents, as a script fetches it.
      name: 'index',
      root: '.wi_fic_table.main:not(.site-content-contain *)',
      surfaces: { title: '.fic_title', chapterList: '.toc_ol a.toc_a' },
    },
  ],
  tells: {
    chapterCount: (words) =>
      chapterCount(
        /\d+/.exec(words('chapterCount')[0] ?? '')?.[0],
        /\bcompleted?\b/i.test(words('status').join(' ')),
      ),
  },
  kinds: [
    { kind: 'chapter', path: /^\/read\/\d+/, expects: 'work' },
    { kind: 'work', path: /^\/series\/\d+/, expects: 'index' },
    { kind: 'listing', on: '.search_main_box', expects: 'blurb' },
    { kind: 'index', on: '.toc_ol', expects: 'index' },
    { kind: 'profile', path: /^\/profile\// },
  ],
  workPath: (id) => `/series/${id}/`,
  chapters: { next: 'a.btn-next[href*="/chapter/"]' },
  // Notes and news are read as what they are; footnotes fold; long synopses are cut with dots.
  drop: '.wi_authornotes, .wi_news, .modern-footnotes-footnote__note, .dots, .morelink, .an_username, .p-avatar-wrap',
  boxes: [{ box: '.sp-wrap', inside: '.sp-body' }],
  settings: '#my_popupreading',
  pause: 6,
};
