import { useId, useState } from 'preact/hooks';
import { t } from '../../content/words/t';
import { Button } from '../base/Button';
import { ErrorMessage } from '../base/ErrorMessage';
import { written } from './shortcut';
import './settings/settings.css';

interface Props {
  label: string;
  /** As the browser writes it, "Alt+Shift+V"; empty for none. */
  value: string;
  /** Id of the element that says how keys are put in. */
  hint: string;
  /** Gives whether the browser took the keys. */
  onChange: (keys: string) => Promise<boolean>;
  /** Absent where the keys are those of the beginning. */
  onReset?: () => void;
}

/** Keys pressed together, taken as they are pressed. Tab and Escape keep what they do everywhere. */
export function ShortcutField({ label, value, hint, onChange, onReset }: Props) {
  const id = useId();
  const [wrong, setWrong] = useState(false);
  const put = (keys: string) => void onChange(keys).then((taken) => setWrong(!taken));
  return (
    <div class="u-shortcut">
      <div class="u-key">
        <label for={id}>{label}</label>
        <input
          id={id}
          class="u-field"
          type="text"
          readOnly
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-error` : hint}
          value={value || t('keys_none')}
          onKeyDown={(event) => {
            const keys = written(event);
            if (keys === null) return;
            event.preventDefault();
            put(keys);
          }}
        />
      </div>
      {wrong && <ErrorMessage id={`${id}-error`} what={t('keys_wrong')} />}
      {onReset && (
        <p class="u-setting-reset">
          <Button
            kind="plain"
            small
            aria-label={t('base_resetOf', label)}
            onClick={(event) => {
              // The button goes; the hand stays with the field.
              event.currentTarget.closest('.u-shortcut')?.querySelector('input')?.focus();
              setWrong(false);
              onReset();
            }}
          >
            {t('base_reset')}
          </Button>
        </p>
      )}
    </div>
  );
}
