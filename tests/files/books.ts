import type { Entry } from './zip';

/** Parts of books of our own making, small and as tools write them. */

export const container = (path = 'OEBPS/content.opf'): Entry => ({
  name: 'META-INF/container.xml',
  data: `<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="${path}" media-type="application/oebps-package+xml"/></rootfiles></container>`,
});

export const mimetype: Entry = { name: 'mimetype', data: 'application/epub+zip', stored: true };

export const xhtml = (body: string, title = 'A page'): string =>
  `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>${title}</title></head><body>${body}</body></html>`;

export interface BookOptions {
  version?: '2.0' | '3.0';
  /** Pages by path, in the order of reading. */
  pages: Record<string, string | Uint8Array<ArrayBuffer>>;
  /** Lines of the list of contents: address and title. */
  toc?: [string, string][];
  title?: string;
  more?: Entry[];
  /** Changes the package document. */
  opf?: (opf: string) => string;
}

/** The entries of a book. */
export function bookOf({
  version = '3.0',
  pages,
  toc = [],
  title = 'The Lamp',
  more = [],
  opf,
}: BookOptions): Entry[] {
  const paths = Object.keys(pages);
  const items = paths.map(
    (path, i) => `<item id="p${i}" href="${path}" media-type="application/xhtml+xml"/>`,
  );
  const spine = paths.map((_, i) => `<itemref idref="p${i}"/>`);
  const nav =
    version === '3.0'
      ? '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
      : '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>';
  const text = `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="${version}" unique-identifier="u"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="u">urn:x:1</dc:identifier><dc:title>${title}</dc:title><dc:creator>Wren</dc:creator><dc:language>en</dc:language></metadata><manifest>${items.join('')}${toc.length ? nav : ''}</manifest><spine${version === '2.0' ? ' toc="ncx"' : ''}>${spine.join('')}</spine></package>`;
  const links = toc.map(([href, name]) => `<li><a href="${href}">${name}</a></li>`).join('');
  const points = toc
    .map(
      ([href, name], i) =>
        `<navPoint id="n${i}" playOrder="${i + 1}"><navLabel><text>${name}</text></navLabel><content src="${href}"/></navPoint>`,
    )
    .join('');
  const contents: Entry[] =
    version === '3.0'
      ? [
          {
            name: 'OEBPS/nav.xhtml',
            data: xhtml(
              `<nav epub:type="toc" xmlns:epub="http://www.idpf.org/2007/ops"><ol>${links}</ol></nav>`,
            ),
          },
        ]
      : [
          {
            name: 'OEBPS/toc.ncx',
            data: `<?xml version="1.0"?><ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1"><navMap>${points}</navMap></ncx>`,
          },
        ];
  return [
    mimetype,
    container(),
    { name: 'OEBPS/content.opf', data: opf ? opf(text) : text },
    ...(toc.length ? contents : []),
    ...paths.map((path) => ({ name: `OEBPS/${decodeURIComponent(path)}`, data: pages[path] ?? '' })),
    ...more,
  ];
}

const fields = `<dl class="tags calibre2"><dt class="calibre3">Rating:</dt><dd><a href="https://archiveofourown.org/tags/Mature">Mature</a></dd>
<dt>Archive Warnings:</dt><dd><a href="/t">Graphic Depictions Of Violence</a>, <a href="/t">Major Character Death</a></dd>
<dt>Fandom:</dt><dd><a href="/t">Original Work; a saga</a></dd><dt>Relationships:</dt><dd><a href="/t">Keeper/Sea</a></dd>
<dt>Characters:</dt><dd><a href="/t">Keeper</a>, <a href="/t">Sea</a></dd><dt>Additional Tags:</dt><dd><a href="/t">Slow Burn</a></dd>
<dt>Language:</dt><dd>English</dd><dt>Series:</dt><dd>Part 2 of <a href="/series/77">Winters</a></dd>
<dt>Stats:</dt><dd>Published: 2024-01-02 Completed: 2024-02-03 Words: 1,234 Chapters: 2/2</dd></dl>`;
const posted = `<p class="message"><b>The Lamp</b><br/>Posted originally on the <a href="http://archiveofourown.org/">Archive of Our Own</a> at <a href="http://archiveofourown.org/works/4711">http://archiveofourown.org/works/4711</a>.</p>`;
const byline = `<h1>The Lamp</h1><div class="byline">by <a rel="author" href="https://archiveofourown.org/users/wren/pseuds/wren">wren</a></div><p>Summary</p><blockquote class="userstuff"><p>A lamp and a sea.</p></blockquote><p>Notes</p><blockquote class="userstuff"><p>For M.</p></blockquote>`;
const head = (n: number, notes = '') =>
  `<div class="meta group"><h2 class="heading">Chapter ${n}: The ${n === 1 ? 'first' : 'second'} night</h2>${notes}</div>`;
const text = (n: number) =>
  `<div class="userstuff"><p>Night ${n} began.</p><div class="chat"><p>hi</p></div></div>`;
const after = `<div id="afterword"><h2 class="toc-heading">Afterword</h2><div class="meta" id="endnotes"><p>End Notes</p><blockquote class="userstuff"><p>Thank you.</p></blockquote></div><p class="message">Please drop by the Archive and comment.</p></div>`;
const notes = `<p>Chapter Notes</p><blockquote class="userstuff"><p>Beware.</p></blockquote>`;
const chapterEnd = `<div class="meta" id="endnotes1"><p>Chapter End Notes</p><blockquote class="userstuff"><p>More soon.</p></blockquote></div>`;

/** A download of the Archive's, as its pages are laid out. */
export function download(kind: 'html' | 'epub', chapters: 1 | 2): string | Entry[] {
  const one = `<h2 class="toc-heading">The Lamp</h2>${text(1)}`;
  const two = `${head(1, notes)}<!--chapter content-->${text(1)}${chapterEnd}${head(2)}<!--chapter content-->${text(2)}`;
  if (kind === 'html') {
    return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>The Lamp - wren - Original Work</title></head><body><div id="preface"><h2 class="toc-heading">Preface</h2>${posted}<div class="meta">${fields}${byline}</div></div><div id="chapters" class="userstuff">${chapters === 1 ? one : two}</div>${after}</body></html>`;
  }
  const renamed = (page: string) =>
    page
      .replace(/class="userstuff"/g, 'class="userstuff2"')
      .replace(/class="meta group"/g, 'class="meta group calibre5"');
  const pages: Record<string, string> = {
    'a_split_000.xhtml': xhtml(
      `<div id="preface" class="calibre1"><h2 class="toc-heading">Preface</h2>${posted}<div>${fields}</div></div>`,
    ),
    'a_split_001.xhtml': xhtml(renamed(byline)),
    'a_split_002.xhtml': xhtml(renamed(chapters === 1 ? one : `${head(1, notes)}${text(1)}`)),
    ...(chapters === 2
      ? {
          'a_split_003.xhtml': xhtml(renamed(`${text(3)}${chapterEnd}`)),
          'a_split_004.xhtml': xhtml(renamed(`${head(2)}${text(2)}`)),
        }
      : {}),
    'a_split_005.xhtml': xhtml(renamed(after)),
  };
  return bookOf({
    version: '2.0',
    title: 'The Lamp',
    pages,
    toc: [
      ['a_split_000.xhtml', 'Preface'],
      ['a_split_002.xhtml', 'Chapter 1'],
      ['a_split_005.xhtml', 'Afterword'],
    ],
  });
}
