import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsOf } from '../../content/page/counts';
import { separate } from '../../content/page/mixed';
import { readPage } from '../../content/page/reading';
import { readWork } from '../../content/page/works';
import { sites } from '../../content/sites/all';
import { splitFacts } from '../../content/sites/parts/ffn';
import { factsOf } from '../../content/sites/parts/ffnFacts';
import { breadcrumbFandoms, lineFandoms, titleFandoms } from '../../content/sites/parts/ffnFandoms';
import { hiddenSelectors } from '../../content/sites/parts/hidden';
import { labelled, splitLabels } from '../../content/sites/parts/labels';
import { plainWords } from '../../content/sites/parts/linked';
import { chaptersOf, countOf } from '../../content/sites/parts/numbers';
import { scriptChapters } from '../../content/sites/parts/royalroad';
import { bracketFandoms, threadTitle } from '../../content/sites/parts/threads';
import type { FullSite, Labels } from '../../content/sites/types';
import { documentOf } from '../../scripts/lib/described.mjs';
import { bound, patient } from '../pace';
import { sharedPages } from '../unit/sites/shared/pages';

const base = fileURLToPath(new URL('../fixtures/sites/', import.meta.url));
const pages = readdirSync(base).flatMap((id) =>
  readdirSync(`${base}${id}`)
    .filter((name) => name.endsWith('.html'))
    .map((name) => readFileSync(`${base}${id}/${name}`, 'utf8')),
);
// And real ones, where they are beside this project; the largest would take too long.
for (const { file } of sharedPages()) {
  const html = readFileSync(file, 'utf8');
  if (html.length < 40_000) pages.push(html);
}
/** Pages a property, for each of the sites; more with UNSPOILED_FUZZ. */
const RUNS = Number(process.env.UNSPOILED_FUZZ ?? 4);

/** Everything that reads a page, as the page's script and the tools do; no word of the page may be lost. */
function readAll(site: FullSite, html: string): void {
  const url = new URL(`https://example.org/s/1/2/x?sid=3`);
  const page = documentOf(Buffer.from(html), url.href);
  const before = page.body.textContent;
  for (const shape of site.shapes)
    for (const root of page.querySelectorAll<HTMLElement>(shape.root)) {
      separate(root, shape);
      readWork(site, shape, root, undefined, url);
    }
  const { works } = readPage(site, page, url);
  countsOf(site, page, url);
  for (const work of works) {
    expect(typeof work.title === 'string' || work.title === null).toBe(true);
    expect(work.words === null || Number.isFinite(work.words)).toBe(true);
  }
  // Stretches get elements of their own; the words stay, in their order.
  expect(sorted(page.body.textContent)).toBe(sorted(before));
}
const sorted = (text: string | null) => [...(text ?? '')].sort().join('');

/** Cuts, swaps and repeats pieces of a page, and puts foreign bytes in. */
const mutated = fc
  .tuple(
    fc.constantFrom(...pages),
    fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.nat(200),
        put: fc.oneof(
          fc.constantFrom(
            '',
            '<',
            '</div>',
            '<b>',
            '"',
            '<template>',
            '<svg>',
            '<!--',
            '</p></table>',
            '\u0000',
            '&',
          ),
          fc.string({ maxLength: 20 }),
        ),
      }),
      { maxLength: 8 },
    ),
  )
  .map(([page, edits]) =>
    edits.reduce((html, { at, length, put }) => {
      const from = Math.floor(at * html.length);
      return html.slice(0, from) + put + html.slice(from + length);
    }, page),
  );

describe.each(sites.map((site) => [site.id, site] as const))('%s is total', (_, site) => {
  it(
    'on pages of other sites',
    () => {
      // Every page meets every site over some runs; all of them at once where more is asked for.
      const first = Math.floor(Math.random() * 9);
      for (const [index, page] of pages.entries()) if (RUNS > 4 || index % 9 === first) readAll(site, page);
    },
    patient(60_000),
  );

  it(
    'on pages cut off anywhere',
    () => {
      const cut = fc.tuple(fc.constantFrom(...pages), fc.double({ min: 0, max: 1, noNaN: true }));
      fc.assert(
        fc.property(cut, ([page, at]) => readAll(site, page.slice(0, Math.floor(at * page.length)))),
        { numRuns: RUNS },
      );
    },
    patient(60_000),
  );

  it(
    'on pages that were changed',
    () => {
      fc.assert(
        fc.property(mutated, (html) => readAll(site, html)),
        { numRuns: RUNS },
      );
    },
    patient(60_000),
  );
});

describe('parts are total, and linear', () => {
  const labels: Labels = [
    ['Summary', 'summary'],
    ['Characters?', 'characters'],
    ['Read', null],
  ];
  const everything = (text: string): void => {
    factsOf(text);
    lineFandoms(text);
    titleFandoms(text);
    breadcrumbFandoms([text]);
    hiddenSelectors(text);
    labelled(text, labels, 'summary');
    plainWords(text);
    countOf(text);
    chaptersOf(text);
    scriptChapters(text);
    bracketFandoms(text);
    threadTitle(text, [text.slice(0, 3)]);
    for (const { from, to } of [...splitFacts(text), ...splitLabels(labels)(text)]) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeGreaterThan(from);
      expect(to).toBeLessThanOrEqual(text.length);
    }
  };
  const fragment = fc.constantFrom(
    'Rated: ',
    ' - ',
    '[',
    ']',
    ',',
    ' & ',
    'Summary:',
    'Characters:',
    'Read:',
    'A',
    'window.chapters = [',
    '];',
    '{',
    '}',
    '.a',
    'display:none',
    '@media',
    '(',
    ')',
    ', a ',
    ' fanfic',
    '12,345',
    '/',
    '?',
    ' ',
    '\n',
    ' | ',
    '/*',
    '*/',
    '<p',
    '>',
    '&#',
    '1114112;',
    '&amp;',
  );

  it('on any text', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), everything), { numRuns: 300 });
    fc.assert(
      fc.property(
        fc.array(fragment, { maxLength: 40 }).map((all) => all.join('')),
        everything,
      ),
      {
        numRuns: 500,
      },
    );
  });

  it.each([
    'a',
    ' ',
    '(',
    '[',
    ' - ',
    ', a ',
    '{',
    '.a,',
    '@media{',
    '/*',
    'Summary:',
    '1,',
    '1 ',
    '|',
    'a:',
    '/',
    '<',
    '<p>',
    '&#1;',
  ])('on 100 000 of %j, in well under a second', (one) => {
    const text = one.repeat(Math.ceil(100_000 / one.length));
    const start = performance.now();
    everything(text);
    expect(performance.now() - start).toBeLessThan(bound(1500));
  });
});
