import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { readProgress, writeProgress } from '../../content/library/progress';
import { bundledId } from '../../content/stories/bundled';

/** How long a chapter rests before its share is written, ms. */
const REST = 1500;

/** Shares of a story's chapters that were read, and their keeping. The bundled story has none to keep. */
export function useChapters(
  story: string,
  onTrouble: (cause: unknown) => void,
): { read: Record<string, number>; onProgress: (chapter: string, share: number) => void } {
  const [read, setRead] = useState<Record<string, number>>({});
  const timer = useRef(0);
  const known = useRef<Record<string, number>>({});
  useEffect(() => {
    setRead({});
    known.current = {};
    if (story === bundledId) return;
    readProgress(story).then(({ chapters }) => {
      const shares = Object.entries(chapters).map(([id, { share }]) => [id, share] as const);
      known.current = Object.fromEntries(shares);
      setRead(known.current);
    }, onTrouble);
  }, [story, onTrouble]);
  const onProgress = useCallback(
    (chapter: string, share: number) => {
      if (story === bundledId || share <= (known.current[chapter] ?? 0)) return;
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => {
        known.current = { ...known.current, [chapter]: share };
        setRead(known.current);
        writeProgress(story, chapter, share).catch(onTrouble);
      }, REST);
    },
    [story, onTrouble],
  );
  return { read, onProgress };
}
