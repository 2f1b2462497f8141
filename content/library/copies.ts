import { type Copied, keepCopies, meetCopies, replaceCopies } from '../storage/copies';
import { type Database, KINDS } from './schema';

/** After a change of many rows. Never throws. */
export async function recopy(db: Database): Promise<void> {
  const { rowsOf } = await import('./restore');
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
    // Neither is wanted but once in a library's life: they come when they are.
    rows: async () => (await import('./restore')).rowsOf(db),
    restore: async (rows) => (await import('./restore')).restore(db, rows),
  });
}

/** Keeps a copy of one row of the library. Never throws. */
export const keepCopy = (kind: Copied, id: string, row: unknown): Promise<void> =>
  keepCopies(kind, { [id]: row });
