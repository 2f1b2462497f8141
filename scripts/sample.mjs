// Writes the sample pages from works.json and texts.json: node scripts/sample.mjs
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as pages from './sample/pages.mjs';

const folder = fileURLToPath(new URL('../tests/fixtures/sample/', import.meta.url));
/** @param {string} name */
const read = (name) => JSON.parse(readFileSync(`${folder}${name}`, 'utf8'));

/**
 * Every sample page by its file name.
 * @returns {Record<string, string>}
 */
export function samplePages() {
  /** @type {import('./sample/shapes.mjs').SampleWork[]} */
  const works = read('works.json');
  const texts = read('texts.json');
  /** @param {number} id */
  const work = (id) => {
    const found = works.find((one) => one.id === id);
    if (!found) throw new Error(`No sample work ${id}`);
    return found;
  };
  return {
    'listing.html': pages.listing(works),
    'listing-dark.html': pages.listing(works, 'dark'),
    'work.html': pages.single(work(9000001), texts[9000001]),
    'work-behind.html': pages.single(work(9000004), texts[9000004]),
    'chapter-1.html': pages.chapter(work(9000003), texts[9000003], 1),
    'chapter-2.html': pages.chapter(work(9000003), texts[9000003], 2),
    'chapter-3.html': pages.chapter(work(9000003), texts[9000003], 3),
    'entire.html': pages.entire(work(9000003), texts[9000003]),
    'bookmarks.html': pages.bookmarks([work(9000001), work(9000004), work(9000014)]),
    'series.html': pages.series('Kawatche Nights', [work(9000003), work(9000016)]),
    'adult.html': pages.adult(work(9000007)),
    '404.html': pages.notFound(),
  };
}

/** What a reader whose last finished of Smallville is 5x16 finds, by work. */
export function sampleExpected() {
  const works = read('works.json');
  const verdicts = works.map((/** @type {{ id: number, expected: object }} */ one) => [one.id, one.expected]);
  const hidden = works.filter((/** @type {any} */ one) => one.expected.verdict === 'hide');
  const silent = works.filter((/** @type {any} */ one) => one.expected.verdict === 'silent');
  return {
    reader: { smallville: { state: 'upTo', last: { part: '5', item: 16, title: 'Hypnotic' } } },
    listing: { works: works.length, hidden: hidden.length, silent: silent.length },
    works: Object.fromEntries(verdicts),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(`${folder}pages`, { recursive: true });
  for (const [name, html] of Object.entries(samplePages())) writeFileSync(`${folder}pages/${name}`, html);
  writeFileSync(`${folder}expected.json`, `${JSON.stringify(sampleExpected(), null, 2)}\n`);
}
