import { TextSection } from '../../components/options/TextSection';
import { TypeRulesSection } from '../../components/options/TypeRulesSection';
import { presetsFile } from '../../content/storage/presetsFile';
import type { Sayer } from '../wiring/useSaid';
import type { Store } from '../wiring/useStored';
import { useType } from '../wiring/useType';
import { save } from './save';
import { usePresetsFile } from './usePresetsFile';

/** Text in the options: type, presets, and when which of them counts. */
export function TextPanel({ store, sayer }: { store: Store; sayer: Sayer }) {
  const { stored, edit } = store;
  const { type, onType } = useType(stored?.settings.type, sayer.say);
  const presets = usePresetsFile(store, sayer);
  if (!stored || !type) return null;
  const { typeOnSites, typeRules } = stored.settings;
  return (
    <>
      <TextSection
        type={type}
        onType={onType}
        presets={typeRules.presets}
        onSites={typeOnSites}
        onOnSites={(on) => edit(({ settings }) => void Object.assign(settings, { typeOnSites: on }))}
      />
      <TypeRulesSection
        type={type}
        rules={typeRules}
        onSites={typeOnSites}
        onRules={(to) => edit(({ settings }) => void Object.assign(settings.typeRules, to))}
        onExport={() => save('unspoiled-presets.json', presetsFile(typeRules.presets))}
        onImport={(file) => void presets.bringIn(file)}
        refused={presets.refused}
      />
    </>
  );
}
