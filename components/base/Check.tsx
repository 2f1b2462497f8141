import { useId } from 'preact/hooks';
import './check.css';

interface Props {
  label: string;
  hint?: string;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}

/** One of several that may be chosen together; a setting with two states of its own is a Switch. */
export function Check({ label, hint, checked, disabled, onChange }: Props) {
  const id = useId();
  return (
    <div class="u-check">
      <label>
        <input
          type="checkbox"
          class="u-tick"
          checked={checked}
          disabled={disabled}
          aria-describedby={hint ? id : undefined}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p class="u-check-hint" id={id}>
          {hint}
        </p>
      )}
    </div>
  );
}
