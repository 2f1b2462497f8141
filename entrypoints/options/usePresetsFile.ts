import { useState } from 'preact/hooks';
import { readPresetsFile, withPresets } from '../../content/storage/presetsFile';
import { tn } from '../../content/words/t';
import type { Sayer } from '../wiring/useSaid';
import type { Store } from '../wiring/useStored';

/** Presets from a file: added at once, with an undo; what is no such file is refused with a reason. */
export function usePresetsFile({ stored, edit }: Store, { say }: Sayer) {
  const [refused, setRefused] = useState<string | null>(null);
  async function bringIn(file: File): Promise<void> {
    // A file that cannot be read is refused as one that is none of ours.
    const read = readPresetsFile(await file.text().catch(() => ''));
    setRefused(read.ok ? null : read.say);
    if (!read.ok) return;
    const before = stored?.settings.typeRules.presets ?? [];
    edit(({ settings: { typeRules } }) => {
      typeRules.presets = withPresets(typeRules.presets, read.presets);
    });
    say(tn('type_imported', read.presets.length), () =>
      edit(({ settings }) => void Object.assign(settings.typeRules, { presets: before })),
    );
  }
  return { refused, bringIn };
}
