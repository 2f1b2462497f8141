import { useId, useState } from 'preact/hooks';
import { t } from '../../content/words/t';
import { ErrorMessage } from '../base/ErrorMessage';

interface Props {
  label: string;
  value: number | null;
  min: number;
  max: number;
  onChange: (value: number) => void;
}

/** A whole number, taken when Enter is pressed or the field is left: 1 on the way to 112 is no chapter. */
export function NumberField({ label, value, min, max, onChange }: Props) {
  const id = useId();
  // What is being typed; null: the value itself, which may change elsewhere.
  const [draft, setDraft] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const take = () => {
    if (draft === null) return;
    const n = Number(draft);
    const empty = draft.trim() === '';
    const fits = !empty && Number.isInteger(n) && n >= min && n <= max;
    setWrong(!fits && !empty);
    if (!fits && !empty) return;
    setDraft(null);
    if (fits && n !== value) onChange(n);
  };
  return (
    <div class="u-number">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="u-field"
        type="text"
        inputMode="numeric"
        autocomplete="off"
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-error` : `${id}-range`}
        value={draft ?? value ?? ''}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onChange={take}
        onKeyDown={(event) => event.key === 'Enter' && take()}
      />
      {wrong ? (
        <ErrorMessage id={`${id}-error`} what={t('picker_outside', min, max)} />
      ) : (
        <p class="u-small" id={`${id}-range`}>
          {t('picker_range', min, max)}
        </p>
      )}
    </div>
  );
}
