import { join, type Piece, split } from '../pieces';
import type { SafeHtml } from '../types';
import { applyToRuns, type Edit } from './edits';
import { type CleanupOptions, cleanup } from './options';
import { marksOf } from './text';

/** Elements between which no quotation runs on. */
const flow = new Set(
  (
    'address article aside blockquote caption center dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 ' +
    'header hr li ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

export const isFlow = (name: string): boolean => flow.has(name);

/** Pieces that are read as one text: everything up to the next tag of a block. */
function* passages(pieces: readonly Piece[]): Generator<[start: number, end: number]> {
  let start = 0;
  for (let i = 0; i <= pieces.length; i++) {
    const piece = pieces[i];
    if (piece && !(piece.kind === 'tag' && flow.has(piece.name))) continue;
    if (i > start) yield [start, i];
    start = i + 1;
  }
}

/** The text of a piece, a line break as a line feed, as `textOf` has it. */
const runOf = (piece: Piece): string =>
  piece.kind === 'text' ? piece.text : piece.name === 'br' ? '\n' : '';

/**
 * Sanitised HTML with its quotes, dashes and ellipses tidied; tags stay as they are.
 * @returns the pieces and the edits, which count in the text that `textOf` gives of the original.
 */
export function tidyPieces(
  pieces: readonly Piece[],
  options: Pick<CleanupOptions, 'quotes' | 'dashes' | 'ellipses'> = cleanup,
  language?: string,
): { pieces: Piece[]; edits: Edit[] } {
  const out = [...pieces];
  const all: Edit[] = [];
  let offset = 0;
  for (const [start, end] of passages(pieces)) {
    const passage = pieces.slice(start, end);
    const runs = passage.map(runOf);
    const text = runs.join('');
    let at = 0;
    const verbatim: [number, number][] = [];
    passage.forEach((piece, i) => {
      const length = runs[i]?.length ?? 0;
      if (piece.kind === 'text' && piece.verbatim) verbatim.push([at, at + length]);
      at += length;
    });
    const edits = marksOf(text, options, language, verbatim);
    if (edits.length) {
      const tidied = applyToRuns(runs, edits);
      passage.forEach((piece, i) => {
        if (piece.kind === 'text') out[start + i] = { ...piece, text: tidied[i] ?? '' };
      });
      for (const edit of edits) all.push({ ...edit, at: edit.at + offset });
    }
    offset += text.length;
  }
  return { pieces: out, edits: all };
}

/** The same for HTML as a string. */
export function tidyHtml(html: SafeHtml, language?: string): SafeHtml {
  return join(tidyPieces(split(html), cleanup, language).pieces);
}
