import { useId, useState } from 'preact/hooks';
import { t } from '../../../content/words/t';
import { ErrorMessage } from '../../base/ErrorMessage';
import { ResetButton } from '../../base/ResetButton';
import './settings.css';

interface Props {
  label: string;
  hint?: string;
  /** As `KeyboardEvent.key` gives it; null: none. */
  value: string | null;
  onChange: (key: string | null) => void;
  /** It has a reset of its own. */
  resets?: boolean;
}

/** One key to press alone, typed as itself; an emptied field switches it off. */
export function KeyField({ label, hint, value, onChange, resets = false }: Props) {
  const id = useId();
  const [wrong, setWrong] = useState(false);
  return (
    <div>
      <div class="u-key">
        <label for={id}>{label}</label>
        <input
          id={id}
          class="u-field"
          type="text"
          autocomplete="off"
          spellcheck={false}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-error` : hint === undefined ? undefined : `${id}-hint`}
          value={value ?? ''}
          onFocus={(event) => event.currentTarget.select()}
          onInput={(event) => {
            // What is typed over a key that is there stands before or behind it.
            const letters = [...event.currentTarget.value.trim()];
            setWrong(letters.length > 1);
            if (letters.length <= 1) onChange(letters[0] ?? null);
          }}
        />
        {resets && value !== null && <ResetButton label={label} onReset={() => onChange(null)} />}
      </div>
      {wrong && <ErrorMessage id={`${id}-error`} what={t('veils_keyLong')} />}
      {!wrong && hint && (
        <p class="u-key-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
