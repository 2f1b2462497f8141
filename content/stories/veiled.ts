import { encode, join, type Piece, split } from './pieces';
import type { SafeHtml } from './types';

/** Where something stands in a text, UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * Puts a cover over stretches of a unit's text (the reader's own words). The text keeps its length and
 * its place, so that nothing moves and offsets stay what they are; the cover is a button that lifts it.
 * @param label what the button is called.
 */
export function withCovers(
  html: SafeHtml,
  find: (text: string) => readonly Stretch[],
  label: string,
): SafeHtml {
  const pieces = split(html);
  let text = '';
  for (const piece of pieces) if (piece.kind === 'text') text += piece.text;
  const found = find(text);
  if (found.length === 0) return html;
  const name = encode(label).replace(/"/g, '&quot;');
  const open = `<span class="r-cover"><button type="button" class="r-cover-button" aria-expanded="false" aria-label="${name}"></button><span class="r-covered" inert>`;
  const out: Piece[] = [];
  let at = 0;
  const raw = (tag: string): Piece => ({ kind: 'tag', name: 'span', closing: false, raw: tag });
  for (const piece of pieces) {
    if (piece.kind !== 'text') {
      out.push(piece);
      continue;
    }
    const end = at + piece.text.length;
    let from = at;
    const part = (to: number) => {
      if (to > from) out.push({ ...piece, text: piece.text.slice(from - at, to - at) });
      from = Math.max(from, to);
    };
    for (const { start, end: stop } of found) {
      if (stop <= from || start >= end) continue;
      part(Math.max(start, at));
      out.push(raw(open));
      part(Math.min(stop, end));
      out.push(raw('</span></span>'));
    }
    part(end);
    at = end;
  }
  return join(out);
}
