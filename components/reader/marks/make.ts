import type { Annotation } from '../../../content/stories/annotations';
import type { Book } from '../../../content/stories/book';
import { lengthOf, placeOfNode } from '../flow/locate';
import type { Stage } from '../flow/stage';
import { storedPlace } from '../places';

/** The end of a range, kept inside the chapter where it begins. */
function endOf(range: Range): [Node, number] | null {
  const from =
    range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement;
  const section = from?.closest('[data-chapter]');
  if (!section) return null;
  if (section.contains(range.endContainer)) {
    const to = range.endContainer instanceof Element ? range.endContainer : range.endContainer.parentElement;
    if (to?.closest('[data-block]')) return [range.endContainer, range.endOffset];
  }
  // A triple click ends before the next paragraph: the last block that is touched is meant.
  const touched = [...section.querySelectorAll<HTMLElement>('[data-block]')].filter((block) =>
    range.intersectsNode(block),
  );
  const last = touched.at(-1);
  return last ? [last, last.childNodes.length] : null;
}

/** A mark on a range of the text; null where it holds none. */
export async function markFrom(
  stage: Stage,
  book: Book,
  range: Range,
  text: string,
  more: Pick<Annotation, 'colour' | 'note'>,
): Promise<Annotation | null> {
  const to = endOf(range);
  const startBlock = placeOfNode(range.startContainer, range.startOffset) ?? null;
  const endBlock = to && placeOfNode(to[0], to[1]);
  const start = startBlock && (await storedPlace(stage, book, startBlock));
  const end = endBlock && (await storedPlace(stage, book, endBlock));
  if (!start || !end) return null;
  const now = Date.now();
  return {
    id: crypto.randomUUID(),
    story: book.story.id,
    kind: 'highlight',
    start,
    end,
    text: text.slice(0, 100_000),
    ...more,
    at: now,
    changed: now,
  };
}

/** A bookmark where the reader is; null at the very top of a story that is not begun. */
export async function bookmarkAt(stage: Stage, book: Book): Promise<Annotation | null> {
  const first = stage.filler.sections[0];
  const place = stage.place ?? (first && { chapter: first.outline.id, block: first.firstBlock, offset: 0 });
  const position = place && (await storedPlace(stage, book, place));
  const section = place && stage.filler.sectionOf(place.chapter);
  if (!position || !section) return null;
  const block = section.element.querySelector<HTMLElement>(`[data-block="${CSS.escape(position.block)}"]`);
  const text = block && lengthOf(block) > 0 ? (block.textContent ?? '').slice(0, 200) : position.quote;
  const now = Date.now();
  return {
    id: crypto.randomUUID(),
    story: book.story.id,
    kind: 'bookmark',
    start: position,
    end: position,
    text,
    at: now,
    changed: now,
  };
}
