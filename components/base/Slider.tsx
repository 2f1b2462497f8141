import { useId, useState } from 'preact/hooks';
import { language, t } from '../../content/words/t';
import { ErrorMessage } from './ErrorMessage';
import { ResetSign } from './ResetButton';
import './fields.css';
import './choices.css';
import './slider.css';

interface Props {
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  /** How far a Page key goes. */
  leap: number;
  /** As shown behind the number, such as "px". */
  unit: string;
  /** What reset returns to. */
  initial: number;
  onChange: (value: number) => void;
}

/** A number as the language writes it where it may be typed: 1,6 in half of the world, never 1,000. */
const lengthText = (value: number): string =>
  new Intl.NumberFormat(language(), { useGrouping: false, maximumFractionDigits: 4 }).format(value);

/** The same the other way. */
const numberOf = (text: string): number => Number(text.replace(',', '.'));

/** A length on a ruled line, and always a number to type. Arrows step, Page keys leap. */
export function Slider({ label, value, min, max, step, leap, unit, initial, onChange }: Props) {
  const id = useId();
  // What is being typed: it need not be a number yet, and must not be rewritten under the fingers.
  const [draft, setDraft] = useState<string | null>(null);

  const isWithin = (text: string) => text.trim() !== '' && numberOf(text) >= min && numberOf(text) <= max;
  const fits = draft === null || isWithin(draft);
  const type = (text: string) => {
    setDraft(text);
    if (isWithin(text) && numberOf(text) !== value) onChange(numberOf(text));
  };

  return (
    <div class="u-slider">
      <label class="u-slider-label" for={`${id}-range`}>
        {label}
      </label>
      <input
        id={`${id}-range`}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={`${lengthText(value)} ${unit}`}
        style={{ '--at': (value - min) / (max - min) }}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
        onKeyDown={(event) => {
          const by = event.key === 'PageUp' ? leap : event.key === 'PageDown' ? -leap : 0;
          if (by === 0) return;
          event.preventDefault();
          onChange(Number(Math.min(max, Math.max(min, value + by)).toFixed(4)));
        }}
      />
      <span class="u-slider-number">
        <input
          class="u-field"
          type="text"
          inputMode="decimal"
          aria-label={t('base_typed', label, unit)}
          aria-invalid={!fits}
          aria-describedby={fits ? undefined : `${id}-error`}
          value={draft ?? lengthText(value)}
          onInput={(event) => type(event.currentTarget.value)}
          onBlur={() => setDraft(null)}
        />
        <span class="u-slider-unit" aria-hidden="true">
          {unit}
        </span>
      </span>
      <button
        type="button"
        class="u-reset u-slider-reset"
        aria-label={t('base_resetOf', label)}
        title={t('base_reset')}
        disabled={value === initial}
        onClick={() => onChange(initial)}
      >
        <ResetSign />
      </button>
      {!fits && (
        <ErrorMessage id={`${id}-error`} what={t('base_outside', lengthText(min), lengthText(max), unit)} />
      )}
    </div>
  );
}
