import { bookOf, container, mimetype, xhtml } from './books';
import { type Case, holds, reads } from './case';
import { type Entry, zipOf } from './zip';

const plain = { 'one.xhtml': xhtml('<p>Plain.</p>') };
const book = (name: string, entries: () => Entry[], rest: Partial<Case>): Case => ({
  name: `${name}.epub`,
  make: () => zipOf(entries()),
  ...rest,
});
const text = (name: string, make: () => BlobPart[], rest: Partial<Case>): Case => ({
  name,
  make: () => new Blob(make()),
  ...rest,
});
const MB = 1024 * 1024;
const zeros = (size: number) => new Uint8Array(size).fill(32);
/** The same bytes many times over, without holding them as often. */
const times = (part: BlobPart, n: number): BlobPart[] => [new Blob(Array.from({ length: n }, () => part))];
const mega = 'All night the lamp went round and nobody came.\n\n'.repeat(21_845);

const entity = (n: number): string =>
  Array.from({ length: n }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
const laughs = (rest: string): string =>
  `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">${entity(9)}]>${rest}`;

export const hostileFiles: Case[] = [
  // Containers.
  book('bomb-page', () => bookOf({ pages: { 'one.xhtml': zeros(48 * MB) } }), { refused: 'bomb' }),
  book(
    'bomb-many',
    () =>
      bookOf({
        pages: Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`p${i}.xhtml`, zeros(16 * MB)])),
      }),
    {
      refused: 'bomb',
      heavy: true,
    },
  ),
  book(
    'bomb-lying',
    () => [
      ...bookOf({ pages: { 'one.xhtml': xhtml('<p>See <img src="a.png"/></p>') } }),
      { name: 'OEBPS/a.png', data: zeros(20 * MB), says: 900 },
    ],
    {
      refused: 'damaged',
    },
  ),
  book(
    'overlap',
    () => [
      ...bookOf({ pages: { ...plain, 'two.xhtml': xhtml('<p>Two.</p>') } }).filter(
        (entry) => entry.name !== 'OEBPS/two.xhtml',
      ),
      { name: 'OEBPS/two.xhtml', data: xhtml('<p>Plain.</p>'), at: 'OEBPS/one.xhtml' },
    ],
    {
      refused: 'damaged',
    },
  ),
  book(
    'many-entries',
    () => [
      ...bookOf({ pages: plain }),
      ...Array.from({ length: 21_000 }, (_, i) => ({ name: `x/${i}`, data: '', stored: true })),
    ],
    {
      refused: 'bomb',
    },
  ),
  book(
    'climbing-names',
    () => [
      ...bookOf({ pages: plain }),
      { name: '../../../etc/passwd', data: 'root' },
      { name: '/etc/shadow', data: 'x' },
      { name: '..\\win.ini', data: 'x' },
    ],
    {
      wrong: reads('# \nPlain.'),
    },
  ),
  book(
    'climbing-links',
    () =>
      bookOf({
        pages: plain,
        opf: (opf) =>
          opf
            .replace('<itemref', '<itemref idref="up"/><itemref idref="web"/><itemref')
            .replace(
              '<item ',
              '<item id="up" href="../../../../etc/passwd" media-type="application/xhtml+xml"/><item id="web" href="https://evil.example/x" media-type="application/xhtml+xml"/><item ',
            ),
      }),
    {
      wrong: reads('# \nPlain.'),
    },
  ),
  {
    name: 'cut-short.epub',
    make: async () => {
      const whole = await zipOf(bookOf({ pages: plain }));
      return whole.slice(0, whole.size - 60);
    },
    refused: 'damaged',
  },
  {
    name: 'cut-early.epub',
    make: async () => (await zipOf(bookOf({ pages: plain }))).slice(0, 200),
    refused: 'damaged',
  },
  book(
    'wrong-sum',
    () =>
      bookOf({ pages: plain }).map((entry) =>
        entry.name.endsWith('one.xhtml') ? { ...entry, crc: 1 } : entry,
      ),
    { refused: 'damaged' },
  ),
  book(
    'encrypted',
    () => bookOf({ pages: plain }).map((entry) => ({ ...entry, flags: entry.stored ? 0 : 1 })),
    { refused: 'locked' },
  ),
  book(
    'sold',
    () =>
      bookOf({
        pages: plain,
        more: [
          {
            name: 'META-INF/encryption.xml',
            data: '<encryption xmlns="x"><EncryptedData xmlns="http://www.w3.org/2001/04/xmlenc#"><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/></EncryptedData></encryption>',
          },
        ],
      }),
    { refused: 'locked' },
  ),
  book('no-book', () => [{ name: 'word/document.xml', data: '<w/>' }], { refused: 'notEpub' }),
  book('nothing', () => [], { refused: 'notEpub' }),
  text('a-name.epub', () => ['Only called so.'], { wrong: reads('# \nOnly called so.') }),
  // Packages.
  book(
    'laughing-package',
    () => bookOf({ pages: plain, title: '&l9;', opf: (opf) => laughs(opf.replace(/<\?xml[^>]*>/, '')) }),
    { wrong: reads('# \nPlain.') },
  ),
  book(
    'reaching-out',
    () =>
      bookOf({
        pages: {
          'one.xhtml': `<?xml version="1.0"?><!DOCTYPE html [<!ENTITY f SYSTEM "file:///etc/passwd"><!ENTITY w SYSTEM "https://evil.example/">]><html xmlns="http://www.w3.org/1999/xhtml"><body><p>&f;&w;Plain.</p></body></html>`,
        },
      }),
    {
      wrong: holds('Plain.'),
    },
  ),
  book(
    'laughing-page',
    () =>
      bookOf({
        pages: {
          'one.xhtml': laughs(
            '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>&l9; Plain.</p></body></html>',
          ),
        },
      }),
    {
      wrong: holds('Plain.'),
    },
  ),
  book('empty-spine', () => bookOf({ pages: plain, opf: (opf) => opf.replace(/<itemref[^>]*>/g, '') }), {
    refused: 'damaged',
  }),
  book('all-missing', () => bookOf({ pages: plain }).filter((entry) => !entry.name.endsWith('.xhtml')), {
    refused: 'noText',
  }),
  book('no-words', () => bookOf({ pages: { 'one.xhtml': xhtml('<p> </p>') } }), { refused: 'noText' }),
  book('circle', () => [mimetype, container('META-INF/container.xml')], { refused: 'damaged' }),
  book(
    'scripted',
    () =>
      bookOf({
        pages: {
          'one.xhtml': xhtml(
            '<p onclick="x()">Plain.</p><script>alert(1)</script><svg xmlns="http://www.w3.org/2000/svg" onload="x"><a xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="javascript:x"><text>t</text></a></svg><iframe src="javascript:x"/>',
          ),
        },
      }),
    {
      wrong: reads('# \nPlain.'),
    },
  ),
  // Text.
  text('empty.txt', () => [], { refused: 'empty' }),
  text('blank.txt', () => [' \n\t\n '], { refused: 'empty' }),
  text('paper.txt', () => ['%PDF-1.7\n1 0 obj'], { refused: 'unknown' }),
  text('bytes.txt', () => [new Uint8Array([65, 0, 0, 0, 66, 1, 2, 0, 0, 3])], { refused: 'unknown' }),
  text('hundred.txt', () => times(mega, 100), { refused: 'tooLarge' }),
  text('hundred.html', () => ['<!doctype html><p>', ...times(mega, 100)], { refused: 'tooLarge' }),
  text('huge.epub', () => ['PK\x03\x04', ...times(new Uint8Array(MB), 300)], { refused: 'tooLarge' }),
  text('thirty.txt', () => times(mega, 30), {
    heavy: true,
    wrong: ({ story }) => (story.words > 5_000_000 ? [] : [`${story.words} words`]),
  }),
  text(
    'thirty.html',
    () => ['<!doctype html>', ...times(`<p>${mega.slice(0, 1000)}</p>\n`.repeat(1000), 30)],
    { heavy: true, wrong: ({ story }) => (story.words > 4_000_000 ? [] : [`${story.words} words`]) },
  ),
  {
    name: 'hundred.epub',
    heavy: true,
    make: () =>
      zipOf([
        ...bookOf({ pages: plain }),
        { name: 'OEBPS/big.bin', data: new Uint8Array(100 * MB), stored: true },
      ]),
    wrong: reads('# \nPlain.'),
  },
  text('one-line.txt', () => times('word after word '.repeat(65_536), 20), {
    heavy: true,
    wrong: ({ story }) => (story.words > 3_000_000 ? [] : [`${story.words} words`]),
  }),
  text('eight.md', () => times(mega, 8), {
    heavy: true,
    wrong: ({ story }) => (story.words > 1_000_000 ? [] : [`${story.words} words`]),
  }),
  text(
    'one-paragraph.html',
    () => ['<!doctype html><p class="x">', ...times('word <i>after</i> word '.repeat(20_000), 6)],
    { heavy: true, wrong: ({ story }) => (story.words > 300_000 ? [] : [`${story.words} words`]) },
  ),
  text('one-list.html', () => ['<!doctype html><ul>', ...times('<li>word after word'.repeat(20_000), 10)], {
    heavy: true,
    wrong: ({ story }) => (story.words >= 400_000 ? [] : [`${story.words} words`]),
  }),
  text(
    'unclosed.html',
    () => [`<p>${Array.from({ length: 20_000 }, (_, i) => `<b class="c${i}">x<p>`).join('')}end`],
    { heavy: true, wrong: holds('end') },
  ),
  text('deep.html', () => [`${'<div class="deep">'.repeat(100_000)}bottom`], {
    heavy: true,
    wrong: holds('bottom'),
  }),
  text('deep-inline.html', () => [`<p>${'<span class="x">'.repeat(50_000)}bottom`], {
    heavy: true,
    wrong: holds('bottom'),
  }),
  text('long-attribute.html', () => [`<!doctype html><p title="${'x'.repeat(10 * MB)}">Plain.</p>`], {
    heavy: true,
    wrong: holds('Plain.'),
  }),
  text('swallowed.html', () => ['<!doctype html><p>Before.</p><plaintext>after'], {
    wrong: holds('Before.'),
  }),
  text('tables.html', () => [`<!doctype html>${'<table><tr><td>'.repeat(600)}cell`], {
    heavy: true,
    wrong: holds('cell'),
  }),
  text(
    'brackets.md',
    () => [
      `# A\n\n${'['.repeat(30_000)}\n\n${'*a '.repeat(20_000)}\n\n${'> '.repeat(10_000)}x\n\n${'`'.repeat(20_000)}a\n\nend`,
    ],
    { wrong: holds('end') },
  ),
  text(
    'stars.md',
    () => [`${'**a *b '.repeat(2_000)}\n\n${'![a]('.repeat(2_000)}\n\n${'<a '.repeat(3_000)}\n\nend`],
    { wrong: holds('end') },
  ),
  text(
    'links.md',
    () => [
      `${Array.from({ length: 5000 }, (_, i) => `[${i}]: https://e.example/${i}`).join('\n')}\n\n${'[1][2]'.repeat(1000)}\n\nend`,
    ],
    { wrong: holds('end') },
  ),
];
