import type { LibraryPart } from '../library/transfer/format';
import { INDEX, type LibraryIndex, readIndex } from '../library/transfer/format';
import { type Backup, type BackupPreview, readBackup } from '../storage/backupFile';
import { t } from '../words/t';
import { BackupReader } from './file';
import { SMALL } from './make';

/** Bytes of a backup that is only JSON: of the first version, without stories. */
const MOST_JSON = 64 * 1024 * 1024;

export interface FilePreview extends BackupPreview {
  stories: number;
  annotations: number;
}

/** A file that was looked at; nothing of it has been taken in. */
export interface OpenedBackup {
  preview: FilePreview;
  backup: Backup;
  /** The library's parts, in order; null where the file has none. May be read once. */
  parts: (() => AsyncGenerator<LibraryPart>) | null;
  close(): Promise<void>;
}

export type FileReading = { ok: true; opened: OpenedBackup } | { ok: false; say: string };

const no = (say: string): FileReading => ({ ok: false, say });

/** Looks at a backup: a zip, or the JSON of the first version. Total: what is none is refused with words. */
export async function openBackup(file: Blob): Promise<FileReading> {
  const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  // "PK": what every zip begins with.
  if (start[0] === 0x50 && start[1] === 0x4b) return await openZip(file);
  if (file.size > MOST_JSON) return no(t('backup_notOurs'));
  const reading = readBackup(await file.text());
  if (!reading.ok) return reading;
  const preview = { ...reading.preview, stories: 0, annotations: 0 };
  return { ok: true, opened: { preview, backup: reading.backup, parts: null, close: async () => undefined } };
}

async function openZip(file: Blob): Promise<FileReading> {
  try {
    const reader = await BackupReader.open(file);
    const small = await reader.text(SMALL);
    if (small === null) return no(t('backup_notOurs'));
    const reading = readBackup(small);
    if (!reading.ok) return reading;
    const index = await indexOf(reader);
    const { stories = 0, annotations = 0 } = index ?? {};
    return {
      ok: true,
      opened: {
        preview: { ...reading.preview, stories, annotations },
        backup: reading.backup,
        parts: index && (() => partsOf(reader)),
        close: () => reader.close(),
      },
    };
  } catch (cause) {
    console.error(cause);
    return no(
      cause instanceof Error && cause.name === 'LibraryError' ? cause.message : t('backup_zipDamaged'),
    );
  }
}

async function indexOf(reader: BackupReader): Promise<LibraryIndex | null> {
  const text = await reader.text(INDEX);
  return text === null ? null : readIndex(JSON.parse(text));
}

async function* partsOf(reader: BackupReader): AsyncGenerator<LibraryPart> {
  for (const name of reader.names) {
    // "library/index.json" stands first by its name; each story before its own text.
    if (!name.startsWith('library/')) continue;
    const text = await reader.text(name);
    if (text !== null) yield { name, value: JSON.parse(text) as unknown };
  }
}
