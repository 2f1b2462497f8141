import { t } from '../words/t';
import { isRecord, list, whole } from './check';
import { migrated } from './migrate';
import { type Place, readPlaceShape } from './places';
import { SCHEMA } from './schema';
import { readStored } from './shape';
import type { Stored } from './types';

export const FORMAT = 'unspoiled-backup';
/** Version of the file's own frame; what is stored has its own, `schema`. */
export const VERSION = 1;

/** Everything as one JSON file; the shape is in README.md beside this file. */
export interface Backup extends Stored {
  format: typeof FORMAT;
  version: number;
  /** ISO 8601. */
  made: string;
  /** Version of the extension that made it. */
  by: string;
  places: Place[];
}

/** What a backup would bring, in numbers. */
export interface BackupPreview {
  made: string;
  followed: number;
  ownCanons: number;
  phrases: number;
  opened: number;
  places: number;
}

export type BackupReading = { ok: true; backup: Backup; preview: BackupPreview } | { ok: false; say: string };

const no = (say: string): BackupReading => ({ ok: false, say });

/**
 * Reads a backup's text. Total: whatever is not a whole backup of this or an earlier version is
 * refused, and `say` tells a person why. Older data is brought up to date on the way.
 */
export function readBackup(json: string): BackupReading {
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    return no(t('backup_notJson'));
  }
  if (!isRecord(raw) || raw.format !== FORMAT) return no(t('backup_notOurs'));
  const versions = [raw.version, raw.schema].map((each) => whole(0, Number.MAX_SAFE_INTEGER)(each, [], ''));
  const [version, schema] = versions;
  if (version === undefined || schema === undefined) return no(t('backup_notOurs'));
  if (version > VERSION || schema > SCHEMA) return no(t('backup_newer'));
  return readParts(raw, schema);
}

function readParts(raw: Record<string, unknown>, schema: number): BackupReading {
  let values: Record<string, unknown>;
  try {
    values = migrated(raw, schema);
  } catch (cause) {
    console.error(cause);
    return no(t('backup_damaged', 'schema'));
  }
  const { stored, wrong } = readStored(values);
  const found: string[] = Object.values(wrong).flat();
  const places = raw.places === undefined ? [] : list(readPlaceShape)(raw.places, found, 'places');
  if (found.length > 0 || !places) return no(t('backup_damaged', found.slice(0, 3).join(', ')));
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const made = text(raw.made);
  const frame = { format: FORMAT, version: VERSION, made, by: text(raw.by) } as const;
  return {
    ok: true,
    backup: { ...frame, ...stored, places },
    preview: {
      made,
      followed: Object.keys(stored.progress).length,
      ownCanons: Object.keys(stored.ownCanons).length,
      phrases: stored.settings.phrases.length,
      opened: Object.keys(stored.opened).length,
      places: places.length,
    },
  };
}

/** The file's text: for people too, so indented. */
export const backupText = (backup: Backup): string => `${JSON.stringify(backup, null, 2)}\n`;

/** "unspoiled-2026-11-26.json" */
export const backupName = (backup: Backup): string => `unspoiled-${backup.made.slice(0, 10)}.json`;
