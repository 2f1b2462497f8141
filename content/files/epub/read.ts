import { isDownload, readAfterword, readChapters, readPreface } from '../ao3';
import { bringIn } from '../bringIn';
import { decode } from '../decode';
import { FileError } from '../errors';
import { limits } from '../limits';
import { OWN_PATH, readOwn } from '../own';
import { parsePage } from '../parse';
import type { Parts } from '../readHtml';
import { OwnPages } from '../readOwnPages';
import type { Draft } from '../story';
import { Work } from '../work';
import { chaptersOf, type ReadPage } from './chapters';
import { Container } from './container';
import { type Entry, locks, type Package, packagePath, readNav, readNcx, readPackage } from './package';
import { Pictures } from './pictures';

/** Reads an EPUB of version 2 or 3. @throws FileError; the signal's reason. */
export async function readEpub(file: Blob, work: Work): Promise<Parts> {
  const container = await Container.open(file, work.part(0, 0.1));
  try {
    return await new Reader(container, work).read();
  } finally {
    await container.close();
  }
}

class Reader {
  constructor(
    private readonly container: Container,
    private readonly work: Work,
  ) {}

  async read(): Promise<Parts> {
    const encryption = await this.text('META-INF/encryption.xml');
    if (encryption && locks(encryption)) throw new FileError('locked');
    const at = this.packageAt((await this.text('META-INF/container.xml')) ?? '');
    const opf = at ? await this.text(at) : null;
    if (!at || !opf) throw new FileError('notEpub');
    const book = readPackage(opf, at);
    const said = await this.text(OWN_PATH);
    const own = said ? readOwn(said) : null;
    if (own) {
      const pages = new OwnPages(own, this.work);
      await this.each(book, async (page, _path, picture) => await pages.take(page, { picture }));
      return { ...pages, own };
    }
    const toc = await this.contents(book);
    return (await this.download(book)) ?? (await this.anyBook(book, toc));
  }

  private packageAt(containerXml: string): string | undefined {
    const named = packagePath(containerXml);
    if (named && this.container.has(named)) return named;
    return this.container.paths.find((path) => path.endsWith('.opf'));
  }

  /** A text file of the container; null where it is not there, '' where it is empty. */
  private async text(path: string, most = limits.packageFile): Promise<string | null> {
    const blob = await this.container.bytes(path, most);
    return blob && (blob.size > 0 ? await decode(blob, new Work({ signal: this.work.signal })) : '');
  }

  private async page(path: string): Promise<HTMLElement> {
    const text = await this.text(path, limits.page).catch((cause) => {
      // A page of nothing but white space is a page.
      if (cause instanceof FileError && cause.code === 'empty') return '';
      throw cause;
    });
    return await parsePage(text ?? '', this.work);
  }

  private async each(
    book: Package,
    take: (page: HTMLElement, path: string, picture: (src: string) => string | null) => Promise<void>,
  ): Promise<void> {
    const pictures = new Pictures(this.container);
    for (const [i, path] of book.spine.entries()) {
      if (!this.container.has(path)) continue;
      const page = await this.page(path);
      await take(page, path, await pictures.of(page, path));
      await this.work.breathe(0.1 + (0.9 * (i + 1)) / book.spine.length);
    }
  }

  private async contents(book: Package): Promise<Entry[]> {
    if (book.nav) {
      const lines = readNav(await this.page(book.nav), book.nav);
      if (lines.length > 0) return lines;
    }
    const ncx = book.ncx ? await this.text(book.ncx) : null;
    return ncx && book.ncx ? readNcx(ncx, book.ncx) : [];
  }

  /** A download of the Archive's, spread over pages; null for any other book. */
  private async download(book: Package): Promise<Parts | null> {
    const first = await this.firstOf(book);
    if (!first) return null;
    const { facts } = book;
    facts.tags.freeforms = [];
    facts.authors = [];
    facts.source = undefined;
    const chapters: Draft[] = [];
    const work = this.work;
    await this.each(book, async (page, _path, picture) => {
      const options = { base: 'https://archiveofourown.org/', picture };
      const headings = [...page.querySelectorAll('h1, h2')].map((one) => one.textContent?.trim());
      const text = page.querySelector('div[class^="userstuff"], #chapters');
      if (page.querySelector('#afterword') || headings.includes('Afterword')) {
        facts.endNotes ??= await readAfterword(page, options, work);
      } else if (!text && chapters.length === 0) await readPreface(page, facts, options, work);
      else chapters.push(...joined(await readChapters(page, options, work), chapters));
    });
    return chapters.some((chapter) => chapter.html.length > 0) ? { facts, chapters } : null;
  }

  /** The page that says the book is a download, among the first. */
  private async firstOf(book: Package): Promise<HTMLElement | null> {
    for (const path of book.spine.slice(0, 4)) {
      const page = this.container.has(path) ? await this.page(path) : null;
      if (page && isDownload(page)) return page;
    }
    return null;
  }

  private async anyBook(book: Package, toc: readonly Entry[]): Promise<Parts> {
    const pages: ReadPage[] = [];
    await this.each(book, async (page, path, picture) => {
      if (path === book.nav) return;
      const base = book.facts.source;
      pages.push({ path, html: await bringIn(page, { base, picture }, this.work) });
    });
    const words = /[\p{L}\p{N}]/u;
    // A cover says nothing that the title does not.
    const first = pages.findIndex((page) => words.test(page.html.join('').replace(/<[^>]*>/g, '')));
    return { facts: book.facts, chapters: chaptersOf(pages.slice(Math.max(0, first)), toc) };
  }
}

/** What a page goes on with, that begins without a head, belongs to the chapter before. */
function joined(read: readonly Draft[], before: readonly Draft[]): readonly Draft[] {
  const [first, ...rest] = read;
  const last = before.at(-1);
  if (!first || !last || first.title || first.summary || first.notes) return read;
  for (const block of first.html) last.html.push(block);
  last.endNotes ??= first.endNotes;
  return rest;
}
