import { chaptersOf, countOf } from '../sites/parts/numbers';
import type { PageKind, PageWords, ReadSite, Surface, WorkShape } from '../sites/types';
import { separate } from './mixed';
import { addressOf, type ListedChapter, listOf, resolved } from './readingLinks';
import { storyText } from './storyText';
import { type PageAt, pageOf, tellOf } from './tell';
import { elements, elementsOf } from './words';
import { idOf } from './works';

/** A work as a page tells of it: plain text, null or empty where the page has none. */
export interface WorkReading {
  id: string | null;
  url: string | null;
  title: string | null;
  authors: string[];
  fandoms: string[];
  tags: { warnings: string[]; relationships: string[]; characters: string[]; freeforms: string[] };
  rating: string | null;
  summary: string | null;
  notes: string[];
  series: string[];
  words: number | null;
  chapters: { have: number | null; total: number | null };
  chapterList: ListedChapter[];
  text: string | null;
}

export interface PageReading {
  site: string;
  kind: string;
  works: WorkReading[];
}

/** What a page is, by the site's description; "other" where none of its kinds fits. */
export function kindOf(site: ReadSite, page: Document, at: PageAt): PageKind {
  const fits = ({ path, search, on }: PageKind) =>
    (!path || path.test(at.pathname)) &&
    (!search || search.test(at.search)) &&
    (!on || page.querySelector(on) !== null);
  return site.kinds.find(fits) ?? { kind: 'other' };
}

/** Reads everything a page says of works. Total: a page that is broken or foreign has fewer works, or none. */
export function readPage(site: ReadSite, page: Document, url: URL): PageReading {
  const works: WorkReading[] = [];
  const pages: Element[] = [];
  for (const shape of site.shapes) {
    if (shape.name === 'chapter') continue;
    for (const root of elements(page, shape.root)) {
      // What stands inside another work's page is beside it: recommendations, similar threads.
      if (pages.some((other) => other === root || other.contains(root))) continue;
      const work = readOne(site, shape, root, url);
      if (!work.title && !work.text && work.chapterList.length === 0) continue;
      works.push(work);
      if (shape.name !== 'blurb') pages.push(root);
    }
  }
  return { site: site.id, kind: kindOf(site, page, url).kind, works };
}

function readOne(site: ReadSite, shape: WorkShape, root: HTMLElement, url: URL): WorkReading {
  separate(root, shape);
  const page = pageOf(site, root.ownerDocument, url);
  const told = tellOf(shape, root, page, site.tells);
  const first = (surface: Surface): string | null => told(surface)[0] ?? null;
  // Some sites say it twice, for narrow windows and for wide ones.
  const joined = (surface: Surface): string | null => unique(told(surface)).join('\n') || null;
  const parts = partsOf(site, root, page, url);
  const id = idOf(site, shape, root, url);
  const status = chaptersOf(first('chapterCount') ?? undefined);
  const listed = listOf(site, shape, root, page, id, url);
  // A page that holds all of a work lists its chapters by having them.
  const chapterList = listed.length > 0 || parts.list.length !== status.have ? listed : parts.list;
  return {
    id: id?.replace(/^work-/, '') ?? null,
    url: addressOf(site, shape, root, id, url),
    title: first('title'),
    authors: unique(told('authors')),
    fandoms: unique(told('fandoms')),
    tags: {
      warnings: unique(told('warnings')),
      relationships: unique(told('relationships')),
      characters: unique(told('characters')),
      freeforms: unique(told('freeforms')),
    },
    rating: first('rating'),
    summary: joined('summary') ?? parts.summary,
    notes: [
      ...told('notes'),
      ...told('chapterNotes'),
      ...parts.notes,
      ...told('chapterEndNotes'),
      ...told('endNotes'),
    ],
    series: told('series'),
    words: countOf(first('words') ?? undefined),
    chapters: { ...status, have: status.have ?? (chapterList.length || null) },
    chapterList,
    text:
      [
        ...elementsOf(root, shape.surfaces.text, shape.root).map((text) => storyText(site, text)),
        ...parts.texts,
      ]
        .filter(Boolean)
        .join('\n\n') || null,
  };
}

const unique = (all: string[]): string[] => [...new Set(all)];

/** What the chapters on a work's page say: their titles, texts and notes in order, and a summary. */
function partsOf(site: ReadSite, root: HTMLElement, page: PageWords, url: URL) {
  const list: ListedChapter[] = [];
  const texts: string[] = [];
  const notes: string[] = [];
  let summary: string | null = null;
  for (const shape of site.shapes.filter(({ name }) => name === 'chapter'))
    for (const chapter of elements(root, shape.root)) {
      const told = tellOf(shape, chapter, page, site.tells);
      const [title] = told('chapterTitle');
      const link = elements(chapter, shape.surfaces.chapterTitle)[0]?.querySelector('a');
      if (title) list.push({ title, url: resolved(link?.getAttribute('href'), url) });
      notes.push(...told('chapterNotes'));
      texts.push(...elements(chapter, shape.surfaces.text).map((text) => storyText(site, text)));
      notes.push(...told('chapterEndNotes'));
      summary ??= told('chapterSummary').join('\n') || null;
    }
  return { list, texts, notes, summary };
}
