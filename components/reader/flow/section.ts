import type { ChapterOutline } from '../../../content/stories/book';
import type { Edit } from '../../../content/stories/cleanup/edits';
import type { MadeChapter } from '../../../content/stories/made';
import type { SafeHtml } from '../../../content/stories/types';
import { predictHeight, type Setting } from '../../../content/typography/predict';

/** Puts HTML that has passed the sanitiser into an element. */
export type Put = (html: SafeHtml, into: HTMLElement) => void;

interface Waiting {
  element: HTMLElement;
  /** Null once it is in the page. */
  html: SafeHtml | null;
  lengths: number[];
}

/** About what a chapter's heading and the room around it take, in line heights. */
const HEAD_LINES = 7;

/** One chapter in the page: first an empty box of the height it will have, then its text, chunk by chunk. */
export class Section {
  readonly element = document.createElement('section');
  /** What was changed in its text, by block; null where that has to be worked out again. */
  edits: ReadonlyMap<string, readonly Edit[]> | null = null;
  private chunks: Waiting[] | null = null;
  private left = 0;
  private stale = false;
  private away = false;

  constructor(
    readonly outline: ChapterOutline,
    readonly index: number,
    private setting: Setting,
  ) {
    this.element.className = 'r-chapter';
    this.element.dataset.chapter = outline.id;
    this.predict();
  }

  get made(): boolean {
    return this.chunks !== null;
  }

  get full(): boolean {
    return this.chunks !== null && this.left === 0;
  }

  /** Nothing is left to do for it. */
  get done(): boolean {
    return this.full && !this.stale;
  }

  /** Tells the browser how tall it is, or will be, while it is not laid out. */
  predict(setting = this.setting): void {
    this.setting = setting;
    const height = predictHeight(this.outline.lengths, setting) + HEAD_LINES * setting.lineHeight;
    const { style } = this.element;
    if (this.away) {
      style.blockSize = '0px';
      style.containIntrinsicBlockSize = '0px';
    } else if (this.chunks) {
      style.blockSize = '';
      style.containIntrinsicBlockSize = `auto ${Math.round(height)}px`;
    } else style.blockSize = `${Math.round(height)}px`;
    this.stale = true;
  }

  /** Puts it out of sight, where another chapter stands alone; find-in-page still finds its words. */
  putAway(away: boolean): void {
    if (away === this.away) return;
    this.away = away;
    if (away) this.element.setAttribute('hidden', 'until-found');
    else this.element.removeAttribute('hidden');
    this.predict();
  }

  /** The same of its chunks, after `predict`: there are thousands in a long work, so only near the reader. */
  predictChunks(): void {
    if (!this.stale) return;
    this.stale = false;
    for (const chunk of this.chunks ?? []) this.predictChunk(chunk);
  }

  private predictChunk({ element, html, lengths }: Waiting): void {
    const height = `${predictHeight(lengths, this.setting)}px`;
    element.style.blockSize = html === null ? '' : height;
    element.style.containIntrinsicBlockSize = `auto ${height}`;
  }

  /** Boxes for the chapter's text, between what stands before and after it. */
  make({ chunks, edits }: MadeChapter, before: Node | null, after: Node | null): void {
    this.edits = edits;
    this.chunks = chunks.map(({ html, lengths }) => {
      const element = document.createElement('div');
      element.className = 'r-chunk';
      element.dataset.chunk = '';
      return { element, html, lengths };
    });
    this.left = chunks.length;
    const all = [before, ...this.chunks.map(({ element }) => element), after];
    this.element.replaceChildren(...all.filter((node) => node !== null));
    this.predict();
    this.predictChunks();
  }

  /** The chunk that holds a block, or the first. */
  chunkOf(block: string | null): number {
    if (!block || !this.chunks) return 0;
    const mark = `data-block="${block}"`;
    const query = `[data-block="${CSS.escape(block)}"]`;
    const holds = ({ html, element }: Waiting) =>
      html?.includes(mark) ?? element.querySelector(query) !== null;
    return Math.max(0, this.chunks.findIndex(holds));
  }

  /** Id of the block that the chapter begins with. */
  get firstBlock(): string {
    const [first] = this.chunks ?? [];
    const html = first?.html ?? first?.element.innerHTML ?? '';
    return /data-block="([^"]*)"/.exec(html)?.[1] ?? '';
  }

  /** Fills chunks onwards from one until they are `height` px tall together. */
  fillFrom(first: number, height: number, put: Put): void {
    let tall = 0;
    for (let i = first; i < (this.chunks?.length ?? 0) && tall < height; i++) {
      const chunk = this.chunks?.[i];
      if (!chunk) return;
      this.fill(chunk, put);
      tall += predictHeight(chunk.lengths, this.setting);
    }
  }

  /** Fills the chunk nearest to one that is not filled yet. @returns whether there was any. */
  fillNearest(to: number, put: Put): boolean {
    const { chunks } = this;
    if (!chunks || this.left === 0) return false;
    for (let step = 0; step < chunks.length; step++) {
      for (const chunk of [chunks[to + step], chunks[to - step]]) {
        if (chunk && chunk.html !== null) {
          this.fill(chunk, put);
          return true;
        }
      }
    }
    return false;
  }

  private fill(chunk: Waiting, put: Put): void {
    if (chunk.html === null) return;
    put(chunk.html, chunk.element);
    chunk.html = null;
    this.left--;
    this.predictChunk(chunk);
  }
}
