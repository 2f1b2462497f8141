import { writeEpub } from '../../content/files/writeEpub';
import { writeHtml } from '../../content/files/writeHtml';
import { storyOfAll } from '../unit/files/stories';
import { bookOf, container, download, xhtml } from './books';
import { bytesOf, type Case, holds, latin, reads, wide } from './case';
import { type Entry, zipOf } from './zip';

const two = { 'one.xhtml': xhtml('<h1>One</h1><p>First.</p>'), 'two.xhtml': xhtml('<p>Second.</p>') };
const toc: [string, string][] = [
  ['one.xhtml', 'One'],
  ['two.xhtml', 'Two'],
];
const book = (name: string, entries: () => Entry[], wrong: Case['wrong']): Case => ({
  name: `${name}.epub`,
  make: () => zipOf(entries()),
  wrong,
});
const text = (name: string, content: BlobPart, wrong: Case['wrong']): Case => ({
  name,
  make: () => new Blob([content]),
  wrong,
});
const both = reads('# One\nFirst.\n# Two\nSecond.');
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 1, 2, 3]);

const downloaded: Case['wrong'] = ({ story }) => {
  const said = JSON.stringify([
    story.id,
    story.authors,
    story.tags.rating,
    story.tags.warnings.length,
    story.tags.fandoms,
    story.series?.[0]?.part,
    story.posted,
    story.updated,
    story.language,
    story.notes?.length,
    story.summary?.length,
    story.endNotes?.[0]?.html,
  ]);
  const expected = JSON.stringify([
    'ao3:4711',
    ['wren'],
    'Mature',
    2,
    ['Original Work; a saga'],
    2,
    '2024-01-02',
    '2024-02-03',
    'English',
    1,
    1,
    '<p>Thank you.</p>',
  ]);
  return said === expected ? [] : [`says ${said}, not ${expected}`];
};
const nights =
  (more: Case['wrong']): Case['wrong'] =>
  (opened) => [...(downloaded?.(opened) ?? []), ...(more?.(opened) ?? [])];
const chapterNotes: Case['wrong'] = ({ story }) => {
  const [first, second] = story.chapters;
  const fine =
    first?.notes?.[0]?.html === '<p>Beware.</p>' &&
    first.endNotes?.[0]?.html === '<p>More soon.</p>' &&
    !second?.notes &&
    second?.title === 'The second night';
  return fine ? [] : ['notes of chapters are lost'];
};
const wrapped = Array.from(
  { length: 12 },
  (_, i) => `Line ${i} of a paragraph that an old editor broke at seventy-two columns`,
).join('\n');

