import type { OwnPreset } from '../typography/types';
import { t } from '../words/t';
import { isRecord } from './check';
import { readPresets } from './typeShape';

const FORMAT = 'unspoiled-presets';
const VERSION = 1;

/** The reader's own presets as one JSON file: `{ format, version, presets: [{ id, name, type }] }`. */
export const presetsFile = (presets: readonly OwnPreset[]): string =>
  JSON.stringify({ format: FORMAT, version: VERSION, presets }, null, 2);

/** `say` tells a person why a file was refused. */
export type PresetsReading = { ok: true; presets: OwnPreset[] } | { ok: false; say: string };

/** Reads such a file. Total: a file of anything else, of a newer version, or without a preset is refused. */
export function readPresetsFile(json: string): PresetsReading {
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    return { ok: false, say: t('type_importRefused') };
  }
  if (!isRecord(raw) || raw.format !== FORMAT) return { ok: false, say: t('type_importRefused') };
  if (typeof raw.version === 'number' && raw.version > VERSION) return { ok: false, say: t('backup_newer') };
  const presets = readPresets(raw.presets, [], 'presets') ?? [];
  return presets.length > 0 ? { ok: true, presets } : { ok: false, say: t('type_importRefused') };
}

/** Adds presets to those that are there. One of the same origin or name is replaced, in its place. */
export function withPresets(there: readonly OwnPreset[], added: readonly OwnPreset[]): OwnPreset[] {
  const all = [...there];
  for (const each of added) {
    const at = all.findIndex(({ id, name }) => id === each.id || name === each.name);
    // Rules name a preset by its id: what was chosen for a site stays chosen.
    if (at >= 0) all[at] = { ...each, id: (all[at] as OwnPreset).id };
    else all.push(each);
  }
  return all;
}
