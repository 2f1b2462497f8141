import { area } from '../storage/area';
import type { Read } from '../storage/check';
import { type Copies, replaceCopies } from '../storage/copies';
import { copyOf, LOST, readLost, readLostStories } from './lost';
import { type Database, KINDS } from './schema';
import { readAnnotationRow, readShelf, readStoryProgress } from './shapes';

const readers = { annotations: readAnnotationRow, progress: readStoryProgress, shelves: readShelf };

/** Copies of everything that a person made here; their text is too large for that. */
export async function rowsOf(db: Database): Promise<Copies> {
  const by = <T>(rows: readonly T[], id: (row: T) => string) =>
    Object.fromEntries(rows.map((row) => [id(row), row]));
  const cards = (await db.getAll('cards')).filter((card) => card.removed === undefined);
  return {
    shelves: by(await db.getAll('shelves'), ({ id }) => id),
    annotations: by(await db.getAll('annotations'), ({ id }) => id),
    cards: by(cards.map(copyOf), ({ id }) => id),
    progress: by(await db.getAll('progress'), ({ story }) => story),
  };
}

/** Fills a library that the browser lost, and notes which stories have no text any more. @throws what the browser does. */
export async function restore(db: Database, rows: Copies): Promise<void> {
  const stories = sound(readLost, rows.cards);
  if (stories.length > 0) {
    const known = await readLostStories();
    const others = known.filter(({ id }) => !stories.some((story) => story.id === id));
    await area((local) => local.set({ [LOST]: [...others, ...stories] }));
  }
  const transaction = db.transaction(KINDS, 'readwrite', { durability: 'strict' });
  for (const kind of KINDS) {
    const store = transaction.objectStore(kind);
    for (const row of sound(readers[kind] as Read<{ id: string } | { story: string }>, rows[kind])) {
      const id = 'story' in row && kind === 'progress' ? row.story : (row as { id: string }).id;
      // Another page may have written one meanwhile.
      if ((await store.count(id)) === 0) await store.put(row as never);
    }
  }
  await transaction.done;
  await replaceCopies({ cards: {} });
}

const sound = <T>(read: Read<T>, rows: Record<string, unknown> = {}): T[] =>
  Object.values(rows).flatMap((raw) => read(raw, [], 'copy') ?? []);
