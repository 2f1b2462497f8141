import { encode, join, type Piece } from '../pieces';
import type { Block, SafeHtml } from '../types';
import { calm, type Loud, loudness } from './calm';
import { type Edit, ordered } from './edits';
import { tidyPieces } from './html';
import { cutLines, type Part, paragraphRun } from './lines';
import { type CleanupOptions, cleanup } from './options';
import { mode, type Parsed, parse } from './parsed';

/** One thing shown: a block, a part of one, or a break between scenes. */
export interface Unit {
  /** The block it comes from; a block cut at line breaks gives several units. */
  block: string;
  kind: 'text' | 'break' | 'soft';
  /** With its outer element, which carries `data-block`. */
  html: SafeHtml;
  /** UTF-16 units of text, to predict its height. */
  length: number;
}

/** A chapter as it is shown; the stored text is never changed. */
export interface View {
  units: Unit[];
  /** What was changed, by block: maps offsets between stored and shown (`toShown`, `toStored`). */
  edits: ReadonlyMap<string, readonly Edit[]>;
}

const openTag = /^<([a-zA-Z][^\s/>]*)/;

/** Marks the outer element with the block it belongs to; text without one becomes a paragraph. */
function marked(pieces: readonly Piece[], block: string): SafeHtml {
  const id = encode(block).replace(/"/g, '&quot;');
  const html = join(pieces);
  if (openTag.test(html)) return html.replace(openTag, `<$1 data-block="${id}"`) as SafeHtml;
  return `<p data-block="${id}">${html}</p>` as SafeHtml;
}

function unit(block: string, part: Part): Unit {
  if (part.kind !== 'text') {
    const name = part.kind === 'soft' ? ' class="soft"' : '';
    return {
      block,
      kind: part.kind,
      html: marked([{ kind: 'tag', name: 'hr', closing: false, raw: `<hr${name}>` }], block),
      length: 0,
    };
  }
  const length = part.pieces.reduce((sum, piece) => sum + (piece.kind === 'text' ? piece.text.length : 0), 0);
  return { block, kind: 'text', html: marked(part.pieces, block), length };
}

/** Rows of empty paragraphs: where a quarter and more are empty the usual row is spacing, and a longer one a break. */
function breaksOfEmpties(blocks: readonly Parsed[]): Set<number> {
  const rows: { start: number; length: number }[] = [];
  let empties = 0;
  blocks.forEach(({ kind }, start) => {
    if (kind !== 'empty') return;
    empties++;
    const row = rows.at(-1);
    if (row && row.start + row.length === start) row.length++;
    else rows.push({ start, length: 1 });
  });
  const noise = empties * 4 >= blocks.length ? mode(rows.map(({ length }) => length)) : 0;
  return new Set(rows.filter(({ length }) => length > noise).map(({ start }) => start));
}

/** One break where several meet, a drawn one before a soft one, and none at the edges. */
function settle(units: readonly Unit[]): Unit[] {
  const out: Unit[] = [];
  for (const one of units) {
    const last = out.at(-1);
    if (one.kind === 'text' || (last && last.kind === 'text')) out.push(one);
    else if (last?.kind === 'soft' && one.kind === 'break') out[out.length - 1] = one;
  }
  if (out.length && out.at(-1)?.kind !== 'text') out.pop();
  return out;
}

const quiet: Loud = { bold: false, italic: false, centred: false };

/**
 * A chapter's blocks as a reader sees them: marks tidied, breaks as one ornament, spacing left to the
 * style. Pure, and cheap enough to be made whenever a chapter is shown.
 * @param language BCP 47 tag of the chapter, where it is known.
 */
export function viewOf(blocks: readonly Block[], options: CleanupOptions = cleanup, language?: string): View {
  const parsed = blocks.map((block) => parse(block, options));
  const habit = options.lineBreaks ? paragraphRun(parsed) : 0;
  const loud = options.calm ? loudness(parsed) : quiet;
  const softAt = breaksOfEmpties(parsed);
  const edits = new Map<string, readonly Edit[]>();
  const units: Unit[] = [];
  parsed.forEach((each, i) => {
    const { block, kind } = each;
    if (kind !== 'text') {
      if (kind === 'break' || softAt.has(i))
        units.push(unit(block.id, { kind: kind === 'break' ? 'break' : 'soft', pieces: [] }));
      edits.set(block.id, [{ at: 0, remove: each.text.length, insert: '' }]);
      return;
    }
    const tidied = tidyPieces(each.pieces, options, language);
    const cut = options.lineBreaks
      ? cutLines(each, tidied.pieces, habit, options.breaks)
      : { parts: [{ kind: 'text' as const, pieces: tidied.pieces }], edits: [] };
    for (const part of cut.parts) units.push(unit(block.id, { ...part, pieces: calm(part.pieces, loud) }));
    // What is cut out comes first, so that it swallows the marks tidied inside it.
    const all = ordered([...cut.edits, ...tidied.edits]);
    if (all.length) edits.set(block.id, all);
  });
  const breaking = options.breaks || options.emptyParagraphs || options.lineBreaks;
  return { units: breaking ? settle(units) : units, edits };
}
