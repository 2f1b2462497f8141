import { t } from '../../words/t';
import { readTable } from './csv';
import type { ExportRead, RowProblem, Seen } from './types';

/** Goodreads writes the series behind the title: "The Great Hunt (The Wheel of Time, #2)". */
const inSeries = /^(.*?)\s*\(([^()]+?),?\s+#(\d+(?:\.\d+)?)(?:\s*[-–]\s*(\d+))?(?:[;,][^()]*)?\)\s*$/;

/** Longer than any title with its series; a field past this is cut. */
const longest = 500;

/** A title as a book export writes it, with its place in a series where that is a whole number. */
export function readBookTitle(written: string): Pick<Extract<Seen, { what: 'book' }>, 'title' | 'series'> {
  const [, title, name, from, to] = inSeries.exec(written) ?? [];
  if (!title || !name || from === undefined) return { title: written, series: null };
  const first = Number(from);
  if (!Number.isInteger(first) || first < 1) return { title, series: null };
  return { title, series: { name, from: first, to: to === undefined ? first : Number(to) } };
}

/**
 * Books read, from the CSV export of Goodreads (My Books > Import and export) or of The StoryGraph
 * (Manage account > Export). Only what is marked as read counts.
 */
export function readBooks(text: string): ExportRead {
  const { names, rows } = readTable(text);
  const isGoodreads = names.includes('exclusive shelf');
  const isStoryGraph = names.includes('read status');
  if (!names.includes('title') || !(isGoodreads || isStoryGraph)) {
    return { ok: false, say: t('import_notBooks') };
  }
  const status = isGoodreads ? 'exclusive shelf' : 'read status';
  const author = isGoodreads ? 'author' : 'authors';
  const seen: Seen[] = [];
  const problems: RowProblem[] = [];
  for (const row of rows) {
    const written = row.get('title').slice(0, longest);
    if (row.get(status).toLowerCase() !== 'read') continue;
    if (!written) problems.push({ row: row.line, say: t('import_noTitle') });
    else {
      const book = readBookTitle(written);
      seen.push({ what: 'book', row: row.line, words: written, author: row.get(author) || null, ...book });
    }
  }
  return { ok: true, source: isGoodreads ? 'goodreads' : 'storygraph', seen, problems };
}
