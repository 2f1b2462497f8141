import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readable } from '../../../content/page/readable';

const paragraphs = Array.from(
  { length: 12 },
  (_, n) =>
    `<p>Sentence ${n} of a story about a lamp, told slowly, with commas, and with <em>weight</em> on some words, so that it is long enough.</p>`,
).join('');
const menu = `<nav><ul>${'<li><a href="/elsewhere">Elsewhere on this site</a></li>'.repeat(9)}</ul></nav>`;
const page = (body: string, head = '') =>
  `<html lang="en"><head><title>The Lamp - A Site</title><style>.cxyz { display: none }</style>${head}</head><body>${menu}${body}<footer>Imprint and privacy</footer></body></html>`;

describe('any page, when the reader asks for it', () => {
  beforeAll(() => {
    const { window } = new JSDOM('', { virtualConsole: new VirtualConsole() });
    vi.stubGlobal('DOMParser', window.DOMParser);
    vi.stubGlobal('document', window.document);
  });
  afterAll(() => {
    vi.unstubAllGlobals();
  });
  const read = (html: string) => readable(html, 'https://blog.example/2026/lamp');

  it('gives its story without what stands around it', () => {
    const found = read(
      page(
        `<article><h1>The Lamp</h1><p class="byline">By <a rel="author" href="/finch">finch</a></p>${paragraphs}</article>`,
      ),
    );
    expect(found?.title).toContain('The Lamp');
    expect(found?.author).toBe('finch');
    expect(found?.language).toBe('en');
    expect(found?.html).toContain('Sentence 0 of');
    expect(found?.html).toContain('Sentence 11 of');
    expect(found?.html).toContain('<em>weight</em>');
    expect(found?.html).not.toMatch(/Elsewhere|Imprint/);
  });

  it('takes a story of a hundred words too, and one in line breaks', () => {
    expect(read('<body><div><p>It rained. Nobody came.</p></div></body>')?.html).toContain('It rained.');
    expect(read(page(`<div id="x">${'A line of a chat, said.<br><br>'.repeat(30)}</div>`))?.html).toContain(
      'A line of a chat',
    );
  });

  it('leaves out what the page hides, and what is ours', () => {
    const found = read(
      page(
        `<article>${paragraphs}<p class="cxyz">Stolen from elsewhere.</p><p style="display: none">Report the thief.</p><div class="unspoiled">Show this</div>${paragraphs}</article>`,
      ),
    );
    expect(found?.html).toContain('Sentence 3 of');
    expect(found?.html).not.toMatch(/Stolen|Report the thief|Show this/);
  });

  it('opens no fold, and makes addresses whole', () => {
    const found = read(
      page(
        `<article>${paragraphs}<details><summary>Warnings</summary><p>The lamp breaks.</p></details><p>See <a href="/two">part two</a>, which is longer than this one and has more of the lamp in it, too.</p></article>`,
      ),
    );
    expect(found?.html).toMatch(/<details>\s*<summary>/);
    expect(found?.html).toContain('href="https://blog.example/two"');
  });

  it('finds none where there is none, and never throws', () => {
    expect(read('')).toBeNull();
    expect(read('<body></body>')).toBeNull();
    expect(read('<frameset><frame src="x"></frameset>')).toBeNull();
    const whole = page(`<article>${paragraphs}</article>`);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.string(), (at, put) => {
        const cut = Math.floor(at * whole.length);
        read(whole.slice(0, cut) + put);
        read(whole.slice(0, cut) + put + whole.slice(cut + 9));
      }),
      { numRuns: 20 },
    );
  });
});
