import type { View } from './cleanup/view';
import { withOpening } from './opening';
import { encode } from './pieces';
import type { SafeHtml } from './types';

/** Some units of a chapter, drawn and skipped together: small enough to lay out in a moment. */
export interface Chunk {
  html: SafeHtml;
  /** Per unit, UTF-16 units of text (0: a break), to predict the chunk's height. */
  lengths: number[];
}

/** Measured: of 1, 20 and 100 paragraphs a chunk, 20 laid out a million words fastest. */
const SIZE = 20;
const opensQuoted = /^<(p|div)\b([^>]*)>(?:<[^>]+>)*([“‘])/;

/** Paragraphs that open with a quote say so, to hang it in the margin. */
const hung = (html: string): string =>
  html.replace(opensQuoted, (all: string, name: string, rest: string, mark: string) =>
    all.replace(`<${name}${rest}>`, `<${name}${rest} data-hang="${mark === '“' ? 2 : 1}">`),
  );

/**
 * A chapter's view as HTML in chunks.
 * @param breakName what a screen reader calls a scene break.
 */
export function chunksOf(view: View, breakName: string): Chunk[] {
  const chunks: Chunk[] = [];
  const label = encode(breakName).replace(/"/g, '&quot;');
  let opened = false;
  view.units.forEach((unit, i) => {
    if (i % SIZE === 0) chunks.push({ html: '' as SafeHtml, lengths: [] });
    const chunk = chunks.at(-1);
    if (!chunk) return;
    let html: string = unit.html;
    if (unit.kind !== 'text') html = html.replace(/^<hr/, `<hr aria-label="${label}"`);
    else if (opened) html = hung(html);
    else {
      // Only the first text of a chapter: it has no break before it.
      html = hung(withOpening(unit.html));
      opened = true;
    }
    chunk.html = `${chunk.html}${html}` as SafeHtml;
    chunk.lengths.push(unit.length);
  });
  return chunks;
}
