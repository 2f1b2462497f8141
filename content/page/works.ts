import type { Site, Surface, WorkShape } from '../sites/types';
import type { TextKind, WorkInput } from '../spoilers/types';
import { type PageAt, pageOf, tellOf } from './tell';
import { elements, elementsOf, latestDay, wordsOf } from './words';

/** One surface of a work as it stands on the page: a tag, a summary, a note, a stretch of text. */
export interface Item {
  surface: Surface;
  element: HTMLElement;
  /** Its words; empty for a work's text, which may be a million of them. */
  text: string;
  /** Index in `WorkInput.texts`, or -1 where the engine is not asked. */
  at: number;
}

export interface PageWork {
  root: HTMLElement;
  shape: WorkShape;
  /** Stable across pages and visits: "archiveofourown.org:work-123"; null where the page does not say. */
  key: string | null;
  title: string;
  authors: string[];
  input: WorkInput;
  items: Item[];
}

const kinds: Partial<Record<Surface, TextKind>> = {
  title: 'title',
  relationships: 'relationship',
  characters: 'character',
  freeforms: 'freeform',
  summary: 'summary',
  notes: 'notes',
  endNotes: 'notes',
  chapterTitle: 'chapterTitle',
  chapterSummary: 'chapterSummary',
  chapterNotes: 'chapterNotes',
  chapterEndNotes: 'chapterNotes',
  series: 'series',
};

/** What may be veiled and is no notice: the engine is not asked about it. */
const unasked = new Set<Surface>([
  'text',
  'warnings',
  'rating',
  'chapterCount',
  'status',
  'chapterList',
  'inspired',
  'bookmarkerTags',
  'bookmarkerNotes',
]);

/**
 * Reads a work from its place on a page, by the site's description. Total: what a page lacks is empty.
 * What stands mixed in a line is to be separated before (`mixed.ts`).
 * @param within the work that a chapter belongs to: a chapter has no fandoms of its own.
 */
export function readWork(
  site: Site,
  shape: WorkShape,
  root: HTMLElement,
  within?: PageWork,
  at: PageAt = location,
): PageWork {
  const { surfaces } = shape;
  const page = pageOf(site, root.ownerDocument, at);
  const told = tellOf(shape, root, page);
  const input: WorkInput = {
    fandoms: within ? within.input.fandoms : told('fandoms'),
    texts: [],
    // A work page says when it was posted and when it was last updated.
    posted: within?.input.posted ?? latestDay(elementsOf(root, surfaces.posted, shape.root)),
  };
  // Tags that nobody sorted: the engine takes what it knows as a fandom.
  if (site.unsorted && !within) input.fandoms = [...input.fandoms, ...told('freeforms')];
  const items: Item[] = [];
  for (const [name, selector] of Object.entries(surfaces)) {
    const surface = name as Surface;
    const kind = kinds[surface];
    if (!kind && !unasked.has(surface)) continue;
    // All of a work's text is one thing: what holds it, where the page has that.
    const places = surface === 'text' && shape.textFrame ? shape.textFrame : selector;
    for (const element of elementsOf(root, places, shape.root)) {
      const text = surface === 'text' ? '' : wordsOf(element);
      // End notes come after the story and are no notice before it.
      const asked = kind && surface !== 'endNotes' && surface !== 'chapterEndNotes';
      items.push({ surface, element, text, at: asked ? input.texts.push({ kind, text }) - 1 : -1 });
    }
  }
  // All of the text is chapters': what holds them is hidden with the work.
  if (!surfaces.text && shape.textFrame)
    for (const element of elements(root, shape.textFrame))
      items.push({ surface: 'text', element, text: '', at: -1 });
  // Where the story's header stands in its own text, it has no element to veil and is read all the same.
  if (!surfaces.notes && shape.tells?.notes)
    for (const text of told('notes')) input.texts.push({ kind: 'notes', text });
  return {
    root,
    shape,
    key: within ? within.key : keyOf(site, shape, root, at),
    title: within ? within.title : (told('title')[0] ?? ''),
    authors: within ? within.authors : told('authors'),
    input,
    items,
  };
}

/** The site's own id of the work in a root, by the site's description. */
export function idOf(site: Site, shape: WorkShape, root: HTMLElement, at: PageAt): string | null {
  const title = elementsOf(root, shape.surfaces.title, shape.root)[0];
  const link = title?.closest('a') ?? title?.querySelector('a');
  return site.workId({
    className: root.className,
    path: at.pathname,
    search: at.search,
    element: root.id,
    href: link?.getAttribute('href') ?? undefined,
  });
}

function keyOf(site: Site, shape: WorkShape, root: HTMLElement, at: PageAt): string | null {
  const id = idOf(site, shape, root, at);
  return id && `${at.host}:${id}`;
}
