import { LibraryError } from '../library/errors';
import type { LibraryPart } from '../library/transfer/format';
import { importLibrary, undoImport } from '../library/transfer/import';
import type { Imported } from '../library/transfer/take';
import { type Applied, applyBackup, lastUndo, undoBackup } from '../storage/backup';
import type { OpenedBackup } from './open';

export interface BroughtIn extends Applied {
  /** What became of the library; null where the file has none, or the browser gives none. */
  library: Imported | null;
  /** Why the stories could not be taken in with the rest, where the browser gives no database; else null. */
  without: LibraryError | null;
}

export interface BringOptions {
  signal?: AbortSignal;
  onProgress?: (stories: number, of: number) => void;
  breathe?: () => Promise<void>;
}

/**
 * Takes a backup in: the stories, then all that is small. Either both, or nothing changes. `merge` and
 * `replace` are as `applyBackup` and `importLibrary` say. What was there before is kept for `undoBringIn`.
 * @throws StoreError, PlaceError, LibraryError; the signal's reason.
 */
export async function bringIn(
  { backup, parts }: OpenedBackup,
  how: 'merge' | 'replace',
  options: BringOptions = {},
): Promise<BroughtIn> {
  const { library, without } = parts ? await bringStories(parts(), how, options) : none;
  try {
    return { ...(await applyBackup(backup, how, library?.batch)), library, without };
  } catch (cause) {
    if (library) await undoImport(library.batch);
    throw cause;
  }
}

const none = { library: null, without: null };

async function bringStories(
  parts: AsyncIterable<LibraryPart>,
  how: 'merge' | 'replace',
  options: BringOptions,
): Promise<Pick<BroughtIn, 'library' | 'without'>> {
  try {
    return { library: await importLibrary(parts, how, options), without: null };
  } catch (cause) {
    // Settings and progress are not lost for it: this browser can hold them.
    if (cause instanceof LibraryError && cause.code === 'missing') return { library: null, without: cause };
    throw cause;
  }
}

/** Goes back to what was before the last `bringIn`; false where there is nothing to go back to. @throws as that. */
export async function undoBringIn(): Promise<boolean> {
  const batch = (await lastUndo())?.library;
  // The small things last: until they are back, this can be tried again.
  if (batch) await undoImport(batch);
  return await undoBackup();
}
