import type { Site } from './types';

/**
 * The Archive of Our Own and the archives that run its software (otwarchive). Class names are those of
 * its templates since 2020; a blurb's tags are plural (`li.relationships`), a work page's singular.
 */
export const ao3: Site = {
  id: 'ao3',
  name: 'Archive of Our Own',
  hosts: [
    'archiveofourown.org',
    'squidgeworld.org',
    'superlove.sayitditto.net',
    'www.adastrafanfic.com',
    'www.cfaarchive.org',
  ],
  shapes: [
    {
      // A card in any list: works, search, tag pages, series, bookmarks, history. A bookmark's own id is
      // not the work's, and deleted items have no header.
      name: 'blurb',
      root: 'li.work.blurb, li.bookmark.blurb, li.series.blurb, li.external-work.blurb',
      surfaces: {
        title: '.header > h4.heading > a:first-of-type',
        authors: '.header > h4.heading > a[rel="author"]',
        fandoms: '.header > h5.fandoms > a.tag',
        rating: 'ul.required-tags .rating',
        warnings: 'ul.tags:not(.meta) > li.warnings',
        relationships: 'ul.tags:not(.meta) > li.relationships',
        characters: 'ul.tags:not(.meta) > li.characters',
        freeforms: 'ul.tags:not(.meta) > li.freeforms',
        summary: 'blockquote.summary',
        series: 'ul.series > li',
        posted: '.header > p.datetime',
        words: 'dl.stats > dd.words',
        chapterCount: 'dl.stats > dd.chapters',
      },
    },
    {
      // The work's own page. The adult notice and the unrevealed work share its #main class but have no
      // #workskin, and then no root.
      name: 'work',
      root: '#main.works-show, #main.chapters-show',
      textFrame: '#chapters',
      surfaces: {
        title: '#workskin > .preface > h2.title',
        authors: '#workskin > .preface > h3.byline > a[rel="author"]',
        fandoms: 'dl.work.meta > dd.fandom > ul > li',
        rating: 'dl.work.meta > dd.rating > ul > li',
        warnings: 'dl.work.meta > dd.warning > ul > li',
        relationships: 'dl.work.meta > dd.relationship > ul > li',
        characters: 'dl.work.meta > dd.character > ul > li',
        freeforms: 'dl.work.meta > dd.freeform > ul > li',
        series: 'dl.work.meta > dd.series',
        posted: 'dl.stats > dd.status, dl.stats > dd.published',
        words: 'dl.stats > dd.words',
        chapterCount: 'dl.stats > dd.chapters',
        summary: '#workskin > .preface > .summary > .userstuff',
        notes: '#workskin > .preface > .notes > .userstuff',
        text: '#chapters > .userstuff',
        endNotes: '.afterword #work_endnotes > .userstuff',
      },
    },
    {
      // One chapter of several. `userstuff` also stands on notes, so the text is told by its role.
      name: 'chapter',
      root: '#chapters > .chapter',
      surfaces: {
        chapterTitle: '.preface > h3.title',
        chapterSummary: '.preface > .summary > .userstuff',
        chapterNotes: '.preface > .notes:not(.end) > .userstuff',
        text: '.userstuff[role="article"]',
        chapterEndNotes: '.preface > .end.notes > .userstuff',
      },
    },
  ],
  // A blurb says it in a class (a bookmark's element id is the bookmark's own), a work page in its path.
  workId: ({ className, path }) =>
    (/(?:^|\s)(work-\d+|external-work-\d+|series-\d+)(?=\s|$)/.exec(className)?.[1] ??
      /\/works\/(\d+)/.exec(path)?.[1]?.replace(/^/, 'work-')) ||
    null,
};
