import { browser } from 'wxt/browser';
import { area } from '../storage/area';
import { list, type Read, shape, text } from '../storage/check';
import { type Copied, type Copies, keepCopies, meetCopies, replaceCopies } from '../storage/copies';
import { tell } from './changes';
import type { Database } from './schema';
import { readAnnotationRow, readShelf, readStoryProgress } from './shapes';
import type { Card } from './types';

/** A story whose text the browser lost: enough to get it again, and to put it where it stood. */
export type Lost = Pick<Card, 'id' | 'title' | 'authors' | 'source' | 'shelves'>;

const readLost: Read<Lost> = shape<Lost>(
  {
    id: text(500),
    title: text(5000),
    authors: list(text(5000)),
    source: text(5000),
    shelves: list(text(500)),
  },
  'source',
);

/** In storage.local: stories that were lost and did not come again yet. */
const LOST = 'lost';
const KINDS = ['annotations', 'progress', 'shelves'] as const;
const readers = { annotations: readAnnotationRow, progress: readStoryProgress, shelves: readShelf };

/** Of a card what cannot be read again from the story's site or file. */
export const copyOf = ({ id, title, authors, source, shelves }: Card): Lost => ({
  ...{ id, title, authors, shelves },
  ...(source === undefined ? {} : { source }),
});

/** Copies of everything that a person made here; their text is too large for that. */
async function rowsOf(db: Database): Promise<Copies> {
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

/** After a change of many rows. Never throws. */
export async function recopy(db: Database): Promise<void> {
  await replaceCopies(await rowsOf(db));
}

/** Makes copies of a library that has none, and fills one that the browser lost. Never throws. */
export async function meetLibrary(db: Database): Promise<void> {
  await meetCopies({
    name: 'library',
    kinds: [...KINDS, 'cards'],
    isEmpty: async () => {
      const counts = await Promise.all([...KINDS, 'cards' as const].map((store) => db.count(store)));
      return counts.every((count) => count === 0);
    },
    rows: () => rowsOf(db),
    restore: (rows) => restore(db, rows),
  });
}

async function restore(db: Database, rows: Copies): Promise<void> {
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

/** Stories whose text the browser lost with its database. @throws StoreError. */
export async function readLostStories(): Promise<Lost[]> {
  const found = (await area((local) => local.get(LOST)))[LOST];
  return list(readLost)(found, [], LOST) ?? [];
}

/** Shelves that a story stood on whose text was lost; null where it was not. Never throws. */
export async function lostShelves(story: string): Promise<string[] | null> {
  try {
    return (await readLostStories()).find(({ id }) => id === story)?.shelves ?? null;
  } catch (cause) {
    console.warn('What was lost cannot be read', cause);
    return null;
  }
}

/** Lets go of stories that came again, or of all. In a private window nothing. @throws StoreError. */
export async function forgetLost(ids?: readonly string[]): Promise<void> {
  if (browser.extension.inIncognitoContext) return;
  const left = ids ? (await readLostStories()).filter(({ id }) => !ids.includes(id)) : [];
  if (left.length > 0) await area((local) => local.set({ [LOST]: left }));
  else await area((local) => local.remove(LOST));
  tell();
}

/** Keeps a copy of one row of the library. Never throws. */
export const keepCopy = (kind: Copied, id: string, row: unknown): Promise<void> =>
  keepCopies(kind, { [id]: row });