export const goodFiles: Case[] = [
  { name: 'own.epub', make: () => writeEpub(storyOfAll()), wrong: holds('summary', 'שלום', '🏳️‍🌈') },
  { name: 'own.html', make: () => writeHtml(storyOfAll()), wrong: holds('summary', 'שלום') },
  book('three', () => bookOf({ pages: two, toc }), both),
  book('two', () => bookOf({ version: '2.0', pages: two, toc }), both),
  book('archive-one', () => download('epub', 1) as Entry[], nights(holds('Night 1 began.', 'hi'))),
  book(
    'archive-many',
    () => download('epub', 2) as Entry[],
    nights((opened) => [
      ...(chapterNotes?.(opened) ?? []),
      ...holds(
        '# The first night\nNight 1 began.\nhi\nNight 3 began.',
        '# The second night\nNight 2',
      )(opened),
    ]),
  ),
  book(
    'one-page',
    () =>
      bookOf({
        pages: {
          'all.xhtml': xhtml(
            '<p>Before.</p><h2 id="a">A</h2><p>In A.</p><div><h2 id="b">B</h2><p>In B.</p></div>',
          ),
        },
        toc: [
          ['all.xhtml#a', 'A'],
          ['all.xhtml#b', 'B'],
        ],
      }),
    reads('# \nBefore.\n# A\nIn A.\n# B\nIn B.'),
  ),
  book('no-list', () => bookOf({ pages: two }), reads('# One\nFirst.\n# \nSecond.')),
  book(
    'sizes-after',
    () => bookOf({ pages: two, toc }).map((entry) => ({ ...entry, flags: entry.stored ? 0 : 8 })),
    both,
  ),
  book('stored', () => bookOf({ pages: two, toc }).map((entry) => ({ ...entry, stored: true })), both),
  book(
    'picture',
    () =>
      bookOf({
        pages: { 'one.xhtml': xhtml('<p>See <img src="a%20b.png" alt="it"/></p>') },
        more: [{ name: 'OEBPS/a b.png', data: png }],
      }),
    (opened) =>
      opened.story.chapters[0]?.blocks[0]?.html.includes('data:image/png;base64,iVBORw0K')
        ? []
        : ['no picture'],
  ),
  book(
    'wide-page',
    () =>
      bookOf({
        pages: { 'one.xhtml': wide(`\ufeff${xhtml('<p>Wide é.</p>').replace('utf-8', 'utf-16')}`, true) },
      }),
    holds('Wide é.'),
  ),
  book(
    'latin-page',
    () =>
      bookOf({ pages: { 'one.xhtml': latin(xhtml('<p>Café — now.</p>').replace('utf-8', 'windows-1252')) } }),
    holds('Café — now.'),
  ),
  book(
    'named',
    () => bookOf({ pages: { 'one.xhtml': xhtml('<p>a&nbsp;b &eacute;&hellip; &lt;i&gt; &unknown;</p>') } }),
    holds('a b é… <i> &unknown;'),
  ),
  book(
    'broken-xml',
    () => bookOf({ pages: { 'one.xhtml': xhtml('<p>Never closed <b>bold<p>Next & more < less<br>end') } }),
    holds('Never closed bold', 'Next & more < less/end'),
  ),
  book(
    'closed-early',
    () =>
      bookOf({
        pages: {
          'one.xhtml':
            '<html><head><title/><script/></head><body><a id="x"/><p>Still here.</p></body></html>',
        },
      }),
    holds('Still here.'),
  ),
  book(
    'named-paths',
    () => bookOf({ pages: { 'a%20%C3%BC.xhtml': xhtml('<p>Found.</p>') }, toc: [['a%20%C3%BC.xhtml', 'Ü']] }),
    holds('# Ü', 'Found.'),
  ),
  book(
    'veiled-font',
    () =>
      bookOf({
        pages: two,
        toc,
        more: [
          {
            name: 'META-INF/encryption.xml',
            data: '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><EncryptedData xmlns="http://www.w3.org/2001/04/xmlenc#"><EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/></EncryptedData></encryption>',
          },
        ],
      }),
    both,
  ),
  book(
    'page-missing',
    () => bookOf({ pages: two, toc }).filter((entry) => !entry.name.endsWith('two.xhtml')),
    reads('# One\nFirst.'),
  ),
  book(
    'lost-package',
    () =>
      bookOf({ pages: two, toc }).map((entry) =>
        entry.name.startsWith('META-INF') ? container('nowhere.opf') : entry,
      ),
    both,
  ),
  book('no-mimetype', () => bookOf({ pages: two, toc }).slice(1), both),
  text('archive-one.html', download('html', 1) as string, nights(reads('# \nNight 1 began.\nhi'))),
  text(
    'archive-many.html',
    download('html', 2) as string,
    nights((opened) => [
      ...(chapterNotes?.(opened) ?? []),
      ...reads('# The first night\nNight 1 began.\nhi\n# The second night\nNight 2 began.\nhi')(opened),
    ]),
  ),
  text('any.html', '<title>T</title><body><h1>Tale</h1><h2>A</h2><p>In A.<h2>B</h2>In B.', (opened) => [
    ...reads('# A\nIn A.\n# B\nIn B.')(opened),
    ...(opened.story.title === 'Tale' ? [] : ['no title']),
  ]),
  text('latin.html', latin('<!doctype html><meta charset="iso-8859-1"><p>Café — now.'), holds('Café — now.')),
  text('unsaid.html', latin('<!doctype html><p>Café — now.'), holds('Café — now.')),
  text(
    'wrongly-said.html',
    latin('<!doctype html><meta charset="utf-8"><p>Café — now.'),
    holds('Café — now.'),
  ),
  text('said-wrongly.html', '<!doctype html><meta charset="iso-8859-1"><p>Café — now.', holds('Café — now.')),
  text('wide.html', wide('\ufeff<!doctype html><p>Wide é.', false), holds('Wide é.')),
  text(
    'japanese.html',
    new Uint8Array([
      ...bytesOf('<!doctype html><meta charset="shift_jis"><p>', (char) => [char.charCodeAt(0)]),
      0x83,
      0x89,
      0x83,
      0x93,
      0x83,
      0x76,
    ]),
    holds('ランプ'),
  ),
  text('mark.txt', '\ufeffOnce.\n\nTwice.', reads('# \nOnce.\nTwice.')),
  text('wide.txt', wide('Once upon a night.\n\nTwice é.', true), reads('# \nOnce upon a night.\nTwice é.')),
  text('latin.txt', latin('Café — now.\n\nThen.'), reads('# \nCafé — now.\nThen.')),
  text('wrapped.txt', `${wrapped}\n\n${wrapped}`, (opened) =>
    opened.story.chapters[0]?.blocks.length === 2 &&
    !opened.story.chapters[0].blocks[0]?.html.includes('<br>')
      ? []
      : ['lines are not joined'],
  ),
  text('lines.txt', 'One.\nTwo.\nThree.', reads('# \nOne.\nTwo.\nThree.')),
  text(
    'chapters.txt',
    'Title: Nights\nAuthor: Wren\nRating: Teen\nWarnings: Death, Fire\n\nPROLOGUE\n\nDark.\n\nChapter 1: Light\n\n“Now.”\nShe went.\n\n***\n\nChapter Two\n\nEnd.\n',
    (opened) => [
      ...reads('# PROLOGUE\nDark.\n# Chapter 1: Light\n“Now.”/She went.\n***\n# Chapter Two\nEnd.')(opened),
      ...(JSON.stringify([
        opened.story.title,
        opened.story.authors,
        opened.story.tags.rating,
        opened.story.tags.warnings,
      ]) === '["Nights",["Wren"],"Teen",["Death","Fire"]]'
        ? []
        : ['fields']),
    ],
  ),
  text('returns.txt', 'One.\r\n\r\nTwo.\r\rThree.', reads('# \nOne.\nTwo.\nThree.')),
  text('long.txt', Array.from({ length: 10_000 }, (_, i) => `Paragraph ${i}.`).join('\n\n'), ({ story }) =>
    story.chapters[0]?.blocks.length === 10_000 ? [] : ['paragraphs'],
  ),
  text(
    'story.md',
    '---\ntitle: "Nights"\nauthor: Wren\ntags: [Fluff, Angst]\nmood: odd\n---\n\n# One\n\nA *dark* [night][n].\n\n```\ncode\n\nmore\n```\n\n# Two\n\n- a\n- b\n\n[n]: https://e.example/\n',
    (opened) => [
      ...holds('# One', 'A dark night.', 'code', '# Two', 'mood: odd')(opened),
      ...(opened.story.title === 'Nights' && opened.story.tags.freeforms.join() === 'Fluff,Angst'
        ? []
        : ['fields']),
    ],
  ),
  text(
    'html.md',
    'Text <b onclick="x">bold</b>.\n\n<script>alert(1)</script>\n\nEnd.',
    reads('# \nText bold.\nEnd.'),
  ),
];
