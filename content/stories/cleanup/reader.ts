import { before, from, isOpener, isPause, isSpace, isWord } from './context';
import type { Edit } from './edits';

/** After which something can only begin: a bracket or an opening quote. */
export const isOpenOnly = (char: string): boolean => isOpener(char) && !isPause(char);

/** What is known of quotations while one text is read from its start to its end. */
export class QuoteReader {
  readonly edits: Edit[] = [];
  /** Whether a double, and a single, quotation is open here. */
  double = false;
  single = false;
  /** The mark just read as it will be shown, since the text still has the straight one there. */
  private last = '';
  private lastEnd = -1;
  /** The last place where a single mark clearly ends a speech, and the last where one could close at all. */
  private readonly lastSpeechEnd: number;
  private readonly lastCloser: number;

  constructor(readonly text: string) {
    let speech = -1;
    let closer = -1;
    for (const { index } of text.matchAll(/['’]/g)) {
      const previous = before(text, index);
      if (isSpace(previous) || isOpenOnly(previous) || isWord(from(text, index + 1))) continue;
      closer = index;
      if (!isWord(previous)) speech = index;
    }
    this.lastSpeechEnd = speech;
    this.lastCloser = closer;
  }

  /** The character that stands before `index`, as it will be shown. */
  before(index: number): string {
    return this.lastEnd === index ? this.last : before(this.text, index);
  }

  /** Changes `remove` characters at `at` to a mark. */
  write(at: number, remove: number, mark: string): void {
    this.edits.push({ at, remove, insert: mark });
    this.read(at + remove, mark);
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

  speechEndsAfter(index: number): boolean {
    return this.lastSpeechEnd > index;
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
