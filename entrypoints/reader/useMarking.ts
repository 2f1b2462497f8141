import { useCallback, useEffect, useState } from 'preact/hooks';
import {
  readAnnotations,
  removeAnnotation,
  restoreAnnotation,
  writeAnnotation,
} from '../../content/library/annotations';
import type { Annotation } from '../../content/stories/annotations';
import { t } from '../../content/words/t';
import type { Sayer } from '../wiring/useSaid';

const NONE: Annotation[] = [];

/** The reader's marks in a story, kept as they are made; a removed one can be put back. */
export function useMarking(
  story: string,
  { say }: Sayer,
  onTrouble: (cause: unknown) => void,
): { marks: Annotation[]; mark: (mark: Annotation) => void; unmark: (mark: Annotation) => void } {
  const [marks, setMarks] = useState(NONE);
  useEffect(() => {
    setMarks(NONE);
    readAnnotations(story).then((found) => found.length > 0 && setMarks(found), onTrouble);
  }, [story, onTrouble]);
  const mark = useCallback(
    (made: Annotation) => {
      // What cannot be kept is not shown as kept.
      writeAnnotation(made).then(
        () => setMarks((before) => [...before.filter(({ id }) => id !== made.id), made]),
        onTrouble,
      );
    },
    [onTrouble],
  );
  const unmark = useCallback(
    (gone: Annotation) => {
      const back = () => {
        restoreAnnotation(gone.id).then(
          () => setMarks((before) => [...before.filter(({ id }) => id !== gone.id), gone]),
          onTrouble,
        );
      };
      removeAnnotation(gone.id).then(() => {
        setMarks((before) => before.filter(({ id }) => id !== gone.id));
        say(t('marks_removed'), back);
      }, onTrouble);
    },
    [say, onTrouble],
  );
  return { marks, mark, unmark };
}
