import type { PageWords, ReadSite, WorkShape } from '../sites/types';
import { elements, elementsOf, wordsOf } from './words';

/** A chapter as a page lists it. */
export interface ListedChapter {
  title: string;
  url: string | null;
}

/** An address as the page means it; null where it leads nowhere. */
export function resolved(href: string | null | undefined, url: URL): string | null {
  if (!href || /^(?:#|javascript:)/i.test(href) || !URL.canParse(href, url)) return null;
  return new URL(href, url).href;
}

/** Where the work is, best as the page itself links to it: often with the title in the address. */
export function addressOf(
  site: ReadSite,
  shape: WorkShape,
  root: HTMLElement,
  id: string | null,
  url: URL,
): string | null {
  const title = elementsOf(root, shape.surfaces.title, shape.root)[0];
  const link = (title?.closest('a') ?? title?.querySelector('a'))?.getAttribute('href');
  const linked = resolved(link, url);
  const path = id && site.workPath ? resolved(site.workPath(id, url.pathname + url.search), url) : null;
  if (shape.name === 'blurb') {
    const own = linked && site.linkedPath ? resolved(site.linkedPath(new URL(linked).pathname), url) : linked;
    return own ?? path;
  }
  const named = root.ownerDocument.querySelector('link[rel="canonical"]')?.getAttribute('href');
  // Of longer addresses only those that add one name to the work's own: not a chapter's.
  const longer = [linked, resolved(named, url)].find(
    (each) => path && each?.startsWith(path) && /^\/?[^/?#]+\/?$/.test(each.slice(path.length)),
  );
  return longer ?? path ?? linked ?? url.href.replace(/#.*$/, '');
}

/** Chapters that a work's page lists, by a script of it or by its markup; menus stand above and below the text. */
export function listOf(
  site: ReadSite,
  shape: WorkShape,
  root: HTMLElement,
  page: PageWords,
  id: string | null,
  url: URL,
): ListedChapter[] {
  const all: ListedChapter[] = [];
  for (const { title, url: href } of site.listed?.(page) ?? []) all.push({ title, url: resolved(href, url) });
  if (all.length === 0)
    for (const element of elements(root, shape.reads?.chapterList ?? shape.surfaces.chapterList)) {
      // Below a title may stand its date.
      const [title] = wordsOf(element).split('\n');
      const value = element.getAttribute('value');
      const href = element.getAttribute('href') ?? element.getAttribute('data-url') ?? value;
      const path = value !== null && id && site.chapters?.of ? site.chapters.of(id, value) : href;
      if (title) all.push({ title, url: resolved(path, url) });
    }
  return all.filter(
    (one, index) =>
      all.findIndex(({ title, url: other }) => title === one.title && other === one.url) === index,
  );
}
