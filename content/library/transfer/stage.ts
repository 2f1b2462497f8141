import { STRICT } from '../database';
import type { Database } from '../schema';
import type { AnnotationRow, Card, Shelf, StoryProgress, UndoRow } from '../types';

/** Rows by what they are, as they can be put back. */
export interface Staged {
  cards: Card;
  annotations: AnnotationRow;
  shelves: Shelf;
  progress: StoryProgress;
}

/** A row that waits to be taken in with all others of its batch. */
interface Waiting extends UndoRow {
  after: unknown;
}

/**
 * Rows of an import, kept beside the library until all are there; then all take their places in one
 * transaction, or none. What they take the place of is kept, to be put back.
 */
export class Stage {
  private rows: Waiting[] = [];

  constructor(
    private readonly db: Database,
    readonly batch: string,
  ) {}

  async put<K extends keyof Staged>(kind: K, id: string, after: Staged[K]): Promise<void> {
    this.rows.push({ batch: this.batch, kind, id, before: null, after, at: Date.now() });
    if (this.rows.length >= 200) await this.flush();
  }

  async flush(): Promise<void> {
    const rows = this.rows;
    this.rows = [];
    const transaction = this.db.transaction('undo', 'readwrite');
    await Promise.all([...rows.map((row) => transaction.store.put(row)), transaction.done]);
  }

  /**
   * Lets all rows take their places.
   * @param merge gives what is to stand where a row stands already; the row that came, where `null`.
   * @param alone with this, whatever else is there goes: stories as if removed, other rows for good,
   *   though `undo` puts them back.
   */
  async commit(
    merge: <K extends keyof Staged>(kind: K, mine: Staged[K], theirs: Staged[K]) => Staged[K],
    alone: boolean,
  ): Promise<void> {
    await this.flush();
    const stores = ['cards', 'annotations', 'shelves', 'progress'] as const;
    const transaction = this.db.transaction([...stores, 'undo'], 'readwrite', STRICT);
    const undo = transaction.objectStore('undo');
    const came = new Set<string>();
    const range = IDBKeyRange.bound([this.batch], [this.batch, []]);
    for (let cursor = await undo.openCursor(range); cursor; cursor = await cursor.continue()) {
      const { after, ...row } = cursor.value as Waiting;
      const store = transaction.objectStore(row.kind);
      const before = await store.get(row.id);
      came.add(`${row.kind} ${row.id}`);
      const next = before ? merge(row.kind, before as never, after as never) : after;
      await store.put(next as never);
      await cursor.update({ ...row, before: before ?? null });
    }
    if (alone) {
      for (const kind of stores) {
        const store = transaction.objectStore(kind);
        for (let cursor = await store.openCursor(); cursor; cursor = await cursor.continue()) {
          const id = String(cursor.key);
          const value = cursor.value as { removed?: number };
          if (came.has(`${kind} ${id}`) || value.removed !== undefined) continue;
          await undo.put({ batch: this.batch, kind, id, before: value, at: Date.now() });
          if (kind === 'cards') await cursor.update({ ...value, removed: Date.now() } as never);
          else await cursor.delete();
        }
      }
    }
    await transaction.done;
  }
}

/** Puts everything back as it was before a batch. Gives whether there was anything to go back to. */
export async function undoBatch(db: Database, batch: string): Promise<boolean> {
  const stores = ['cards', 'annotations', 'shelves', 'progress', 'undo'] as const;
  const transaction = db.transaction(stores, 'readwrite', STRICT);
  const range = IDBKeyRange.bound([batch], [batch, []]);
  let any = false;
  const undo = transaction.objectStore('undo');
  for (let cursor = await undo.openCursor(range); cursor; cursor = await cursor.continue()) {
    const { kind, id, before } = cursor.value;
    any = true;
    if (!('after' in cursor.value)) {
      const store = transaction.objectStore(kind);
      await (before === null ? store.delete(id) : store.put(before as never));
    }
    await cursor.delete();
  }
  await transaction.done;
  return any;
}
