import { useState } from 'preact/hooks';
import type { OwnPreset, TypeSettings } from '../../content/typography/types';
import { t } from '../../content/words/t';
import { Button } from '../base/Button';
import { PresetName } from './PresetName';

interface Props {
  type: TypeSettings;
  presets: readonly OwnPreset[];
  onPresets: (presets: OwnPreset[]) => void;
  /** Absent where a file cannot be given. */
  onExport?: () => void;
}

/** The reader's own presets: kept from what is set now, renamed, removed, saved to a file. */
export function Presets({ type, presets, onPresets, onExport }: Props) {
  const [name, setName] = useState('');
  const keep = () => {
    const called = name.trim();
    if (!called) return;
    const same = presets.find((each) => each.name === called);
    const kept = { id: same?.id ?? crypto.randomUUID(), name: called, type };
    onPresets([...presets.filter((each) => each !== same), kept]);
    setName('');
  };
  return (
    <div class="u-presets">
      <form
        class="u-presets-new"
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <label>
          {t('type_saveAs')}
          <input
            class="u-field"
            type="text"
            maxLength={200}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <Button small disabled={!name.trim()} onClick={keep}>
          {t('type_save')}
        </Button>
      </form>
      {presets.map((each) => (
        <PresetName
          key={each.id}
          name={each.name}
          onName={(to) => onPresets(presets.map((one) => (one === each ? { ...one, name: to } : one)))}
          onRemove={() => onPresets(presets.filter((one) => one !== each))}
        />
      ))}
      {onExport && presets.length > 0 && (
        <Button small kind="plain" onClick={onExport}>
          {t('type_export')}
        </Button>
      )}
    </div>
  );
}
