import type { Book } from '../../../content/stories/book';
import type { Edit } from '../../../content/stories/cleanup/edits';
import { type Manner, madeFrom } from '../../../content/stories/made';
import type { Chapter } from '../../../content/stories/types';
import type { Setting } from '../../../content/typography/predict';
import { type Put, Section } from './section';
import { Tasks } from './tasks';

export interface FillerOptions {
  book: Book;
  manner: Manner;
  put: Put;
  /** What stands before and after a chapter's text. */
  before: (chapter: Chapter, index: number) => Node | null;
  after: (chapter: Chapter, index: number) => Node | null;
  /** A chapter's text is all in the page. */
  onFull: (section: Section) => void;
  onTrouble: (cause: unknown) => void;
}

/** Chapters whose edits are remembered: the others' are worked out again when they are asked for. */
const REMEMBERED = 300;

/** Longest that one task fills for, ms: half of what a frame has. */
const SLICE = 8;

/** Brings a book's chapters into the page: the one that is read at once, the rest outwards from it. */
export class Filler {
  readonly sections: Section[];
  private readonly tasks = new Tasks();
  private order: number[] = [];
  private near: { index: number; chunk: number } = { index: 0, chunk: 0 };
  private round = 0;
  private readonly edited: Section[] = [];
  constructor(
    private readonly options: FillerOptions,
    setting: Setting,
  ) {
    this.sections = options.book.chapters.map((outline, index) => new Section(outline, index, setting));
  }
  get elements(): HTMLElement[] {
    return this.sections.map(({ element }) => element);
  }
  sectionOf(chapter: string): Section | undefined {
    return this.sections.find(({ outline }) => outline.id === chapter);
  }
  /** A chapter's boxes, where its text is in memory. */
  make(section: Section): boolean {
    if (section.made) return true;
    const chapter = this.options.book.ready(section.index);
    if (!chapter) return false;
    const { manner, before, after } = this.options;
    section.make(madeFrom(chapter, manner), before(chapter, section.index), after(chapter, section.index));
    this.remember(section);
    return true;
  }

  private remember(section: Section): void {
    this.edited.push(section);
    if (this.edited.length <= REMEMBERED) return;
    const oldest = this.edited.shift();
    if (oldest && !this.edited.includes(oldest)) oldest.edits = null;
  }

  /** What was changed in a block; nothing where its chapter is not in memory. */
  editsOf(section: Section, block: string): readonly Edit[] {
    const chapter = section.edits ? undefined : this.options.book.ready(section.index);
    if (chapter) {
      section.edits = madeFrom(chapter, this.options.manner).edits;
      this.remember(section);
    }
    return section.edits?.get(block) ?? [];
  }

  /** Text from a block on, enough for `height` px; false where its chapter has to be read first. */
  show(section: Section, block: string | null, height: number): boolean {
    if (!this.make(section)) return false;
    const chunk = section.chunkOf(block);
    this.near = { index: section.index, chunk };
    section.fillFrom(chunk, height, this.options.put);
    if (section.full) this.options.onFull(section);
    return true;
  }

  /** All of a chapter at once; false where it has to be read first. */
  showAll(section: Section): boolean {
    return section.full || this.show(section, null, Number.POSITIVE_INFINITY);
  }

  /** Fills the rest, nearest first, one small task after another. */
  fillRest(): void {
    const { index } = this.near;
    this.order = this.sections
      .map((_, i) => i)
      .filter((i) => !this.sections[i]?.done)
      .sort((a, b) => Math.abs(a - index) - Math.abs(b - index) || b - a);
    this.round++;
    this.tasks.next(this.step);
  }

  private readonly step = (): void => {
    const { round } = this;
    const section = this.sections[this.order[0] ?? -1];
    if (!section) return;
    if (section.full) {
      section.predictChunks();
      this.order.shift();
    } else if (section.made) {
      const end = performance.now() + SLICE;
      const from = section.index === this.near.index ? this.near.chunk : 0;
      while (section.fillNearest(from, this.options.put) && performance.now() < end);
      if (section.full) this.options.onFull(section);
    } else if (!this.make(section)) {
      this.options.book.load(section.index).then(
        // What was begun anew meanwhile goes on by itself.
        () => round === this.round && this.tasks.next(this.step),
        (cause: unknown) => this.options.onTrouble(cause),
      );
      return;
    }
    this.tasks.next(this.step);
  };

  /** New heights for all; of chunks only around the reader at once, of the others one chapter a task. */
  predict(setting: Setting, around: number): void {
    for (const section of this.sections) section.predict(setting);
    for (const section of this.sections.slice(Math.max(0, around - 1), around + 2)) section.predictChunks();
    this.near = { index: around, chunk: 0 };
    this.fillRest();
  }

  end(): void {
    this.round++;
    this.tasks.end();
  }
}
