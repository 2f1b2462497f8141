import { isDownload, readAfterword, readChapters, readPreface } from './ao3';
import { bringIn } from './bringIn';
import { byHeadings, takeTitle } from './headings';
import { type Own, readOwn } from './own';
import { parseLongHtml } from './parse';
import { OwnPages } from './readOwnPages';
import { type Draft, noFacts } from './story';
import type { Facts } from './types';
import type { Work } from './work';

/** Element in which an export of ours says what its text does not. */
export const OWN_ELEMENT = 'unspoiled-story';

/** What was read of a file, before it is a story. */
export interface Parts {
  facts: Facts;
  chapters: readonly Draft[];
  own?: Own;
}

/** Reads one page of HTML: an export of ours, a download of the Archive's, or any page, by its headings. */
export async function readHtml(html: string, work: Work): Promise<Parts> {
  const page = await parseLongHtml(html, work.part(0, 0.3));
  const said = page.querySelector(`script#${OWN_ELEMENT}`)?.textContent;
  const own = said ? readOwn(said) : null;
  if (own) {
    const pages = new OwnPages(own, work);
    await pages.take(page.body, {});
    return { ...pages, own };
  }
  if (isDownload(page)) {
    const facts = noFacts();
    const options = { base: 'https://archiveofourown.org/' };
    const preface = page.querySelector<HTMLElement>('#preface') ?? page.body;
    await readPreface(preface, facts, options, work);
    const chapters = await readChapters(page, options, work);
    facts.endNotes = await readAfterword(page, options, work);
    if (chapters.length > 0) return { facts, chapters };
  }
  return await anyPage(page, work);
}

async function anyPage(page: Document, work: Work): Promise<Parts> {
  const meta = (name: string) =>
    page.querySelector(`meta[name="${name}" i]`)?.getAttribute('content')?.trim();
  const facts = noFacts();
  const source = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const base = /^https?:\/\//.test(source) ? source : undefined;
  facts.source = base;
  facts.language = page.documentElement.lang || undefined;
  const author = meta('author');
  if (author) facts.authors.push(author);
  const articles = page.querySelectorAll('article');
  const root = (articles.length === 1 ? articles[0] : null) ?? page.querySelector('main') ?? page.body;
  const html = await bringIn(root, { base }, work);
  const { title, rest } = takeTitle(html);
  facts.title = title ?? (page.title.trim() || undefined);
  return { facts, chapters: byHeadings(rest) };
}
