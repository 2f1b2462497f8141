import type { PageWords, Surface, Tell } from '../types';

/** What a page says of its work to search engines (JSON-LD), where its markup has no lasting names. */
interface Linked {
  name?: unknown;
  author?: unknown;
  description?: unknown;
  keywords?: unknown;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The first thing in it that is written by somebody. Total: what is cut off says nothing. */
function linkedOf(page: PageWords): Linked {
  try {
    const all: unknown = JSON.parse(page.source('schema.org'));
    const graph = isObject(all) && Array.isArray(all['@graph']) ? all['@graph'] : [all].flat();
    return graph.find((each) => isObject(each) && 'author' in each && 'name' in each) ?? {};
  } catch {
    return {};
  }
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Words of HTML that stands in a string, a line a paragraph. */
export const plainWords = (html: string): string =>
  html
    .replace(/<(?:\/p|br\s*\/?)>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:#(\d{1,6})|([a-z]{2,4}));/gi, (whole, code, name) =>
      code ? String.fromCodePoint(Math.min(Number(code), 0x10ffff)) : (entities[name] ?? whole),
    )
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();

const named = (value: unknown): string[] =>
  [value].flat().flatMap((each) => {
    const name = isObject(each) ? each.name : each;
    return typeof name === 'string' && name.trim() ? [name.trim()] : [];
  });

const told: Partial<Record<Surface, (linked: Linked) => string[]>> = {
  title: ({ name }) => named(name).map(plainWords),
  authors: ({ author }) => named(author),
  summary: ({ description }) => named(description).map(plainWords),
  freeforms: ({ keywords }) =>
    named(keywords)
      .flatMap((each) => each.split(/\s*,\s*/))
      .filter(Boolean),
};

/** Reads a surface so where the page's markup has nothing for it. */
export const orLinked =
  (surface: Surface, tell?: Tell): Tell =>
  (words, page) => {
    const own = tell ? tell(words, page) : words(surface);
    return own.length > 0 ? own : (told[surface]?.(linkedOf(page)) ?? []);
  };
