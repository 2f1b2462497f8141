import type { Annotation } from '../../../content/stories/annotations';
import { type Edit, toShown } from '../../../content/stories/cleanup/edits';
import { resolveInChapter } from '../../../content/stories/position';
import type { Chapter, Position } from '../../../content/stories/types';
import { lengthOf, textsOf } from '../flow/locate';
import type { Section } from '../flow/section';

interface Drawn {
  name: string;
  range: AbstractRange;
}

/** Text nodes of a block with the offsets they begin at. */
type Nodes = [node: Text, offset: number][];

/** Draws marks into the text without touching its tree: the browser paints ranges by name. */
export class Painter {
  private readonly drawn = new Map<string, Drawn[]>();
  private readonly nodes = new Map<string, Nodes>();

  constructor(private readonly edits: (section: Section, block: string) => readonly Edit[]) {}

  /** Draws the marks of one chapter, in place of those drawn before. */
  paint(section: Section, chapter: Chapter, marks: readonly Annotation[]): void {
    this.wipe(chapter.id);
    this.nodes.clear();
    const parts = new Map<string, HTMLElement[]>();
    if (marks.length > 0) {
      for (const element of section.element.querySelectorAll<HTMLElement>('[data-block]')) {
        const id = element.getAttribute('data-block') ?? '';
        const known = parts.get(id);
        if (known) known.push(element);
        else parts.set(id, [element]);
      }
    }
    const drawn: Drawn[] = [];
    for (const mark of marks) {
      const range = this.rangeOf(section, chapter, mark, parts);
      if (!range) continue;
      drawn.push({ name: mark.colour ?? 'yellow', range });
      if (mark.note) drawn.push({ name: 'note', range });
    }
    for (const { name, range } of drawn) this.highlight(name).add(range);
    this.drawn.set(chapter.id, drawn);
  }

  private highlight(name: string): Highlight {
    const key = `u-${name}`;
    let found = CSS.highlights.get(key);
    if (!found) {
      found = new Highlight();
      CSS.highlights.set(key, found);
    }
    return found;
  }

  private rangeOf(
    section: Section,
    chapter: Chapter,
    mark: Annotation,
    parts: ReadonlyMap<string, HTMLElement[]>,
  ): AbstractRange | null {
    if (mark.kind !== 'highlight') return null;
    const start = this.spot(section, chapter, mark.start, parts, false);
    const end = this.spot(section, chapter, mark.end, parts, true);
    if (!start || !end) return null;
    return new StaticRange({
      startContainer: start[0],
      startOffset: start[1],
      endContainer: end[0],
      endOffset: end[1],
    });
  }

  private spot(
    section: Section,
    chapter: Chapter,
    stored: Position,
    parts: ReadonlyMap<string, HTMLElement[]>,
    isEnd: boolean,
  ): [Text, number] | null {
    // A block's id is made from its words: where it stands, so do they.
    const position = parts.has(stored.block) ? stored : (resolveInChapter(chapter, stored)?.position ?? null);
    const nodes = position && this.nodesOf(position.block, parts);
    if (!position || !nodes) return null;
    const offset = toShown(position.offset, this.edits(section, position.block));
    for (const [node, start] of nodes) {
      const end = start + node.length;
      if (offset < end || (isEnd && offset === end)) return [node, Math.max(0, offset - start)];
    }
    const last = nodes.at(-1);
    return last ? [last[0], last[0].length] : null;
  }

  private nodesOf(block: string, parts: ReadonlyMap<string, HTMLElement[]>): Nodes | null {
    const known = this.nodes.get(block);
    if (known) return known;
    const nodes: Nodes = [];
    let before = 0;
    for (const part of parts.get(block) ?? []) {
      for (const [node, start] of textsOf(part)) nodes.push([node, before + start]);
      before += lengthOf(part);
    }
    this.nodes.set(block, nodes);
    return nodes.length > 0 ? nodes : null;
  }

  private wipe(chapter: string): void {
    for (const { name, range } of this.drawn.get(chapter) ?? []) this.highlight(name).delete(range);
    this.drawn.delete(chapter);
  }

  clear(): void {
    for (const chapter of [...this.drawn.keys()]) this.wipe(chapter);
  }
}
