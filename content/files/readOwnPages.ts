import type { SanitiseOptions } from '../sanitise/types';
import { bringIn, bringInOf } from './bringIn';
import type { Own } from './own';
import type { Draft } from './story';
import type { Facts } from './types';
import type { Work } from './work';
import { PART } from './write/pages';
import { restore } from './write/restore';

const part = (root: ParentNode, name: string): Element | null => root.querySelector(`[${PART}="${name}"]`);

/** Gives a story's parts from the pages of an export of ours, one page at a time. */
export class OwnPages {
  readonly facts: Facts;
  readonly chapters: Draft[];

  constructor(
    own: Own,
    private readonly work: Work,
  ) {
    this.facts = { ...own.story };
    this.chapters = own.chapters.map((chapter) => ({ ...chapter, html: [] }));
  }

  /** Takes in what of the story stands on a page. */
  async take(page: HTMLElement, options: SanitiseOptions): Promise<void> {
    restore(page, page.ownerDocument);
    const read = (root: ParentNode, name: string) => bringInOf(part(root, name), options, this.work);
    this.facts.summary ??= await read(page, 'summary');
    this.facts.notes ??= await read(page, 'notes');
    this.facts.endNotes ??= await read(page, 'end-notes');
    for (const section of page.querySelectorAll(`[${PART}="chapter"]`)) {
      const chapter = this.chapters[Number(section.getAttribute('data-chapter'))];
      const text = part(section, 'text');
      if (!chapter || !text) continue;
      chapter.summary = await read(section, 'chapter-summary');
      chapter.notes = await read(section, 'chapter-notes');
      chapter.html = await bringIn(text, options, this.work);
      chapter.endNotes = await read(section, 'chapter-end-notes');
    }
  }
}
