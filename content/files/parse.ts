import { Shallow } from '../sanitise/shallow';
import { trusted } from '../sanitise/trusted';
import { unclobbered } from '../sanitise/unclobber';
import type { Work } from './work';

const XHTML = 'http://www.w3.org/1999/xhtml';
/** Characters that are parsed in one go. */
const STRIDE = 256 * 1024;

/** Parses a short page as HTML, inertly: nothing runs, nothing is asked for. */
export const parseHtml = (html: string): Document =>
  unclobbered(new DOMParser().parseFromString(trusted(new Shallow().take(html)), 'text/html'));

/** The same for a page of any length, a stretch at a time. */
export async function parseLongHtml(html: string, work: Work): Promise<Document> {
  if (html.length < STRIDE) return parseHtml(html);
  // Written piece by piece into a document without a window, whose parser runs no script either.
  const page = document.implementation.createHTMLDocument('');
  const shallow = new Shallow();
  page.open();
  for (let at = 0; at < html.length; ) {
    // Not within a tag, which is looked at as a whole.
    const end = at + STRIDE < html.length ? html.lastIndexOf('<', at + STRIDE) : html.length;
    const to = end > at ? end : at + STRIDE;
    page.write(trusted(shallow.take(html.slice(at, to))));
    at = to;
    await work.breathe(at / html.length);
  }
  page.close();
  return unclobbered(page);
}

/**
 * Parses XML; null where it is broken. Its document type is left out, and with it entities of the
 * file's own: none of the formats read here needs any, and a few lines of them unfold to gigabytes.
 */
export function parseXml(xml: string): XMLDocument | null {
  const plain = withoutDoctype(xml);
  try {
    const parsed = new DOMParser().parseFromString(trusted(plain), 'application/xml');
    return parsed.documentElement && parsed.getElementsByTagName('parsererror').length === 0 ? parsed : null;
  } catch {
    // Browsers answer with a document that tells the error; some parsers throw it.
    return null;
  }
}

/**
 * Parses a page of a book: as XML, as it should be, or where it is broken as HTML. Gives its body as
 * nodes of an HTML document.
 */
export async function parsePage(page: string, work: Work): Promise<HTMLElement> {
  const xml = parseXml(named(page));
  const body =
    xml?.documentElement.namespaceURI === XHTML ? xml.getElementsByTagNameNS(XHTML, 'body')[0] : null;
  if (!body) return (await parseLongHtml(closedEarly(page), work)).body;
  const html = parseHtml('');
  html.body.append(...[...body.childNodes].map((node) => html.importNode(node, true)));
  return html.body;
}

/** References by name, which XML without its document type does not know, as characters. */
function named(page: string): string {
  const seen = new Map<string, string>();
  return page.replace(/&([a-zA-Z][a-zA-Z\d]*);/g, (all, name: string) => {
    if (['amp', 'lt', 'gt', 'quot', 'apos'].includes(name)) return all;
    if (!seen.has(name)) seen.set(name, parseHtml(all).body.textContent ?? '');
    const text = seen.get(name) ?? '';
    return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  });
}

/** `<title/>` and `<a id="x"/>` as an HTML parser understands them: closed. */
const closedEarly = (page: string): string =>
  page.replace(
    /<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)\b)([a-z][\w:-]*)((?:\s[^<>]*?)?)\/>/gi,
    '<$1$2></$1>',
  );

function withoutDoctype(xml: string): string {
  const start = /^(?:\s|<\?[^>]*\?>|<!--[\s\S]*?-->)*<!DOCTYPE/i.exec(xml);
  if (!start) return xml;
  let at = start[0].length;
  let inside = false;
  for (; at < xml.length; at++) {
    const char = xml[at];
    if (char === '[') inside = true;
    else if (char === ']') inside = false;
    else if (char === '>' && !inside) break;
    else if (char === '"' || char === "'") {
      const end = xml.indexOf(char, at + 1);
      if (end < 0) break;
      at = end;
    }
  }
  return start[0].slice(0, -'<!DOCTYPE'.length) + xml.slice(at + 1);
}
