import { useEffect, useId, useState } from 'preact/hooks';
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
  const [draft, setDraft] = useState(value === null ? '' : String(value));
  const [wrong, setWrong] = useState(false);
  useEffect(() => setDraft(value === null ? '' : String(value)), [value]);
  const take = () => {
    if (draft.trim() === '') return setWrong(false);
    const n = Number(draft);
    const fits = Number.isInteger(n) && n >= min && n <= max;
    setWrong(!fits);
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
        value={draft}
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
