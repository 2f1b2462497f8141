import type { Annotation } from '../stories/annotations';
import type { Story } from '../stories/types';
import { t } from '../words/t';
import { OWN_PATH, ownOf } from './own';
import { Work, type WorkOptions } from './work';
import { coverSvg } from './write/cover';
import { quoted } from './write/markup';
import {
  type BookFile,
  type BookPage,
  CONTAINER,
  navXhtml,
  ncxXml,
  packageXml,
  xhtml,
} from './write/package';
import { aboutPage, afterPage, chapterPage, chapterTitle, STYLE } from './write/pages';
import { type PageName, within } from './write/within';
import { Container } from './zipWrite';

export interface ExportOptions extends WorkOptions {
  /** The reader's marks in this story, to go along. */
  annotations?: readonly Annotation[];
  /** The time the export is made. */
  now?: Date;
}

const pathOf = (page: PageName): string =>
  typeof page === 'number' ? `chapter-${page + 1}.xhtml` : `${page}.xhtml`;

/**
 * A story as an EPUB 3: cover, rating and warnings before all else, notes, chapters, lists of contents
 * for new and old readers. Read back by `readFile`, it gives the same story and marks.
 * @throws only the signal's reason.
 */
export async function writeEpub(story: Story, options: ExportOptions = {}): Promise<Blob> {
  const work = new Work(options);
  const own = within(story, pathOf, false);
  const container = new Container('application/epub+zip', work);
  // First, and as it is: this is how a file is known for a book.
  await container.add('mimetype', 'application/epub+zip', false);
  await container.add('META-INF/container.xml', CONTAINER);
  await container.add(OWN_PATH, JSON.stringify(ownOf(story, options.annotations ?? [])));
  const pages: BookPage[] = [];
  const page = async (id: string, path: string, title: string, body: string, aside = false) => {
    pages.push({ id, path, title, aside });
    await container.add(`EPUB/${path}`, xhtml(title, story, body));
  };
  const cover = `<section epub:type="cover"><img src="cover.svg" alt=${quoted(t('export_cover'))} style="max-width: 100%"/></section>`;
  await page('cover', 'cover.xhtml', t('export_cover'), cover, true);
  await page('about', pathOf('about'), t('export_about'), aboutPage(story, own.options('about')));
  for (const [i, chapter] of story.chapters.entries()) {
    await page(
      `chapter-${i + 1}`,
      pathOf(i),
      chapterTitle(chapter, i),
      chapterPage(chapter, i, own.options(i)),
    );
    await work.breathe((i + 1) / (story.chapters.length + 1));
  }
  const after = afterPage(story, own.options('after'));
  if (after) await page('after', pathOf('after'), t('export_after'), after);
  const files: BookFile[] = [
    { id: 'nav', path: 'nav.xhtml', type: 'application/xhtml+xml', properties: 'nav' },
    { id: 'ncx', path: 'toc.ncx', type: 'application/x-dtbncx+xml' },
    { id: 'style', path: 'style.css', type: 'text/css' },
    { id: 'cover-image', path: 'cover.svg', type: 'image/svg+xml', properties: 'cover-image' },
    ...own.pictures.map(({ path, type }, i) => ({ id: `picture-${i + 1}`, path, type })),
  ];
  for (const { path, bytes } of own.pictures) await container.add(`EPUB/${path}`, bytes);
  await container.add('EPUB/nav.xhtml', navXhtml(story, pages));
  await container.add('EPUB/toc.ncx', ncxXml(story, pages));
  await container.add('EPUB/style.css', STYLE);
  await container.add('EPUB/cover.svg', coverSvg(story));
  await container.add('EPUB/package.opf', packageXml(story, pages, files, options.now ?? new Date()));
  return await container.close();
}
