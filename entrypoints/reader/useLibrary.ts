import { useEffect, useState } from 'preact/hooks';
import { watchLibrary } from '../../content/library/changes';
import { type Lost, readLostStories } from '../../content/library/lost';
import { readAllProgress } from '../../content/library/progress';
import { readCards } from '../../content/library/read';
import { readShelves } from '../../content/library/shelves';
import type { Card, Shelf, StoryProgress } from '../../content/library/types';

interface Kept {
  cards: Card[] | null;
  progress: ReadonlyMap<string, StoryProgress> | null;
  shelves: Shelf[];
  /** Stories whose text the browser lost. */
  lost: Lost[];
  /** Why the library cannot be read. */
  trouble: string;
}

/** What the library holds, followed as it changes here and in our other tabs. */
export function useLibrary(onTrouble: (cause: unknown) => void): Kept {
  const [kept, setKept] = useState<Kept>({ cards: null, progress: null, shelves: [], lost: [], trouble: '' });
  useEffect(() => {
    const life = new AbortController();
    const read = async () => {
      try {
        const [cards, progress, shelves] = await Promise.all([readCards(), readAllProgress(), readShelves()]);
        // What was lost is only named; where that cannot be read, the rest can.
        const lost = await readLostStories().catch((cause: unknown) => {
          onTrouble(cause);
          return [];
        });
        if (!life.signal.aborted) setKept({ cards, progress, shelves, lost, trouble: '' });
      } catch (cause) {
        if (life.signal.aborted) return;
        onTrouble(cause);
        // The bundled story is there all the same.
        const trouble = cause instanceof Error ? cause.message : String(cause);
        setKept({ cards: [], progress: new Map(), shelves: [], lost: [], trouble });
      }
    };
    void read();
    watchLibrary(() => void read(), life.signal);
    return () => life.abort();
  }, [onTrouble]);
  return kept;
}
