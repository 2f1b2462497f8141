import { useEffect, useState } from 'preact/hooks';
import type { Annotation } from '../../../content/stories/annotations';
import { toStored } from '../../../content/stories/cleanup/edits';
import { placeOfNode } from '../flow/locate';
import type { Stage } from '../flow/stage';

/** What the sheet is about: some selected text, or a mark that was pressed. */
export interface Chosen {
  /** Absent for a selection that is not marked. */
  mark?: Annotation;
  range: Range;
  text: string;
  /** Where it stands in the window. */
  box: DOMRect;
}

/** The mark under a point of the text. */
function markAt(
  stage: Stage,
  marks: readonly Annotation[],
  x: number,
  y: number,
): [Annotation, Range] | null {
  const caret = document.caretPositionFromPoint?.(x, y);
  const place = caret && placeOfNode(caret.offsetNode, caret.offset);
  const section = place && stage.filler.sectionOf(place.chapter);
  if (!caret || !place || !section) return null;
  const order = [...section.element.querySelectorAll<HTMLElement>('[data-block]')];
  const index = (id: string) => order.findIndex(({ dataset }) => dataset.block === id);
  const at = toStored(place.offset, stage.filler.editsOf(section, place.block));
  const here = index(place.block);
  const found = marks.find(({ kind, start, end }) => {
    if (kind !== 'highlight' || start.chapter !== place.chapter) return false;
    const from = index(start.block);
    const to = index(end.block);
    const after = here > from || (here === from && at >= start.offset);
    return after && (here < to || (here === to && at < end.offset));
  });
  if (!found) return null;
  const range = document.createRange();
  range.setStart(caret.offsetNode, caret.offset);
  return [found, range];
}

/** Follows the selection in the text, and presses on marks. */
export function useChosen(
  stage: Stage,
  marks: readonly Annotation[],
): [Chosen | null, (chosen: Chosen | null) => void] {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  useEffect(() => {
    const end = new AbortController();
    const { signal } = end;
    let timer = 0;
    const look = () => {
      const selection = getSelection();
      // Typing a note moves the selection out of the text: the sheet stays.
      if (document.activeElement?.closest('.r-sheet')) return;
      const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
      const inside = range && !range.collapsed && stage.root.contains(range.startContainer);
      if (!inside) return setChosen((before) => (before?.mark ? before : null));
      const text = selection?.toString().trim() ?? '';
      if (text) setChosen({ range: range.cloneRange(), text, box: range.getBoundingClientRect() });
    };
    const later = () => {
      clearTimeout(timer);
      timer = window.setTimeout(look, 120);
    };
    const click = (event: MouseEvent) => {
      if (event.target instanceof Element && event.target.closest('.r-sheet')) return;
      const text = event.target instanceof Node && stage.root.contains(event.target);
      if (getSelection()?.isCollapsed === false) return;
      const found = text ? markAt(stage, marks, event.clientX, event.clientY) : null;
      const box = new DOMRect(event.clientX, event.clientY, 0, 24);
      setChosen(found && { mark: found[0], range: found[1], text: found[0].text, box });
    };
    document.addEventListener('selectionchange', later, { signal });
    document.addEventListener('click', click, { signal });
    look();
    return () => {
      clearTimeout(timer);
      end.abort();
    };
  }, [stage, marks]);
  return [chosen, setChosen];
}
