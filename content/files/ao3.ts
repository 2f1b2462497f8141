import type { SanitiseOptions } from '../sanitise/types';
import type { SeriesPart } from '../stories/types';
import { bringIn, bringInOf } from './bringIn';
import { fieldOf } from './header';
import type { Draft } from './story';
import type { Facts } from './types';
import type { Work } from './work';

// Downloads of the Archive of Our Own, HTML or EPUB. Its EPUBs are made from its HTML by a converter that
// numbers classes (`userstuff2`) and spreads the parts over files, so nothing here leans on a class alone.

const textOf = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The list of a work's fields, where a page has it. */
function fieldsOf(root: ParentNode): Element | null {
  return (
    [...root.querySelectorAll('dl')].find((list) => {
      const labels = [...list.querySelectorAll('dt')].map(textOf);
      return (
        labels.some((label) => /^Fandoms?:?$/.test(label)) && labels.some((label) => /^Rating:?$/.test(label))
      );
    }) ?? null
  );
}

/** The work's address that a download names as where it was posted. */
function postedAt(root: ParentNode): string | undefined {
  for (const link of root.querySelectorAll('a[href*="/works/"]')) {
    const found = /^https?:\/\/(?:www\.)?archiveofourown\.org\/works\/(\d+)/.exec(
      link.getAttribute('href') ?? '',
    );
    if (found && /Posted originally/i.test(textOf(link.parentElement))) {
      return `https://archiveofourown.org/works/${found[1]}`;
    }
  }
  return undefined;
}

/** Whether a page of a file is (the first of) a download. */
export const isDownload = (root: ParentNode): boolean =>
  fieldsOf(root) !== null && postedAt(root) !== undefined;

/** Quotations that stand after a line such as "Summary" or "Chapter Notes", by that line. */
function labelled(root: ParentNode): Map<string, Element> {
  const found = new Map<string, Element>();
  for (const quote of root.querySelectorAll('blockquote')) {
    const label = textOf(quote.previousElementSibling).replace(/:$/, '');
    if (/^(?:(?:Chapter )?(?:Summary|Notes|End Notes)|Afterword)$/i.test(label)) {
      found.set(label.replace(/^Chapter /i, '').toLowerCase(), quote);
    }
  }
  return found;
}

/** Reads what stands before a work: its fields, title, authors, summary and notes. Adds to `facts`. */
export async function readPreface(
  root: Element,
  facts: Facts,
  options: SanitiseOptions,
  work: Work,
): Promise<void> {
  for (const term of fieldsOf(root)?.querySelectorAll('dt') ?? []) {
    const value = term.nextElementSibling;
    if (value?.localName !== 'dd') continue;
    const label = textOf(term).replace(/:$/, '');
    if (label === 'Series') facts.series = seriesOf(value);
    else if (label === 'Stats') stats(facts, textOf(value));
    else {
      const links = [...value.querySelectorAll('a')].map(textOf).filter(Boolean);
      fieldOf(label)?.(facts, links.length > 0 ? links : [textOf(value)], textOf(value));
    }
  }
  const source = postedAt(root);
  if (source) Object.assign(facts, { source, id: `ao3:${source.split('/').at(-1)}` });
  const title = textOf(root.querySelector('h1'));
  if (title) facts.title = title;
  const authors = [...root.querySelectorAll('a[rel~="author"]')].map(textOf).filter(Boolean);
  if (authors.length > 0) facts.authors = authors;
  const quotes = labelled(root);
  facts.summary ??= await bringInOf(quotes.get('summary'), options, work);
  facts.notes ??= await bringInOf(quotes.get('notes'), options, work);
}

function seriesOf(value: Element): SeriesPart[] {
  let part: number | undefined;
  return [...value.childNodes].flatMap((node): SeriesPart[] => {
    const said = /part\s+(\d+)\s+of/i.exec(node.textContent ?? '');
    if (said) part = Number(said[1]);
    if (!(node.nodeType === node.ELEMENT_NODE && (node as Element).localName === 'a')) return [];
    const path = /\/series\/\d+/.exec((node as Element).getAttribute('href') ?? '')?.[0];
    return [{ title: textOf(node), part, url: path && `https://archiveofourown.org${path}` }];
  });
}

function stats(facts: Facts, text: string): void {
  const day = (name: string) => new RegExp(`${name}:\\s*(\\d{4}-\\d\\d-\\d\\d)`).exec(text)?.[1];
  facts.posted = day('Published') ?? facts.posted;
  facts.updated = day('(?:Updated|Completed)') ?? facts.updated;
}

/** Reads the chapters that a page holds: heads, texts and end notes in the order they stand. */
export async function readChapters(root: ParentNode, options: SanitiseOptions, work: Work): Promise<Draft[]> {
  const chapters: Draft[] = [];
  const last = () => chapters.at(-1);
  for (const element of partsOf(root)) {
    if (/^endnotes/.test(element.id)) {
      const quote = labelled(element).get('end notes') ?? element.querySelector('blockquote');
      const chapter = last();
      if (chapter) chapter.endNotes = await bringInOf(quote, options, work);
    } else if (!element.querySelector(':scope > h2')) {
      const html = await bringIn(element, options, work);
      const chapter = last();
      if (chapter && chapter.html.length === 0) chapter.html = html;
      else if (chapter) for (const block of html) chapter.html.push(block);
      else chapters.push({ title: '', html });
    } else {
      const quotes = labelled(element);
      const heading = textOf(element.querySelector('h2, h3') ?? element);
      chapters.push({
        title: heading.replace(/^Chapter\s+\d+\s*(?::\s*|$)/i, ''),
        summary: await bringInOf(quotes.get('summary'), options, work),
        notes: await bringInOf(quotes.get('notes'), options, work),
        html: [],
      });
    }
  }
  return chapters;
}

/** Chapters' heads (boxes with a second-rank heading), texts and end notes, in the order they stand. */
function partsOf(root: ParentNode): Element[] {
  const box = root.querySelector('#chapters') ?? root;
  const texts = new Set(
    [...box.querySelectorAll('div[class^="userstuff"]')].filter(
      (element) => !element.querySelector('div[class^="userstuff"]'),
    ),
  );
  const inText = (element: Element | null): boolean =>
    element !== null && (texts.has(element) || inText(element.parentElement));
  const heads = [...box.querySelectorAll('div > h2')]
    .filter((heading) => !/^toc-heading/.test(heading.className))
    .flatMap((heading) => heading.parentElement ?? []);
  const notes = [...box.querySelectorAll('div[id^="endnotes"]')];
  const around = [...heads, ...notes].filter((element) => element !== box && !inText(element.parentElement));
  return [...new Set([...texts, ...around])].sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}

/** The end notes of a work, from the page that stands after it. */
export async function readAfterword(root: ParentNode, options: SanitiseOptions, work: Work) {
  const box = root.querySelector('#afterword #endnotes, #endnotes');
  return await bringInOf(box?.querySelector('blockquote') ?? labelled(root).get('end notes'), options, work);
}
