import { useCallback, useEffect, useState } from 'preact/hooks';
import { readPlace } from '../../content/storage/positions';
import type { Book } from '../../content/stories/book';
import { resolveInBook } from '../../content/stories/position';
import type { Position } from '../../content/stories/types';
import { openBook } from './book';

/** A story that is open, and where to begin; its chapter there is in memory. */
export interface Opened {
  book: Book;
  place: Position | null;
}

async function open(id: string, onTrouble: (cause: unknown) => void): Promise<Opened | null> {
  const [book, kept] = await Promise.all([
    openBook(id),
    readPlace(id).catch((cause: unknown) => {
      onTrouble(cause);
      return null;
    }),
  ]);
  if (!book) return null;
  const found = kept && book.chapters.length > 0 ? await resolveInBook(book, kept.position) : null;
  if (!found && book.chapters.length > 0) await book.load(0);
  return { book, place: found?.position ?? null };
}

/**
 * A story by its id. `undefined`: being opened; null: there is no such story.
 * @returns the story, what opens it anew after more of it has come, and how often that was.
 */
export function useBook(
  id: string,
  onTrouble: (cause: unknown) => void,
): [Opened | null | undefined, () => void, number] {
  const [opened, setOpened] = useState<{ id: string; turn: number; opened: Opened | null } | null>(null);
  const [turn, setTurn] = useState(0);
  const again = useCallback(() => setTurn((n) => n + 1), []);
  useEffect(() => {
    let on = true;
    open(id, onTrouble).then(
      (found) => on && setOpened({ id, turn, opened: found }),
      (cause: unknown) => {
        if (!on) return;
        onTrouble(cause);
        setOpened({ id, turn, opened: null });
      },
    );
    return () => {
      on = false;
    };
  }, [id, turn, onTrouble]);
  return [opened?.id === id ? opened.opened : undefined, again, opened?.turn ?? 0];
}
