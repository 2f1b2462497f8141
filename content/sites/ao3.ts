import { bylineAuthors } from './parts/byline';
import type { Site, SiteReading } from './types';

/**
 * Class names are those of the software's templates since 2020; a blurb's tags are plural
 * (`li.relationships`), a work page's singular.
 */
export const ao3: Site = {
  id: 'ao3',
  shapes: [
    {
      // A card in any list: works, search, tag pages, series, bookmarks, history. A bookmark's own id is
      // not the work's, and deleted items have no header.
      name: 'blurb',
      root: 'li.work.blurb, li.bookmark.blurb, li.series.blurb, li.external-work.blurb',
      surfaces: {
        // A work that is not revealed yet has no link, and its number in its id alone.
        title: '.header > h4.heading > a:first-of-type, .mystery > h4',
        authors: '.header > h4.heading > a[rel="author"]',
        byline: '.header > h4.heading',
        fandoms: '.header > h5.fandoms > a.tag',
        rating: 'ul.required-tags .rating',
        // With an id it is no tag: "Show warnings", for readers who have the archive hide them.
        warnings: 'ul.tags:not(.meta) > li.warnings:not([id]), ul.required-tags .warnings',
        relationships: 'ul.tags:not(.meta) > li.relationships',
        characters: 'ul.tags:not(.meta) > li.characters',
        freeforms: 'ul.tags:not(.meta) > li.freeforms:not([id])',
        summary: 'blockquote.summary',
        series: 'ul.series > li',
        posted: '.header > p.datetime',
        chapterCount: 'dl.stats > dd.chapters',
        status: 'ul.required-tags .iswip',
        // Under a bookmark, in a module of its own: what the bookmarker says, not the author.
        bookmarkerTags: '.user.module > ul.meta.tags > li',
        bookmarkerNotes: '.user.module > blockquote.notes',
      },
      // The icon says the warnings again, in one line.
      reads: { warnings: 'ul.tags:not(.meta) > li.warnings:not([id])' },
      tells: { authors: bylineAuthors },
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
        byline: '#workskin > .preface > h3.byline',
        fandoms: 'dl.work.meta > dd.fandom > ul > li',
        rating: 'dl.work.meta > dd.rating > ul > li',
        warnings: 'dl.work.meta > dd.warning > ul > li:not([id])',
        relationships: 'dl.work.meta > dd.relationship > ul > li',
        characters: 'dl.work.meta > dd.character > ul > li',
        freeforms: 'dl.work.meta > dd.freeform > ul > li:not([id])',
        series: 'dl.work.meta > dd.series',
        posted: 'dl.stats > dd.status, dl.stats > dd.published',
        chapterCount: 'dl.stats > dd.chapters',
        summary: '#workskin > .preface > .summary > .userstuff',
        // What stands after the text is a preface too, by its class.
        notes: '#workskin > .preface:not(.afterword) > .notes > .userstuff',
        text: '#chapters > .userstuff',
        endNotes: '.afterword #work_endnotes > .userstuff',
        // The menu over the text; its titles are cut at 50 characters.
        chapterList: '#selected_id > option',
        // After the text: works inspired by this one.
        inspired: '.afterword #children li',
      },
      // Beside the series' name stand arrows to the works before and after.
      reads: { series: 'dl.work.meta > dd.series .position' },
      tells: { authors: bylineAuthors },
    },
    {
      // One chapter of several. `userstuff` also stands on notes, which are one deeper.
      name: 'chapter',
      root: '#chapters > .chapter',
      surfaces: {
        chapterTitle: '.preface > h3.title',
        chapterSummary: '.preface > .summary > .userstuff',
        chapterNotes: '.preface > .notes:not(.end) > .userstuff',
        text: '.chapter > .userstuff',
        chapterEndNotes: '.preface > .end.notes > .userstuff',
      },
    },
    {
      // The page that lists a work's chapters.
      name: 'index',
      root: '#main.works-navigate',
      surfaces: {
        title: 'h2.heading > a:first-of-type',
        authors: 'h2.heading > a[rel="author"]',
        byline: 'h2.heading',
        chapterList: 'ol.chapter.index > li > a',
      },
      tells: { authors: bylineAuthors },
    },
  ],
  around: {
    heading: '#main > h2.heading',
    // The sidebar's filters name the most frequent tags of a list.
    // What is suggested while a tag is typed comes by script.
    filterTags: '#work-filters .tags li > label > span:last-child, .autocomplete.dropdown li',
    // A work's own page of bookmarks.
    bookmarkTags: 'li.user.short > .user.module > ul.meta.tags > li',
    bookmarkNotes: 'li.user.short > .user.module > blockquote.notes',
    // Filled by script when the reader asks for comments; the inbox brings replies of any work.
    // "Title by author", and beside it a button that says the title again. Authors are in the list too.
    subscriptions:
      'dl.subscription > dt:has(> a[href*="/works/"], > a[href*="/series/"]), dl.subscription > dt:has(> a[href*="/works/"], > a[href*="/series/"]) + dd',
    comments:
      '#comments_placeholder li.comment > blockquote.userstuff, #main.inbox-show li.comment > blockquote.userstuff',
  },
  // A blurb says it in a class (a bookmark's element id is the bookmark's own), a work page in its path.
  workId: ({ className, path, element = '' }) =>
    (/(?:^|\s)(work-\d+|external-work-\d+|series-\d+)(?=\s|$)/.exec(className)?.[1] ??
      /^work_\d+$/.exec(element)?.[0].replace('_', '-') ??
      /\/works\/(\d+)/.exec(path)?.[1]?.replace(/^/, 'work-')) ||
    null,
};

