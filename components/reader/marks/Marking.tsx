import { useEffect, useState } from 'preact/hooks';
import type { MarkingProps } from './types';

/** What can be done with a selection, or with a mark that is pressed: loaded when it is first wanted. */
export function Marking(props: MarkingProps) {
  const { stage, marks } = props;
  const [Sheet, setSheet] = useState<typeof import('./Sheet').Sheet | null>(null);
  useEffect(() => {
    if (Sheet) return;
    const load = () => {
      const selection = getSelection();
      const inside = selection && !selection.isCollapsed && stage.root.contains(selection.anchorNode);
      if (!inside && marks.length === 0) return;
      import('./Sheet').then(
        ({ Sheet }) => setSheet(() => Sheet),
        (cause: unknown) => console.error(cause),
      );
    };
    load();
    document.addEventListener('selectionchange', load);
    return () => document.removeEventListener('selectionchange', load);
  }, [Sheet, stage, marks.length]);
  return Sheet && <Sheet {...props} />;
}
