import { trusted } from '../sanitise/trusted';

const XHTML = 'http://www.w3.org/1999/xhtml';
const formatting = 'a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u';
/** More open formatting than any author left by mistake. */
const UNCLOSED = 200;

/**
 * Parses a whole page as HTML, inertly: nothing runs, nothing is asked for. Thousands of formatting
 * tags that nobody closed are opened anew by the parser in each paragraph, the square of their number;
 * without their attributes it opens each kind three times at most.
 */
export function parseHtml(html: string): Document {
  const opened = html.match(new RegExp(`<(?:${formatting})\\b`, 'gi'))?.length ?? 0;
  const closed = html.match(new RegExp(`</(?:${formatting})\\b`, 'gi'))?.length ?? 0;
  const calm =
    opened - closed > UNCLOSED ? html.replace(new RegExp(`<(${formatting})\\s[^<>]*>`, 'gi'), '<$1>') : html;
  return new DOMParser().parseFromString(trusted(calm), 'text/html');
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
export function parsePage(page: string): HTMLElement {
  const xml = parseXml(named(page));
  const body =
    xml?.documentElement.namespaceURI === XHTML ? xml.getElementsByTagNameNS(XHTML, 'body')[0] : null;
  if (!body) return parseHtml(closedEarly(page)).body;
  const html = new DOMParser().parseFromString('', 'text/html');
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