export const ao3Reading: SiteReading = {
  readOnly: { blurb: { words: 'dl.stats > dd.words' }, work: { words: 'dl.stats > dd.words' } },
  kinds: [
    // An error or a login page may stand at any address; the class of #main says what it is.
    { kind: 'error', on: '#main.errors' },
    { kind: 'login', on: '#main.sessions-new' },
    { kind: 'index', on: '#main.works-navigate', expects: 'index' },
    // The adult notice has one ordinary blurb, and no #workskin.
    { kind: 'gate', on: '#main > .caution ~ .work.index' },
    // Not revealed yet: a notice, and nothing of the work.
    { kind: 'mystery', on: '#main.works-show:not(:has(#workskin, dl.work.meta)) > .notice' },
    { kind: 'entire', on: '#main.works-show #chapters > .chapter ~ .chapter', expects: 'work' },
    { kind: 'chapter', on: '#main.chapters-show', expects: 'work' },
    { kind: 'work', on: '#main.works-show', expects: 'work' },
    { kind: 'series', path: /^\/series\/\d+/ },
    { kind: 'bookmarks', path: /\/bookmarks$/ },
    { kind: 'history', path: /\/readings$/ },
    { kind: 'inbox', path: /^\/users\/[^/]+\/inbox$/ },
    { kind: 'subscriptions', path: /^\/users\/[^/]+\/subscriptions$/ },
    { kind: 'collection', path: /^\/collections\/[^/]+$/ },
    { kind: 'search', path: /\/(?:search|people|tags\/search)$/ },
    { kind: 'tag', path: /^\/tags\/[^/]+$/ },
    { kind: 'listing', path: /\/(?:works(?:\/drafts)?|gifts)$|^\/works/ },
    { kind: 'profile', path: /^\/users\/[^/]+(?:\/profile|\/pseuds\/[^/]+)?$/ },
  ],
  workPath: (id) => `/works/${id.replace('work-', '')}`,
  chapters: {
    index: (id) => `/works/${id.replace('work-', '')}/navigate`,
    // The notice before adult works is the reader's to answer, in a tab.
    whole: (id) => `/works/${id.replace('work-', '')}?view_full_work=true`,
    of: (id, value) => `/works/${id.replace('work-', '')}/chapters/${value}`,
    next: 'li.chapter.next > a',
  },
  // Headings for screen readers only ("Chapter Text"), and what screens alone show.
  drop: '.landmark',
  // The archive allows 300 requests in 5 minutes and answers 429 long before.
  pause: 3,
};
