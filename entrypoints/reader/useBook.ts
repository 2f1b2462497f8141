import { useEffect, useState } from 'preact/hooks';
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

/** `undefined`: being opened; null: there is no such story. */
export function useBook(id: string, onTrouble: (cause: unknown) => void): Opened | null | undefined {
  const [opened, setOpened] = useState<{ id: string; opened: Opened | null } | null>(null);
  useEffect(() => {
    let on = true;
    open(id, onTrouble).then(
      (found) => on && setOpened({ id, opened: found }),
      (cause: unknown) => {
        if (!on) return;
        onTrouble(cause);
        setOpened({ id, opened: null });
      },
    );
    return () => {
      on = false;
    };
  }, [id, onTrouble]);
  return opened?.id === id ? opened.opened : undefined;
}
