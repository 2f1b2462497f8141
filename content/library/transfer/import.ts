import { tell } from '../changes';
import { recopy } from '../copies';
import { within, writing } from '../database';
import type { LibraryPart } from './format';
import { undoBatch } from './stage';
import { Import, type Imported, type ImportOptions } from './take';

/**
 * Takes an exported library in, part by part. `merge`: what is here stays, what is not here is added (of
 * marks the later change, of progress the further). `replace`: what is not in the file is removed. All
 * HTML is sanitised. Nothing changes until every part has been read; then everything does, in one
 * transaction, and `undoImport` goes back.
 * @throws LibraryError; what `parts` throws; the signal's reason. The library is then as it was.
 */
export async function importLibrary(
  parts: AsyncIterable<LibraryPart>,
  how: 'merge' | 'replace',
  options: ImportOptions = {},
): Promise<Imported> {
  const { signal, breathe } = options;
  let outside: { cause: unknown } | null = null;
  async function* coming() {
    try {
      for await (const part of parts) {
        signal?.throwIfAborted();
        yield part;
        await breathe?.();
      }
    } catch (cause) {
      outside = { cause };
      throw cause;
    }
  }
  try {
    return await writing(async (db) => {
      const work = new Import(db, how === 'merge', options);
      try {
        for await (const part of coming()) await work.take(part);
        return await work.end(how === 'replace');
      } catch (cause) {
        await work.abandon();
        throw cause;
      }
    });
  } catch (cause) {
    // What the parts' giver threw is not the library's trouble, and is told as it is.
    throw (outside as { cause: unknown } | null)?.cause ?? cause;
  }
}

/** Goes back to what was before an import; false where that is no longer kept. @throws LibraryError. */
export async function undoImport(batch: string): Promise<boolean> {
  return await writing(async (db) => {
    const done = await undoBatch(db, batch);
    await recopy(db);
    tell();
    return done;
  });
}

/** The last import that can be undone, or null. @throws LibraryError. */
export async function lastImport(): Promise<string | null> {
  const keys = await within((db) => db.getAllKeys('undo'));
  return keys.reduce<string | null>((last, [batch]) => (last === null || batch > last ? batch : last), null);
}
