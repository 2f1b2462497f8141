// What may stand in sanitised HTML, said a second time and on its own: a test that asked the product's
// own list would pass whatever the list allows.

const ELEMENTS = new Set(
  (
    'a abbr acronym address b big blockquote br caption center cite code col colgroup dd del details dfn div dl ' +
    'dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li ol p pre q rp rt ruby s samp small span ' +
    'strike strong sub summary sup table tbody td tfoot th thead tr tt u ul var'
  ).split(' '),
);
const ATTRIBUTES = new Set(
  (
    'class dir lang title align data-id data-to data-src href hreflang cite span width height datetime alt border ' +
    'value start type reversed summary colspan rowspan abbr axis scope'
  ).split(' '),
);

/** What is wrong with sanitised HTML; empty where nothing is. */
export function faults(html: string): string[] {
  const found: string[] = [];
  const parsed = new DOMParser().parseFromString(`<!doctype html><body>${html}`, 'text/html');
  if (parsed.head.childNodes.length > 0) found.push('something in the head');
  for (const element of parsed.body.querySelectorAll('*')) {
    if (!ELEMENTS.has(element.localName)) found.push(`<${element.localName}>`);
    if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml') found.push(`foreign ${element.localName}`);
    for (const { name, value } of element.attributes) {
      if (!ATTRIBUTES.has(name)) found.push(`${element.localName} ${name}`);
      if (['href', 'cite'].includes(name) && !/^(https?:\/\/|mailto:)/.test(value)) found.push(value);
      if (name === 'data-src' && !/^(https?:\/\/|data:image\/(png|jpeg|gif|webp|avif);base64,)/.test(value)) {
        found.push(value);
      }
    }
  }
  return found;
}

/** Every element with a text of its own in a place where it may stand; the text is `x-NAME`. */
export function sampleOf(element: string): string {
  const own = `<${element}>x-${element}</${element}>`;
  if (['br', 'hr'].includes(element)) return `<p>a</p><${element}><p>x-${element}</p>`;
  if (element === 'img') return `<p>x-img <img src="https://pictures.example/a.png" alt="A picture"></p>`;
  if (['col', 'colgroup'].includes(element)) {
    return `<table><colgroup><col span="2"></colgroup><tbody><tr><td>x-${element}</td></tr></tbody></table>`;
  }
  if (element === 'caption') return `<table>${own}<tbody><tr><td>a</td></tr></tbody></table>`;
  if (['table', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th'].includes(element)) {
    const cell = element === 'th' ? own : `<td>x-${element}</td>`;
    const part = ['thead', 'tfoot'].includes(element) ? element : 'tbody';
    return `<table><${part}><tr>${cell}</tr></${part}></table>`;
  }
  if (['rp', 'rt', 'ruby'].includes(element))
    return `<ruby>x-ruby<rp>(x-rp</rp><rt>x-rt</rt><rp>)</rp></ruby>`;
  if (['dd', 'dl', 'dt'].includes(element)) return '<dl><dt>x-dt x-dl</dt><dd>x-dd</dd></dl>';
  if (['li', 'ol', 'ul'].includes(element)) {
    const list = element === 'li' ? 'ul' : element;
    return `<${list}><li>x-${element}</li></${list}>`;
  }
  if (['details', 'summary'].includes(element))
    return '<details><summary>x-summary</summary>x-details</details>';
  if (element === 'figcaption') return `<figure>a${own}</figure>`;
  return own;
}

export const allElements = [...ELEMENTS];
