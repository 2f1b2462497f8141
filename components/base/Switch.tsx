import { useId } from 'preact/hooks';
import { ResetButton } from './ResetButton';
import './fields.css';
import './choices.css';

interface Props {
  label: string;
  /** What it does, where the label alone does not say. */
  hint?: string;
  checked: boolean;
  disabled?: boolean;
  /** What a reset goes back to; absent: none is offered. */
  initial?: boolean;
  onChange: (checked: boolean) => void;
}

/** Two states, applied at once. Knob and fill both change, so that colour is never all that tells. */
export function Switch({ label, hint, checked, disabled, initial, onChange }: Props) {
  const id = useId();
  return (
    <div class="u-switch">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says itself whether it is checked
        role="switch"
        checked={checked}
        disabled={disabled}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {initial !== undefined && initial !== checked && (
        <ResetButton label={label} onReset={() => onChange(initial)} />
      )}
      {hint && (
        <p id={`${id}-hint`} class="u-switch-hint">
          {hint}
        </p>
      )}
    </div>
  );
}
