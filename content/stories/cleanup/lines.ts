import type { Piece, TagPiece } from '../pieces';
import { isSceneBreak } from './breaks';
import type { Edit } from './edits';
import { inlineRoot, mode, type Parsed } from './parsed';

/** A row of line breaks in a block: its pieces [from, to), and its text in the block's. */
interface BreakRun {
  from: number;
  to: number;
  count: number;
  at: number;
  length: number;
}

/** A stretch of a block between two cuts, with its own root around it. */
export interface Part {
  kind: 'text' | 'break' | 'soft';
  pieces: Piece[];
}

const isBr = (piece: Piece) => piece.kind === 'tag' && piece.name === 'br' && !piece.closing;
const lengthOf = (piece: Piece) => (piece.kind === 'text' ? piece.text.length : isBr(piece) ? 1 : 0);

/** Rows of line breaks; only space between them. */
function runsOf(pieces: readonly Piece[]): BreakRun[] {
  const runs: BreakRun[] = [];
  let run: BreakRun | null = null;
  let gap = 0;
  let at = 0;
  pieces.forEach((piece, i) => {
    const length = lengthOf(piece);
    if (isBr(piece)) {
      if (!run) {
        run = { from: i, to: i, count: 0, at, length: 0 };
        runs.push(run);
      }
      run.count++;
      run.to = i + 1;
      run.length += gap + 1;
      gap = 0;
    } else if (run && piece.kind === 'text' && !piece.text.trim()) gap += length;
    else {
      run = null;
      gap = 0;
    }
    at += length;
  });
  return runs;
}

/**
 * How many line breaks part paragraphs in a chapter: the most frequent row of two and more. Rows of four
 * are scene breaks unless they are the habit.
 */
export function paragraphRun(blocks: readonly Parsed[]): number {
  const rows = blocks
    .filter(({ kind, pieces }) => kind === 'text' && inlineRoot(pieces))
    .flatMap(({ pieces }) => runsOf(pieces).filter(({ count }) => count > 1));
  const habit = mode(rows.map(({ count }) => count));
  if (habit < 4) return habit;
  return rows.filter(({ count }) => count === habit).length > 2 ? habit : 2;
}

/** The text between the runs before and after: a line of its own. */
function lineText(pieces: readonly Piece[], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) {
    const piece = pieces[i];
    if (piece?.kind === 'text') text += piece.text;
  }
  return text;
}

/** Runs at which a block is cut, and whether more than a paragraph ends there. */
function cutsOf(pieces: readonly Piece[], habit: number, breaks: boolean): [BreakRun, soft: boolean][] {
  const runs = runsOf(pieces);
  const drawn = runs.map((run, i) =>
    breaks ? isSceneBreak(lineText(pieces, run.to, runs[i + 1]?.from ?? pieces.length)) : false,
  );
  const first = breaks && isSceneBreak(lineText(pieces, 0, runs[0]?.from ?? 0));
  return runs.flatMap((run, i): [BreakRun, boolean][] => {
    const besideDrawn = drawn[i] || (i === 0 ? first : drawn[i - 1]);
    const atStart = i === 0 && !lineText(pieces, 0, run.from).trim();
    if (run.count < 2 && !besideDrawn && !atStart) return [];
    return [[run, run.count > Math.max(2, habit)]];
  });
}

/** Opening and closing tags that are open at a cut, to be closed before it and opened again after. */
class OpenTags {
  private readonly tags: TagPiece[] = [];

  see(piece: TagPiece): void {
    if (/\/>$/.test(piece.raw) || /^(?:br|img|wbr)$/.test(piece.name)) return;
    if (!piece.closing) this.tags.push(piece);
    else {
      const i = this.tags.findLastIndex(({ name }) => name === piece.name);
      if (i >= 0) this.tags.splice(i, 1);
    }
  }

  open = (): Piece[] => [...this.tags];

  closed = (): Piece[] =>
    this.tags.toReversed().map(({ name }) => ({ kind: 'tag', name, closing: true, raw: `</${name}>` }));
}

/**
 * A paragraph cut into paragraphs where the author typed two line breaks; single ones stay. Lines that
 * are drawn (***) become breaks.
 * @param tidied the block's pieces after the marks were tidied, one for one.
 * @returns the parts, and the removed line breaks as edits of the block's text.
 */
export function cutLines(
  { pieces }: Parsed,
  tidied: readonly Piece[],
  habit: number,
  breaks: boolean,
): { parts: Part[]; edits: Edit[] } {
  const cuts = inlineRoot(pieces) ? cutsOf(pieces, habit, breaks) : [];
  if (!cuts.length) return { parts: [{ kind: 'text', pieces: [...tidied] }], edits: [] };
  const parts: Part[] = [];
  const edits: Edit[] = [];
  const tags = new OpenTags();
  let current: Piece[] = [];
  let from = 0;
  let start = 0;
  const take = (to: number) => {
    for (const piece of tidied.slice(from, to)) {
      if (piece.kind === 'tag') tags.see(piece);
      current.push(piece);
    }
  };
  const finish = (end: number) => {
    const text = current.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');
    const pictures = current.some((piece) => piece.kind === 'tag' && piece.name === 'img');
    if (text.trim() || pictures) {
      const isBreak = breaks && !pictures && isSceneBreak(text);
      parts.push({ kind: isBreak ? 'break' : 'text', pieces: isBreak ? [] : current });
      if (!isBreak) return;
    }
    edits.push({ at: start, remove: end - start, insert: '' });
  };
  for (const [run, soft] of cuts) {
    take(run.from);
    current.push(...tags.closed());
    finish(run.at);
    if (soft) parts.push({ kind: 'soft', pieces: [] });
    edits.push({ at: run.at, remove: run.length, insert: '' });
    current = tags.open();
    from = run.to;
    start = run.at + run.length;
  }
  take(pieces.length);
  finish(pieces.reduce((sum, piece) => sum + lengthOf(piece), 0));
  return { parts, edits };
}
