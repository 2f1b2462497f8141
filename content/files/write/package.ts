import { textOf } from '../../stories/pieces';
import type { Story } from '../../stories/types';
import { t } from '../../words/t';
import { languageTag } from '../language';
import { escaped, quoted } from './markup';

/** A page of a book, in its order. */
export interface BookPage {
  id: string;
  path: string;
  title: string;
  /** Not in the list of contents. */
  aside?: boolean;
}

export interface BookFile {
  id: string;
  path: string;
  type: string;
  properties?: string;
}

export const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** The book's own name among all books: its source, or what it is called here. */
const identifierOf = (story: Story): string =>
  story.source ?? `urn:unspoiled:${encodeURIComponent(story.id)}`;

const element = (name: string, value: string | undefined, attributes = ''): string =>
  value?.trim() ? `<${name}${attributes}>${escaped(value.trim())}</${name}>\n` : '';

/** The package document of an EPUB 3, which readers of EPUB 2 understand as well. */
export function packageXml(
  story: Story,
  pages: readonly BookPage[],
  files: readonly BookFile[],
  now: Date,
): string {
  const { tags } = story;
  const subjects = [...tags.fandoms, ...tags.relationships, ...tags.characters, ...tags.freeforms];
  const warnings = [tags.rating, ...tags.warnings].filter((one): one is string => !!one);
  const summary = story.summary?.map((block) => textOf(block.html)).join('\n');
  const metadata = [
    element('dc:identifier', identifierOf(story), ' id="uid"'),
    element('dc:title', story.title || story.id),
    element('dc:language', languageTag(story.language)),
    ...story.authors.map((author) => element('dc:creator', author)),
    element('dc:description', [warnings.join('; '), summary].filter(Boolean).join('\n\n')),
    ...[...warnings, ...subjects].map((subject) => element('dc:subject', subject)),
    element('dc:source', story.source),
    element('dc:date', /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(story.posted ?? '') ? story.posted : undefined),
    element('meta', `${now.toISOString().slice(0, 19)}Z`, ' property="dcterms:modified"'),
    element('meta', 'textual', ' property="schema:accessMode"'),
    element('meta', 'textual', ' property="schema:accessModeSufficient"'),
    element('meta', 'tableOfContents', ' property="schema:accessibilityFeature"'),
    element('meta', 'unknown', ' property="schema:accessibilityHazard"'),
    '<meta name="cover" content="cover-image"/>\n',
  ];
  const items = [
    ...pages.map(({ id, path }) => ({ id, path, type: 'application/xhtml+xml', properties: undefined })),
    ...files,
  ].map(
    ({ id, path, type, properties }) =>
      `<item id="${id}" href="${path}" media-type="${type}"${properties ? ` properties="${properties}"` : ''}/>\n`,
  );
  const spine = pages.map(({ id }) => `<itemref idref="${id}"/>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="uid" prefix="schema: http://schema.org/">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadata.join('')}</metadata>
<manifest>
${items.join('')}</manifest>
<spine toc="ncx">
${spine.join('')}</spine>
</package>
`;
}

/** The list of contents of EPUB 3. */
export function navXhtml(story: Story, pages: readonly BookPage[]): string {
  const items = pages
    .filter((page) => !page.aside)
    .map((page) => `<li><a href="${page.path}">${escaped(page.title)}</a></li>`);
  const body = `<nav epub:type="toc" id="toc"><h1>${escaped(t('export_contents'))}</h1>\n<ol>\n${items.join('\n')}\n</ol></nav>`;
  return xhtml(t('export_contents'), story, body);
}

/** The same for readers of EPUB 2. */
export function ncxXml(story: Story, pages: readonly BookPage[]): string {
  const points = pages
    .filter((page) => !page.aside)
    .map(
      (page, i) =>
        `<navPoint id="n${i + 1}" playOrder="${i + 1}"><navLabel><text>${escaped(page.title)}</text></navLabel><content src="${page.path}"/></navPoint>`,
    );
  return `<?xml version="1.0" encoding="UTF-8"?>
<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1">
<head><meta name="dtb:uid" content=${quoted(identifierOf(story))}/></head>
<docTitle><text>${escaped(story.title || story.id)}</text></docTitle>
<navMap>
${points.join('\n')}
</navMap>
</ncx>
`;
}

/** A page around its body. */
export function xhtml(title: string, story: Story, body: string): string {
  const tag = languageTag(story.language);
  const language = tag === 'und' ? '' : ` lang="${tag}" xml:lang="${tag}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"${language}>
<head><meta charset="UTF-8"/><title>${escaped(title || story.id)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>
${body}
</body>
</html>
`;
}
