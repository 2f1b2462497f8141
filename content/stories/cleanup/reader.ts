import { before, from, isOpener, isPause, isSpace, isWord } from './context';
import type { Edit } from './edits';
import { elision } from './elisions';
import { english, type QuoteMarks } from './nations';

/** After which something can only begin: a bracket or an opening quote. */
export const isOpenOnly = (char: string): boolean => isOpener(char) && !isPause(char);

const innerOpener = /(?<=^|[\s([{—–“"])['‘](\p{L}+)/gu;
const innerCloser = /\p{L}['’](?![\p{L}\p{N}])/u;

/** The first of some ascending numbers that is greater than `least`. */
function firstAfter(numbers: readonly number[], least: number): number | undefined {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) > least) high = middle;
    else low = middle + 1;
  }
  return numbers[low];
}

/** What is known of quotations while one text is read from its start to its end. */
export class QuoteReader {
  readonly edits: Edit[] = [];
  /** Whether a double, and a single, quotation is open here. */
  double = false;
  single = false;
  /** The mark just read as it will be shown, since the text still has the straight one there. */
  private last = '';
  private lastEnd = -1;
  /** Where single marks clearly end a speech, in order, and the last place where one could close at all. */
  private readonly speechEnds: number[] = [];
  private readonly lastCloser: number;

  constructor(
    readonly text: string,
    readonly marks: QuoteMarks = english,
  ) {
    let closer = -1;
    for (const { index } of text.matchAll(/['’]/g)) {
      const previous = before(text, index);
      if (isSpace(previous) || isOpenOnly(previous) || isWord(from(text, index + 1))) continue;
      closer = index;
      if (!isWord(previous)) this.speechEnds.push(index);
    }
    this.lastCloser = closer;
  }

  /** The character that stands before `index`, as it will be shown. */
  before(index: number): string {
    return this.lastEnd === index ? this.last : before(this.text, index);
  }

  /** Changes `remove` characters at `at` to a mark. */
  write(at: number, remove: number, mark: string): void {
    this.edits.push(this.national(at, remove, mark));
    this.read(at + remove, mark);
  }

  /** The same mark as the text's language has it. */
  private national(at: number, remove: number, mark: string): Edit {
    const { double, single, inner } = this.marks;
    const edit = { at, remove, insert: mark };
    if (mark === '“') {
      const spaced = inner !== '' && this.text.charAt(at + remove) === ' ';
      return { at, remove: spaced ? remove + 1 : remove, insert: double[0] + inner };
    }
    if (mark === '”') {
      const spaced = inner !== '' && this.text.charAt(at - 1) === ' ';
      return { at: spaced ? at - 1 : at, remove: spaced ? remove + 1 : remove, insert: inner + double[1] };
    }
    if (single && mark === '‘') edit.insert = single[0];
    if (single && mark === '’' && this.single && !isWord(from(this.text, at + remove)))
      edit.insert = single[1];
    return edit;
  }

  /** Takes note of a mark that ends at `end`. */
  read(end: number, mark: string): void {
    this.lastEnd = end;
    this.last = mark;
    if (mark === '“') this.double = true;
    if (mark === '”') this.double = false;
    if (mark === '‘') this.single = true;
    if (mark === '’' && !isWord(from(this.text, end))) this.single = false;
  }

  /** Whether the next end of a speech is that of one that begins at `index`, and not of one in between. */
  endsSpeechOf(index: number): boolean {
    const end = firstAfter(this.speechEnds, index);
    if (end === undefined) return false;
    // So far no speech of a paragraph reaches, and looking through all of it would take its square.
    if (end - index > 3000) return true;
    const between = this.text.slice(index + 1, end);
    let opener = -1;
    for (const { 1: word, index: at } of between.matchAll(innerOpener))
      if (elision(word ?? '') !== 'always') opener = at;
    return opener < 0 || innerCloser.test(between.slice(opener + 1));
  }

  closesAfter(index: number): boolean {
    return this.lastCloser > index;
  }

  /** Matches a sticky pattern at `index`. */
  match(pattern: RegExp, index: number): RegExpExecArray | null {
    pattern.lastIndex = index;
    return pattern.exec(this.text);
  }
}
