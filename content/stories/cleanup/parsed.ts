import { type Piece, split, type TagPiece } from '../pieces';
import type { Block } from '../types';
import { isSceneBreak } from './breaks';
import { isFlow } from './html';
import type { CleanupOptions } from './options';

/** A block taken apart, and what it is by its text alone. */
export interface Parsed {
  block: Block;
  pieces: Piece[];
  text: string;
  kind: 'text' | 'empty' | 'break';
}

/** Elements that show something without having text. */
const shows = new Set(
  'img picture svg video audio hr table iframe input button math canvas object'.split(' '),
);
const blank = /^[\s\u00a0\u00ad\u200b-\u200f\u2060\u3164\ufeff]*$/;

const namesIn = (pieces: readonly Piece[]) =>
  pieces.filter((piece): piece is TagPiece => piece.kind === 'tag');

export function parse(block: Block, options: CleanupOptions): Parsed {
  const pieces = split(block.html);
  let text = '';
  let figures = false;
  for (const piece of pieces) {
    if (piece.kind === 'text') text += piece.text;
    else if (piece.name === 'br') text += '\n';
    else if (shows.has(piece.name)) figures = true;
  }
  return { block, pieces, text, kind: kindOf(pieces, text, figures, options) };
}

function kindOf(
  pieces: readonly Piece[],
  text: string,
  figures: boolean,
  options: CleanupOptions,
): Parsed['kind'] {
  if (blank.test(text)) {
    const tags = namesIn(pieces);
    if (options.breaks && tags.length > 0 && tags.every(({ name }) => name === 'hr')) return 'break';
    return options.emptyParagraphs && !figures ? 'empty' : 'text';
  }
  return options.breaks && !figures && isSceneBreak(text) ? 'break' : 'text';
}

/** The element around a block's whole content, where there is one and only inline content is in it. */
export function inlineRoot(pieces: readonly Piece[]): TagPiece | null {
  const [first] = pieces;
  const last = pieces.at(-1);
  if (first?.kind !== 'tag' || last?.kind !== 'tag' || !last.closing || first.name !== last.name) return null;
  if (first.name !== 'p' && first.name !== 'div' && first.name !== 'center') return null;
  const inner = namesIn(pieces).slice(1, -1);
  return inner.some(({ name }) => isFlow(name)) ? null : first;
}

/** The most frequent of some counts, the smaller of equals; 0 for none. */
export function mode(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  let best = 0;
  for (const [count, n] of times) {
    const most = times.get(best) ?? 0;
    if (n > most || (n === most && count < best)) best = count;
  }
  return best;
}
