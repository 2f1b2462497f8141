import type { Chunk } from './chunks';
import { chunksOf } from './chunks';
import type { Edit } from './cleanup/edits';
import type { CleanupOptions } from './cleanup/options';
import { viewOf } from './cleanup/view';
import type { Block, Chapter, SafeHtml } from './types';
import { type Stretch, withCovers } from './veiled';

/** How chapters are to be shown. */
export interface Manner {
  cleanup: CleanupOptions;
  /** BCP 47 tag of the story. */
  language?: string;
  /** What a screen reader calls a scene break. */
  breakName: string;
  /** Where the reader's own words stand in a text; null where there are none to veil. */
  veil: ((text: string) => Stretch[]) | null;
  coverName: string;
}

/** A chapter ready to be put into the page. */
export interface MadeChapter {
  chunks: Chunk[];
  /** What was changed, by block: maps offsets between stored and shown. */
  edits: ReadonlyMap<string, readonly Edit[]>;
}

/** Makes a chapter's HTML as it is shown; the stored text is never changed. */
export function madeFrom(chapter: Chapter, manner: Manner): MadeChapter {
  const view = viewOf(chapter.blocks, manner.cleanup, manner.language);
  const { veil } = manner;
  if (veil) {
    for (const unit of view.units) {
      if (unit.kind === 'text') unit.html = withCovers(unit.html, veil, manner.coverName);
    }
  }
  return { chunks: chunksOf(view, manner.breakName), edits: view.edits };
}

/** Summaries and notes as they are shown: tidied and covered as the text is. No place in the story is in them. */
export function wordsFrom(
  blocks: readonly Block[],
  { cleanup, language, veil, coverName }: Manner,
): SafeHtml {
  const shown = viewOf(blocks, cleanup, language).units.map(({ kind, html }) => {
    const plain = html.replace(/ data-block="[^"]*"/, '') as SafeHtml;
    return veil && kind === 'text' ? withCovers(plain, veil, coverName) : plain;
  });
  return shown.join('') as SafeHtml;
}
