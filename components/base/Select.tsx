import { useId } from 'preact/hooks';
import { ResetButton } from './ResetButton';
import './fields.css';
import './choices.css';

interface Choice<Id extends string> {
  id: Id;
  label: string;
}

interface Props<Id extends string> {
  label: string;
  choices: readonly Choice<Id>[];
  chosen: Id;
  onChoose: (id: Id) => void;
  /** Label before the list in one line, or above it. */
  beside?: boolean;
  /** What a reset goes back to; absent: none is offered. */
  initial?: Id;
}

/** One of a list, by the browser's own control: it works with every keyboard, screen reader and phone. */
export function Select<Id extends string>(props: Props<Id>) {
  const { label, choices, chosen, onChoose, beside = false, initial } = props;
  const id = useId();
  return (
    <div class={beside ? 'u-select u-select-beside' : 'u-select'}>
      <label for={id}>{label}</label>
      <span class="u-select-box">
        <select
          id={id}
          class="u-field"
          value={chosen}
          onChange={(event) => {
            const picked = choices[event.currentTarget.selectedIndex];
            if (picked) onChoose(picked.id);
          }}
        >
          {choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.label}
            </option>
          ))}
        </select>
      </span>
      {initial !== undefined && initial !== chosen && (
        <ResetButton label={label} onReset={() => onChoose(initial)} />
      )}
    </div>
  );
}
