import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { Annotation } from '../../../content/stories/annotations';
import type { Book } from '../../../content/stories/book';
import type { Section } from '../flow/section';
import type { Stage } from '../flow/stage';
import { Painter } from './painter';

/** Draws the reader's marks: of each chapter once it is all in the page, and again when its marks change. */
export function useMarks(
  stage: Stage | null,
  book: Book,
  marks: readonly Annotation[],
): { onFull: (section: Section) => void } {
  const painter = useRef<Painter | null>(null);
  const set = useRef(stage);
  set.current = stage;
  painter.current ??= new Painter((section, block) => set.current?.filler.editsOf(section, block) ?? []);
  const now = useRef(marks);
  now.current = marks;
  const painted = useRef(new Map<string, string>());

  const paint = useCallback(
    (section: Section) => {
      const { id } = section.outline;
      const here = now.current.filter(({ start }) => start.chapter === id);
      const key = here.map((mark) => `${mark.id} ${mark.changed}`).join();
      if (painted.current.get(id) === key || (!key && !painted.current.has(id))) return;
      painted.current.set(id, key);
      const draw = (chapter: Parameters<Painter['paint']>[1]) =>
        painter.current?.paint(section, chapter, here);
      const ready = book.ready(section.index);
      if (ready) draw(ready);
      else book.load(section.index).then(draw, (cause: unknown) => console.error(cause));
    },
    [book],
  );

  useEffect(() => {
    painter.current?.clear();
    painted.current.clear();
    return () => painter.current?.clear();
  }, [stage]);
  useEffect(() => {
    for (const section of stage?.filler.sections ?? []) if (section.full) paint(section);
  }, [stage, marks, paint]);
  return { onFull: paint };
}
