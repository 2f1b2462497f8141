import { address } from '../../sanitise/address';
import { warns } from '../../spoilers/warnings';
import type { Block, Chapter, SeriesPart, Story } from '../../stories/types';
import { t } from '../../words/t';
import { escaped, type MarkupOptions, markup, quoted } from './markup';

/** What the reading of an export finds its parts by. */
export const PART = 'data-unspoiled';

/** A chapter's title, or its number where it has none. */
export const chapterTitle = (chapter: Chapter, index: number): string =>
  chapter.title.trim() || t('export_chapter', index + 1);

const blocksHtml = (blocks: readonly Block[], options: MarkupOptions): string =>
  blocks.map((block) => markup(block.html, options)).join('\n');

/** A part of a story's own words under a heading of ours; nothing where there is none. */
function section(
  part: string,
  heading: string,
  blocks: readonly Block[] | undefined,
  options: MarkupOptions,
) {
  if (!blocks?.length) return '';
  const words = `<div ${PART}=${quoted(part)}>\n${blocksHtml(blocks, options)}\n</div>`;
  return `<section class="note">\n<h2 class="label">${escaped(heading)}</h2>\n${words}\n</section>\n`;
}

const field = (label: string, values: readonly (string | undefined)[]): string => {
  const all = values.filter((value): value is string => !!value?.trim());
  return all.length > 0 ? `<dt>${escaped(label)}</dt>\n<dd>${all.join(', ')}</dd>\n` : '';
};
const text = (values: readonly (string | undefined)[] | undefined): string[] =>
  (values ?? []).filter((value) => value !== undefined).map(escaped);
const list = (fields: string): string => (fields ? `<dl>\n${fields}</dl>\n` : '');

const seriesHtml = ({ title, part }: SeriesPart): string =>
  escaped(part === undefined ? title : t('export_seriesPart', part, title));

/** The page before the story. Rating and all that warns stand before anything else. */
export function aboutPage(story: Story, options: MarkupOptions): string {
  const { tags } = story;
  const warning = tags.freeforms.filter((tag) => warns(tag).warns);
  const others = tags.freeforms.filter((tag) => !warning.includes(tag));
  const ours = story.ourContentNotes?.map((key) => t(key));
  const first =
    field(t('export_rating'), text([tags.rating])) +
    field(t('export_warnings'), text(tags.warnings)) +
    field(t('export_warningTags'), text(warning)) +
    field(t('export_ourNotes'), text(ours)) +
    field(t('export_notice'), text([story.notice]));
  const link = story.source ? address(story.source, undefined, 'link') : null;
  const rest =
    field(t('export_categories'), text(tags.categories)) +
    field(t('export_fandoms'), text(tags.fandoms)) +
    field(t('export_relationships'), text(tags.relationships)) +
    field(t('export_characters'), text(tags.characters)) +
    field(t('export_tags'), text(others)) +
    field(t('export_language'), text([story.language])) +
    field(t('export_series'), story.series?.map(seriesHtml) ?? []) +
    field(t('export_posted'), text([story.posted])) +
    field(t('export_updated'), text([story.updated])) +
    field(t('export_words'), text([String(story.words)])) +
    field(t('export_source'), link ? [`<a href=${quoted(link)}>${escaped(link)}</a>`] : []);
  return (
    `<section class="about">\n${list(first)}<h1>${escaped(story.title)}</h1>\n` +
    (story.authors.length > 0
      ? `<p class="byline">${escaped(t('export_by', story.authors.join(', ')))}</p>\n`
      : '') +
    list(rest) +
    section('summary', t('export_summary'), story.summary, options) +
    section('notes', t('export_notes'), story.notes, options) +
    '</section>'
  );
}

/** One chapter, with its own summary and notes. */
export function chapterPage(chapter: Chapter, index: number, options: MarkupOptions): string {
  return (
    `<section class="chapter" ${PART}="chapter" data-chapter=${quoted(String(index))}>\n` +
    `<h1>${escaped(chapterTitle(chapter, index))}</h1>\n` +
    section('chapter-summary', t('export_summary'), chapter.summary, options) +
    section('chapter-notes', t('export_notes'), chapter.notes, options) +
    `<div class="text" ${PART}="text">\n${blocksHtml(chapter.blocks, options)}\n</div>\n` +
    section('chapter-end-notes', t('export_endNotes'), chapter.endNotes, options) +
    '</section>'
  );
}

/** The page after the story; empty where nothing stands there. */
export function afterPage(story: Story, options: MarkupOptions): string {
  const notes = section('end-notes', t('export_endNotes'), story.endNotes, options);
  return notes && `<section class="after">\n${notes}</section>`;
}

/** How exports look, in any reader: plain, and only what the text needs to keep its sense. */
export const STYLE = `body { margin: 5%; line-height: 1.5; }
h1 { font-size: 1.4em; } .label { font-size: 1em; }
dt { font-weight: bold; } dd { margin: 0 0 .5em 1em; }
.note { border-left: 2px solid; padding-left: 1em; margin: 1em 0; }
[data-was="big"] { font-size: larger; } [data-was="tt"] { font-family: monospace; }
[data-was="strike"] { text-decoration: line-through; } span[data-was="p"], span[data-was="div"] { display: block; }
div[data-was="i"], div[data-was="em"] { font-style: italic; } div[data-was="b"], div[data-was="strong"] { font-weight: bold; }
`;
