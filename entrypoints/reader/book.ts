import { readBlocks, readOutline } from '../../content/library/read';
import type { ChapterRow, Head } from '../../content/library/types';
import { sanitise } from '../../content/sanitise/sanitise';
import { type Book, bookOf } from '../../content/stories/book';
import { bundledId, bundledStory } from '../../content/stories/bundled';
import type { Block, Chapter, SafeHtml } from '../../content/stories/types';

/** Chapters of the library that stay in memory: the ones around the reader. */
const KEPT = 8;
/** Blocks that are sanitised in one task. */
const SLICE = 40;

const task = () => new Promise<void>((done) => setTimeout(done));

/** What lies in storage may be older than the sanitiser's list: it passes once more before it is shown. */
async function clean(row: ChapterRow): Promise<Chapter> {
  const { edition: _e, index: _i, words: _w, lengths: _l, parts: _p, ...rest } = row;
  const stored = await readBlocks(row);
  const blocks = [];
  for (const [i, block] of stored.entries()) {
    if (i % SLICE === SLICE - 1) await task();
    blocks.push({ ...block, html: sanitise(block.html) as SafeHtml });
  }
  return { ...rest, ...around(rest), blocks };
}

/** What stands around a text passes too. */
function around({ summary, notes, endNotes }: Pick<Head, 'summary' | 'notes' | 'endNotes'>) {
  const again = (list: Block[] | undefined) =>
    list?.map((block) => ({ ...block, html: sanitise(block.html) }));
  return { summary: again(summary), notes: again(notes), endNotes: again(endNotes) };
}

/** A story by its id, or null where there is none. @throws LibraryError. */
export async function openBook(id: string): Promise<Book | null> {
  if (id === bundledId) return bookOf(bundledStory);
  const outline = await readOutline(id);
  if (!outline) return null;
  const { card, head, chapters } = outline;
  const { warns } = await import('../../content/spoilers/warnings');
  const { edition: _e, ...said } = head;
  const { title, authors, tags, words, source, language, series, posted, updated } = card;
  const known = new Map<number, Chapter>();
  const load = async (index: number): Promise<Chapter> => {
    const row = chapters[index];
    if (!row) throw new RangeError(`No chapter ${index}`);
    const chapter = known.get(index) ?? (await clean(row));
    known.delete(index);
    known.set(index, chapter);
    const [oldest] = known.keys();
    if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
    return chapter;
  };
  return {
    story: {
      id,
      title,
      authors,
      tags,
      words,
      source,
      language,
      series,
      posted,
      updated,
      ...said,
      ...around(said),
    },
    chapters,
    warningTags: tags.freeforms.filter((tag) => warns(tag).warns),
    ready: (index) => known.get(index),
    load,
    pictures: card.pictures === true,
  };
}
