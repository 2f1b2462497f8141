import { exportLibrary } from '../library/transfer/export';
import { makeBackup } from '../storage/backup';
import { backupText } from '../storage/backupFile';
import { BackupWriter } from './file';

/** Where everything but the library stands; the library's parts are beside it. */
export const SMALL = 'unspoiled.json';

export interface MakeOptions {
  signal?: AbortSignal;
  /** Called after each part of the library. */
  onPart?: (parts: number) => void;
}

export interface MadeBackup {
  file: Blob;
  /** "unspoiled-2026-11-26.zip" */
  name: string;
  /** Why the stories are not in it, where the browser does not give the library; else null. */
  without: unknown;
}

/**
 * Everything in one file: a zip of readable JSON, whose shape is in README.md beside this file. Holds no
 * more than one part of the library at a time. For our own pages.
 * @throws StoreError, PlaceError; the signal's reason.
 */
export async function makeBackupFile(options: MakeOptions = {}): Promise<MadeBackup> {
  const { signal, onPart } = options;
  const writer = new BackupWriter();
  const small = await makeBackup();
  await writer.add(SMALL, backupText(small), signal);
  let without: unknown = null;
  let parts = 0;
  try {
    for await (const { name, value } of exportLibrary()) {
      await writer.add(name, `${JSON.stringify(value, null, 1)}\n`, signal);
      onPart?.(++parts);
    }
  } catch (cause) {
    signal?.throwIfAborted();
    // Half a library must not pass for a whole one; none at all is better than no backup.
    if (parts > 0) throw cause;
    without = cause;
  }
  return { file: await writer.close(), name: `unspoiled-${small.made.slice(0, 10)}.zip`, without };
}
