import { readPage, type WorkReading } from '../page/reading';
import { pageOf, tellOf } from '../page/tell';
import { elements, elementsOf, latestDay, wordsOf } from '../page/words';
import { placeOf } from '../sites/registry';
import type { ReadSite, Surface, WorkShape } from '../sites/types';
import { chapterIdOf } from '../stories/source';
import type { SeriesPart } from '../stories/types';
import { isLanguageTag } from '../words/languageTag';
import { markupOf } from './markup';
import type { RawChapter, RawStory } from './types';

const absolute = (href: string | null | undefined, base: URL): string | null =>
  href && !/^(?:#|javascript:)/i.test(href) && URL.canParse(href, base) ? new URL(href, base).href : null;

/** "Chapter 3: The Cellar" is called "The Cellar"; "Chapter 3" has no title of its own. */
const titleOf = (words: string): string => words.replace(/^Chapter\s+\d+\s*(?:[:.–-]\s*|$)/i, '').trim();

/**
 * Reads the story on a page of a described site: null where the page holds no story's text.
 * @param page parsed inertly
 */
export function readStory(site: ReadSite, page: Document, url: URL): RawStory | null {
  const shapes = site.shapes.filter(({ name }) => name === 'work' || name === 'index');
  for (const shape of shapes) {
    const root = elements(page, shape.root)[0];
    if (!root) continue;
    const story = storyIn(site, shape, root, page, url);
    if (story.chapters.length > 0 || story.toc.length > 0) return story;
  }
  return null;
}

function storyIn(site: ReadSite, shape: WorkShape, root: HTMLElement, page: Document, url: URL): RawStory {
  const reading = readPage(site, page, url);
  const work =
    reading.works.find(({ text, chapterList }) => text || chapterList.length > 0) ?? reading.works[0];
  const toc = (work?.chapterList ?? []).flatMap(({ title, url: at }) =>
    at ? [{ title: titleOf(title), url: at }] : [],
  );
  const told = tellOf(shape, root, pageOf(site, page, url), site.tells);
  const markup = (surface: Surface) =>
    elementsOf(root, shape.surfaces[surface], shape.root)
      .map((each) => markupOf(site, each))
      .join('\n');
  const source = work?.url ?? url.href;
  const dates = elementsOf(root, shape.surfaces.posted, shape.root);
  const whole = work?.chapters.total === 1 || (toc.length < 2 && !site.chapters?.next);
  const chapters = chaptersIn(site, shape, root, page, url, { toc, whole });
  return {
    id: storyId(site, work?.id ?? null, new URL(source)),
    url: url.href,
    source,
    title: work?.title ?? '',
    authors: work?.authors ?? [],
    tags: tagsOf(work, told('rating')[0]),
    language: languageOf(page, root),
    series: seriesOf(elementsOf(root, shape.reads?.series ?? shape.surfaces.series, shape.root), url),
    posted: dates.flatMap((each) => latestDay([each]) ?? []).sort()[0],
    updated: latestDay(dates),
    summary: markup('summary'),
    notes: markup('notes'),
    endNotes: markup('endNotes'),
    chapters,
    toc,
    have: work?.chapters.have ?? null,
    next: absolute(
      site.chapters?.next ? page.querySelector(site.chapters.next)?.getAttribute('href') : null,
      url,
    ),
  };
}

/** The archive's own download names the same work the same way. */
function storyId(site: ReadSite, id: string | null, source: URL): string {
  const { hostname, pathname, search } = source;
  const place = placeOf(hostname);
  const single = place && place.hosts.length < 3 && !place.hosts.some((host) => host.startsWith('*'));
  const archive = hostname === 'archiveofourown.org' || hostname === 'www.archiveofourown.org';
  const host = hostname.replace(/^(?:www|m)\./, '');
  const prefix = archive ? 'ao3' : single && place ? site.id : host;
  return `${prefix}:${id ?? pathname + search}`;
}

function tagsOf(work: WorkReading | undefined, rating: string | undefined): RawStory['tags'] {
  const { warnings = [], relationships = [], characters = [], freeforms = [] } = work?.tags ?? {};
  return {
    fandoms: work?.fandoms ?? [],
    ...(rating && { rating }),
    warnings,
    relationships,
    characters,
    freeforms,
  };
}

function languageOf(page: Document, root: HTMLElement): string | undefined {
  const said =
    root.querySelector('dd.language[lang]')?.getAttribute('lang') ||
    root.querySelector('[role="article"][lang], .userstuff[lang]')?.getAttribute('lang') ||
    page.documentElement.lang;
  return said && isLanguageTag(said) ? said : undefined;
}

function seriesOf(places: readonly HTMLElement[], url: URL): SeriesPart[] {
  return places.flatMap((place) => {
    const link =
      [...place.querySelectorAll('a')].find((each) => /series/.test(each.getAttribute('href') ?? '')) ?? null;
    const words = wordsOf(place);
    const title = link ? wordsOf(link) : words;
    if (!title) return [];
    const part = /part\s+(\d+)\s+of/i.exec(words)?.[1];
    const at = absolute(link?.getAttribute('href'), url);
    const on = place.parentElement?.querySelector(':scope > a:is(.next, [rel~="next"])');
    const next = absolute(on?.getAttribute('href'), url);
    return [{ title, ...(part && { part: Number(part) }), ...(at && { url: at }), ...(next && { next }) }];
  });
}

/** What is known of all chapters: as listed, and whether the work is in one piece. */
interface Around {
  toc: RawStory['toc'];
  whole: boolean;
}

function chaptersIn(
  site: ReadSite,
  shape: WorkShape,
  root: HTMLElement,
  page: Document,
  url: URL,
  around: Around,
): RawChapter[] {
  const own = site.shapes.filter(({ name }) => name === 'chapter');
  const several = own.flatMap((each) => elements(page, each.root).map((element) => ({ each, element })));
  const found = several.filter(({ each, element }) => element.querySelector(each.surfaces.text ?? 'x'));
  if (found.length > 0)
    return found.map(({ each, element }, at) =>
      chapterOf(site, each, element, page, url, { ...around, at, of: found.length }),
    );
  const chapter = chapterOf(site, shape, root, page, url, { ...around, at: 0, of: 1 });
  // Of a work in one piece these are the work's own.
  return chapter.html ? [{ ...chapter, summary: '', notes: '', endNotes: '' }] : [];
}

function chapterOf(
  site: ReadSite,
  shape: WorkShape,
  root: HTMLElement,
  page: Document,
  url: URL,
  where: Around & { at: number; of: number },
): RawChapter {
  const told = tellOf(shape, root, pageOf(site, page, url), site.tells);
  const markup = (surface: Surface) =>
    elementsOf(root, shape.surfaces[surface], shape.root)
      .map((each) => markupOf(site, each))
      .join('\n');
  const heading = elementsOf(root, shape.surfaces.chapterTitle, shape.root)[0];
  const linked = absolute((heading?.closest('a') ?? heading?.querySelector('a'))?.getAttribute('href'), url);
  // One of several on this page is named by its own link; alone it is what the page's address names.
  const { toc, at, of, whole } = where;
  const listed =
    of > 1 && of === toc.length ? toc[at]?.url : toc.find(({ url: one }) => samePage(one, url))?.url;
  const anchor = root.id && of > 1 ? `${url.href.replace(/#.*/, '')}#${root.id}` : null;
  const address = linked ?? listed ?? anchor ?? url.href.replace(/#.*/, '');
  const title =
    titleOf(told('chapterTitle')[0] ?? '') || (toc.find(({ url: one }) => one === address)?.title ?? '');
  return {
    id: whole && of === 1 ? 'c1' : chapterIdOf(address),
    title,
    html: markup('text'),
    summary: markup('chapterSummary'),
    notes: markup('chapterNotes'),
    endNotes: markup('chapterEndNotes'),
  };
}

const samePage = (one: string, url: URL): boolean =>
  chapterIdOf(one) === chapterIdOf(url.href.replace(/#.*/, ''));
