import { useState } from 'preact/hooks';
import { t } from '../../content/words/t';
import { Button } from '../base/Button';
import '../base/fields.css';
import '../base/choices.css';

interface Props {
  name: string;
  onName: (name: string) => void;
  onRemove: () => void;
}

/** One preset of the reader's: its name, which can be changed, and its end. */
export function PresetName({ name, onName, onRemove }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <div class="u-presets-one">
      <input
        class="u-field"
        type="text"
        maxLength={200}
        aria-label={t('type_rename')}
        value={draft ?? name}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onChange={(event) => {
          const to = event.currentTarget.value.trim();
          setDraft(null);
          if (to && to !== name) onName(to);
        }}
      />
      <Button small kind="plain" onClick={onRemove}>
        {t('type_remove', name)}
      </Button>
    </div>
  );
}
