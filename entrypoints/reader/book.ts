import { readOutline } from '../../content/library/read';
import { type Book, bookOf } from '../../content/stories/book';
import { bundledId, bundledStory } from '../../content/stories/bundled';
import { numbersOf } from '../../content/stories/source';
import type { Chapter } from '../../content/stories/types';
import { around, clean } from './clean';

/** Chapters of the library that stay in memory: the ones around the reader. */
const KEPT = 8;
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
    numbers: numbersOf({ toc: said.toc, chapters }),
    warningTags: tags.freeforms.filter((tag) => warns(tag).warns),
    ready: (index) => known.get(index),
    load,
    pictures: card.pictures === true,
  };
}
