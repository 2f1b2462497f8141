import { useCallback, useRef, useState } from 'preact/hooks';
import type { Book } from '../../content/stories/book';
import { type Pace, PaceMeter, wordsAMinute } from '../../content/stories/pace';
import { type Reading, readingAt } from '../../content/stories/progress';
import type { Shown } from './flow/stage';

const START: Shown = { chapter: 0, share: 0, page: -1, pages: 1 };

/** How far the reader is, and how fast they read. */
export function useReading(
  book: Book,
  pace: Pace,
  onPace: (pace: Pace) => void,
  onProgress: (chapter: string, share: number) => void,
): { shown: Shown; reading: Reading; wordsAMinute: number; onShown: (shown: Shown) => void } {
  const [shown, setShown] = useState(START);
  const meter = useRef<PaceMeter | null>(null);
  meter.current ??= new PaceMeter(pace);
  const reading = readingAt(book, shown.chapter, shown.share);
  const onShown = useCallback(
    (next: Shown) => {
      setShown((before) => {
        const same =
          before.chapter === next.chapter &&
          before.page === next.page &&
          before.pages === next.pages &&
          Math.abs(before.share - next.share) < 0.001 &&
          next.share !== 1;
        return same ? before : next;
      });
      const { wordsRead } = readingAt(book, next.chapter, next.share);
      const changed = meter.current?.at(wordsRead, performance.now());
      if (changed) onPace(changed);
      const chapter = book.chapters[next.chapter]?.id;
      if (chapter) onProgress(chapter, next.share);
    },
    [book, onPace, onProgress],
  );
  return { shown, reading, wordsAMinute: wordsAMinute(meter.current.pace), onShown };
}
