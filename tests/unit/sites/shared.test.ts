import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { countsOf } from '../../../content/page/counts';
import { readPage, type WorkReading } from '../../../content/page/reading';
import { sites } from '../../../content/sites/all';
import { placeOf } from '../../../content/sites/registry';
import { unrecognised } from '../../../content/sites/unrecognised';
import { documentOf } from '../../../scripts/lib/described.mjs';
import { known } from './shared/known.data';
import { addressOf, type SharedPage, sharedPages } from './shared/pages';

const pages = sharedPages();
if (pages.length === 0) console.log('Sites: no saved pages beside this project; those tests are left out.');

interface Row {
  site: string;
  kind: string;
  real: string;
  pages: number;
  works: number;
  fandoms: number;
  summaries: number;
  words: number;
  texts: number;
}
const rows = new Map<string, Row>();

function read(page: SharedPage) {
  const url = new URL(addressOf(page));
  const site = sites.find(({ id }) => id === placeOf(url.hostname)?.id);
  if (!site) throw new Error(`No site for ${page.site}`);
  const bytes = readFileSync(page.file);
  const document = documentOf(bytes, url.href);
  const reading = readPage(site, document, url);
  const lost = unrecognised(site, url, countsOf(site, document, url));
  // A transcription tests the description, and proves nothing about the site.
  const real = page.fidelity === 'recorded' ? 'recorded' : page.fidelity;
  const row = rows.get(`${page.site} ${reading.kind} ${real}`) ?? {
    site: page.site,
    kind: reading.kind,
    real,
    pages: 0,
    works: 0,
    fandoms: 0,
    summaries: 0,
    words: 0,
    texts: 0,
  };
  rows.set(`${page.site} ${reading.kind} ${real}`, row);
  row.pages++;
  row.works += reading.works.length;
  const having = (test: (work: WorkReading) => unknown) => reading.works.filter(test).length;
  row.fandoms += having(({ fandoms }) => fandoms.length > 0);
  row.summaries += having(({ summary }) => summary);
  row.words += having(({ words }) => words);
  row.texts += having(({ text }) => text);
  return { reading, lost, html: bytes.toString('utf8') };
}

/** The archive's pages are checked against their source, read another way. */
const archive = pages.filter(({ site }) => placeOf(site)?.id === 'ao3');
const others = pages.filter(({ site }) => placeOf(site)?.id !== 'ao3');
const all = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map((match) => match[1] ?? '');

describe.skipIf(pages.length === 0)('saved pages', () => {
  afterAll(() => console.table([...rows.values()]));

  it.each(archive.map((page) => [page.path, page] as const))('%s', (_, page) => {
    const { reading, lost, html } = read(page);
    const blurbs = all(html, /<li [^>]*class="([^"]*\bblurb group[^"]*)"/g).filter((name) =>
      /\b(?:work|series)-\d/.test(name),
    );
    const workPage = /<div id="main" class="(?:works|chapters)-show/.test(html) && /id="workskin"/.test(html);
    const index = /<div id="main" class="works-navigate/.test(html);
    expect(reading.works).toHaveLength(blurbs.length + (workPage || index ? 1 : 0));
    if (reading.kind !== 'chapter' || workPage) expect(lost).toBeNull();
    for (const work of reading.works) {
      expect(work.title, 'a title').toBeTruthy();
      expect(work.authors.length, work.title ?? '').toBeGreaterThan(0);
      if (!index) expect(work.fandoms.length, work.title ?? '').toBeGreaterThan(0);
      expect(work.url).toMatch(/^https:\/\/[^/]+\/(?:collections\/[^/]+\/)?works\/\d+$/);
    }
    const words = all(html, /<dd class="words"[^>]*>([\d,]+)/g).map((count) =>
      Number(count.replace(/,/g, '')),
    );
    const told = reading.works.flatMap((work) => work.words ?? []);
    // A series' page begins with the words of all of it.
    expect(told).toEqual(reading.kind === 'series' ? words.slice(-told.length) : words);
    const freeforms = all(html, /<li class=["']freeforms["'][^>]*>()/g).length;
    if (!workPage) expect(sum(reading.works, ({ tags }) => tags.freeforms.length)).toBe(freeforms);
    if (!workPage) return;
    const [work] = reading.works;
    const meta = /<dl class="work meta group"[^>]*>[\s\S]*?<dd class="stats">/.exec(html)?.[0] ?? '';
    const tagsOf = (kind: string) =>
      all(
        new RegExp(`<dd class="${kind} tags">([\\s\\S]*?)</dd>`).exec(meta)?.[1] ?? '',
        /class=["']tag["'][^>]*>([^<]*)</g,
      ).length;
    expect(work?.fandoms.length).toBe(tagsOf('fandom'));
    expect(work?.tags.warnings.length).toBe(tagsOf('warning'));
    expect(work?.tags.relationships.length).toBe(tagsOf('relationship'));
    expect(work?.tags.characters.length).toBe(tagsOf('character'));
    expect(work?.tags.freeforms.length).toBe(tagsOf('freeform'));
    expect(work?.text, 'a text').toBeTruthy();
    expect(work?.text).not.toMatch(/^(?:Chapter|Work) Text/);
    expect(work?.notes.length).toBe(
      all(html, /<div[^>]*class="(?:end )?notes module"[^>]*>[\s\S]*?<(blockquote)/g).length,
    );
  });

  it.each(others.map((page) => [page.path, page] as const))('%s', (path, page) => {
    const { reading } = read(page);
    const expected = known[path];
    expect(expected, `what is on ${path} is not written down in shared/known.data.ts`).toBeDefined();
    expect(reading.kind).toBe(expected?.kind);
    expect(
      reading.works.map(({ fandoms, tags, words, chapters, chapterList, notes, summary, text, authors }) => ({
        authors: authors.length,
        fandoms: fandoms.length,
        tags: [tags.warnings, tags.relationships, tags.characters, tags.freeforms].map(
          ({ length }) => length,
        ),
        words,
        chapters: [chapters.have, chapters.total],
        listed: chapterList.length,
        notes: notes.length,
        summary: summary !== null,
        text: text !== null,
      })),
    ).toEqual(expected?.works);
  });

  it('Royal Road: no sentence that a page hides is in its text', () => {
    for (const page of others.filter(({ site }) => site === 'royalroad.com')) {
      const { reading, html } = read(page);
      const hidden = all(html, /\.(c[\w]{30,})\s*\{\s*display:\s*none/g);
      for (const name of hidden) {
        const sentence = documentOf(Buffer.from(html), 'https://www.royalroad.com/').querySelector(
          `.${name}`,
        )?.textContent;
        expect(sentence?.trim(), 'the page has the sentence').toBeTruthy();
        expect(reading.works[0]?.text).not.toContain(sentence?.trim());
      }
      if (/chapter/.test(page.path)) expect(hidden.length).toBeGreaterThan(0);
    }
  });
});

const sum = (works: WorkReading[], of: (work: WorkReading) => number): number =>
  works.reduce((total, work) => total + of(work), 0);
