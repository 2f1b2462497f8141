import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { ResetButton } from './ResetButton';
import './choices.css';
import './radios.css';

export interface RadioChoice<Id extends string> {
  id: Id;
  label: string;
  /** Under the label. */
  hint?: string;
  /** Beneath the choice, while it is chosen. */
  children?: ComponentChildren;
}

interface Props<Id extends string> {
  legend: string;
  /** Only heard, where a heading stands above. */
  quiet?: boolean;
  choices: readonly RadioChoice<Id>[];
  /** Null: nothing chosen yet. */
  chosen: Id | null;
  /** `byKeys`: by an arrow key, which may only be passing. */
  onChoose: (id: Id, byKeys: boolean) => void;
  /** What a reset goes back to; absent: none is offered. */
  initial?: Id;
}

/** One of a few, all in sight. The browser's own radio buttons: arrows choose. */
export function Radios<Id extends string>({
  legend,
  quiet = false,
  choices,
  chosen,
  onChoose,
  initial,
}: Props<Id>) {
  const name = useId();
  const keys = useRef(false);
  return (
    <fieldset class="u-radios">
      <legend class={quiet ? 'u-heard' : 'u-radios-legend'}>{legend}</legend>
      {choices.map(({ id, label, hint, children }) => (
        <div key={id} class="u-radio">
          <label>
            <input
              type="radio"
              name={name}
              value={id}
              checked={id === chosen}
              aria-describedby={hint ? `${name}-${id}` : undefined}
              onClick={(event) => {
                // A click that arrow keys make counts no presses.
                keys.current = event.detail === 0;
              }}
              onChange={() => onChoose(id, keys.current)}
            />
            <span>{label}</span>
          </label>
          {hint && (
            <p class="u-radio-hint" id={`${name}-${id}`}>
              {hint}
            </p>
          )}
          {id === chosen && children && <div class="u-radio-body">{children}</div>}
        </div>
      ))}
      {initial !== undefined && initial !== chosen && (
        <ResetButton label={legend} onReset={() => onChoose(initial, false)} />
      )}
    </fieldset>
  );
}
