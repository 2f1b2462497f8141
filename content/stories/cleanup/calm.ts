import type { Piece, TagPiece } from '../pieces';
import type { Parsed } from './parsed';

const bold = new Set(['b', 'strong', 'u', 'big', 'small']);
const italic = new Set(['i', 'em']);
const centred = /\balign\s*=\s*(["']?)center\1/i;

/** What a whole chapter is dressed in, and so emphasises nothing. */
export interface Loud {
  bold: boolean;
  italic: boolean;
  centred: boolean;
}

const isCentre = (piece: TagPiece) => piece.name === 'center' || centred.test(piece.raw);

/**
 * Whether over 60% of a chapter's text is bold, underlined, big or small; over 90% in italics; over 60%
 * centred. Below that it is meant.
 */
export function loudness(blocks: readonly Parsed[]): Loud {
  const letters = { all: 0, bold: 0, italic: 0, centred: 0 };
  for (const { pieces, kind } of blocks) {
    if (kind !== 'text') continue;
    const open: TagPiece[] = [];
    for (const piece of pieces) {
      if (piece.kind === 'text') {
        const length = piece.text.trim().length;
        letters.all += length;
        if (open.some(({ name }) => bold.has(name))) letters.bold += length;
        if (open.some(({ name }) => italic.has(name))) letters.italic += length;
        if (open.some(isCentre)) letters.centred += length;
      } else if (!piece.closing) open.push(piece);
      else {
        const i = open.findLastIndex(({ name }) => name === piece.name);
        if (i >= 0) open.splice(i);
      }
    }
  }
  return {
    bold: letters.bold > letters.all * 0.6,
    italic: letters.italic > letters.all * 0.9,
    centred: letters.centred > letters.all * 0.6,
  };
}

/** Pieces without what the whole chapter is dressed in. Text stays as it is. */
export function calm(pieces: readonly Piece[], loud: Loud): Piece[] {
  if (!loud.bold && !loud.italic && !loud.centred) return [...pieces];
  return pieces.flatMap((piece): Piece[] => {
    if (piece.kind === 'text') return [piece];
    if (loud.bold && bold.has(piece.name)) return [];
    if (loud.italic && italic.has(piece.name)) return [];
    if (!loud.centred || !isCentre(piece)) return [piece];
    if (piece.name === 'center') return [{ ...piece, name: 'div', raw: piece.closing ? '</div>' : '<div>' }];
    return [{ ...piece, raw: piece.raw.replace(centred, '').replace(/\s+>$/, '>') }];
  });
}
