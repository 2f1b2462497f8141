import type { Site, Surface, WorkShape } from '../sites/types';
import type { TextKind, WorkInput } from '../spoilers/types';

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
const blocks = new Set([
  'P',
  'DIV',
  'BR',
  'LI',
  'BLOCKQUOTE',
  'HR',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'TR',
  'DT',
  'DD',
]);

/** Words of an element, a line a block: read from the tree, since what is hidden has no layout to ask. */
export function wordsOf(element: Element): string {
  let text = '';
  const walk = (node: Node): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === Node.TEXT_NODE) text += child.nodeValue;
      else if (child.nodeType === Node.ELEMENT_NODE && !isOurs(child as Element)) {
        const block = blocks.has(child.nodeName);
        if (block) text += '\n';
        walk(child);
        if (block) text += '\n';
      }
    }
  };
  walk(element);
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

/** What we put into a page is never read as the page's. */
export const isOurs = (element: Element): boolean => element.classList.contains('unspoiled');

const elements = (root: Element, selector: string | undefined): HTMLElement[] =>
  selector ? [...root.querySelectorAll<HTMLElement>(selector)] : [];
const words = (root: Element, selector: string | undefined): string[] =>
  elements(root, selector).map(wordsOf).filter(Boolean);

/** ISO day of a date as sites write it ("05 Feb 2026", "2026-02-05"); undefined where it is none. */
export function dayOf(text: string | undefined): string | undefined {
  const time = text ? Date.parse(/^\d{4}-/.test(text) ? text : `${text} UTC`) : Number.NaN;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

/**
 * Reads a work from its place on a page, by the site's description. Total: what a page lacks is empty.
 * @param within the work that a chapter belongs to: a chapter has no fandoms of its own.
 */
export function readWork(site: Site, shape: WorkShape, root: HTMLElement, within?: PageWork): PageWork {
  const { surfaces } = shape;
  const input: WorkInput = {
    fandoms: within ? within.input.fandoms : words(root, surfaces.fandoms),
    texts: [],
    // A work page says when it was posted and then when it was last updated.
    posted: within?.input.posted ?? dayOf(words(root, surfaces.posted).at(-1)),
  };
  const items: Item[] = [];
  for (const [name, selector] of Object.entries(surfaces)) {
    const surface = name as Surface;
    const kind = kinds[surface];
    if (!kind && surface !== 'text' && surface !== 'warnings' && surface !== 'rating') continue;
    // All of a work's text is one thing: what holds it, where the page has that.
    const places = surface === 'text' && shape.textFrame ? shape.textFrame : selector;
    for (const element of elements(root, places)) {
      const text = surface === 'text' ? '' : wordsOf(element);
      // End notes come after the story and are no notice before it.
      const asked = kind && surface !== 'endNotes' && surface !== 'chapterEndNotes';
      items.push({ surface, element, text, at: asked ? input.texts.push({ kind, text }) - 1 : -1 });
    }
  }
  const id = site.workId({ className: root.className, path: location.pathname });
  return {
    root,
    shape,
    key: within ? within.key : id && `${location.host}:${id}`,
    title: within ? within.title : (words(root, surfaces.title)[0] ?? ''),
    authors: within ? within.authors : words(root, surfaces.authors),
    input,
    items,
  };
}
