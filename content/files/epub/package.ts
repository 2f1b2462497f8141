import { FileError } from '../errors';
import { parseHtml, parseXml } from '../parse';
import { noFacts } from '../story';
import type { Facts } from '../types';
import { fragmentOf, pathFrom } from './paths';

export interface Item {
  path: string;
  type: string;
  properties: string;
}

/** What a package document says. */
export interface Package {
  facts: Facts;
  /** By path. */
  items: ReadonlyMap<string, Item>;
  /** Paths of the pages, in the order of reading. */
  spine: string[];
  /** Paths of the lists of contents, where it has them. */
  nav?: string;
  ncx?: string;
}

/** Elements by their local name: prefixes differ, and old tools forget the namespace. */
const all = (root: Document | Element, name: string): Element[] => [
  ...root.getElementsByTagNameNS('*', name),
];
const textOf = (element: Element | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Where the package document is, from `META-INF/container.xml`. */
export function packagePath(containerXml: string): string | null {
  const xml = parseXml(containerXml);
  const file = xml ? all(xml, 'rootfile')[0]?.getAttribute('full-path') : null;
  return file ? pathFrom('', file) : null;
}

/** Whether `META-INF/encryption.xml` locks more than fonts, which are only veiled from copying. */
export function locks(encryptionXml: string): boolean {
  const xml = parseXml(encryptionXml);
  if (!xml) return true;
  return all(xml, 'EncryptedData').some((data) => {
    const algorithm = all(data, 'EncryptionMethod')[0]?.getAttribute('Algorithm') ?? '';
    return !/idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc#RC/.test(algorithm);
  });
}

/** Reads a package document. @throws FileError `damaged` where it names no page that could be read. */
export function readPackage(opf: string, at: string): Package {
  // Broken XML is read as HTML, whose parser knows no namespaces: `dc:title` is then one name.
  const xml: Document = parseXml(opf) ?? parseHtml(opf.replace(/<(\/?)(?:dc|opf):/gi, '<$1x-'));
  const named = (name: string) => [...all(xml, name), ...all(xml, `x-${name}`)].map(textOf).filter(Boolean);
  const items = new Map<string, Item>();
  const byId = new Map<string, string>();
  for (const element of all(xml, 'item')) {
    const path = pathFrom(at, element.getAttribute('href') ?? '');
    const id = element.getAttribute('id');
    if (!path || !id || items.has(path)) continue;
    const type = (element.getAttribute('media-type') ?? '').toLowerCase();
    items.set(path, { path, type, properties: element.getAttribute('properties') ?? '' });
    byId.set(id, path);
  }
  const spine = all(xml, 'itemref').flatMap((ref) => byId.get(ref.getAttribute('idref') ?? '') ?? []);
  if (spine.length === 0) throw new FileError('damaged');
  const list = [...items.values()];
  const facts = noFacts();
  facts.title = named('title')[0];
  facts.authors = named('creator');
  facts.language = named('language')[0];
  facts.source = [...named('source'), ...named('identifier')].find((one) => /^https?:\/\/\S+$/.test(one));
  facts.tags.freeforms = named('subject');
  return {
    facts,
    items,
    spine: [...new Set(spine)],
    nav: list.find((item) => item.properties.split(/\s+/).includes('nav'))?.path,
    ncx:
      byId.get(all(xml, 'spine')[0]?.getAttribute('toc') ?? '') ??
      list.find((item) => item.type === 'application/x-dtbncx+xml')?.path,
  };
}

/** A line of a list of contents. */
export interface Entry {
  title: string;
  path: string;
  fragment: string;
}

/** Lines of a list of contents of EPUB 3, in their order. */
export function readNav(root: HTMLElement, at: string): Entry[] {
  const navs = [...root.querySelectorAll('nav')];
  const toc = navs.find((nav) => /\btoc\b/.test(nav.getAttribute('epub:type') ?? '')) ?? navs[0];
  return [...(toc?.querySelectorAll('a[href]') ?? [])].flatMap((link) =>
    entry(textOf(link), link.getAttribute('href'), at),
  );
}

/** The same of EPUB 2. */
export function readNcx(ncx: string, at: string): Entry[] {
  const xml: Document | null = parseXml(ncx);
  return (xml ? all(xml, 'navPoint') : []).flatMap((point) => {
    const own = (name: string) => all(point, name)[0];
    return entry(textOf(own('text')), own('content')?.getAttribute('src') ?? null, at);
  });
}

function entry(title: string, href: string | null, at: string): Entry[] {
  const path = href ? pathFrom(at, href) : null;
  return path ? [{ title, path, fragment: fragmentOf(href ?? '') }] : [];
}
