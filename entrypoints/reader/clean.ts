import { readBlocks } from '../../content/library/read';
import type { ChapterRow, Head } from '../../content/library/types';
import { sanitise } from '../../content/sanitise/sanitise';
import type { Block, Chapter, SafeHtml } from '../../content/stories/types';

/** Blocks that are sanitised in one task. */
const SLICE = 40;

const task = () => new Promise<void>((done) => setTimeout(done));

/** What lies in storage may be older than the sanitiser's list: it passes once more before it is shown. */
export async function clean(row: ChapterRow): Promise<Chapter> {
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
export function around({ summary, notes, endNotes }: Pick<Head, 'summary' | 'notes' | 'endNotes'>) {
  const again = (list: Block[] | undefined) =>
    list?.map((block) => ({ ...block, html: sanitise(block.html) }));
  return { summary: again(summary), notes: again(notes), endNotes: again(endNotes) };
}
