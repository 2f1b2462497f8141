import { useId, useState } from 'preact/hooks';
import { tn } from '../../content/words/t';
import { Marked } from './Marked';
import './combobox.css';
import './fields.css';
import './choices.css';

export interface ComboOption {
  id: string;
  label: string;
  /** Quiet words behind the label. */
  detail?: string;
  /** Quiet words at the line's end. */
  side?: string;
}

interface Props {
  label: string;
  query: string;
  onQuery: (query: string) => void;
  options: readonly ComboOption[];
  onChoose: (id: string) => void;
  /** Said in place of a list when a query finds nothing. */
  none: string;
  placeholder?: string;
}

/** A field with a list under it, by ARIA 1.2: focus stays in the field, arrows move in the list. */
export function Combobox({ label, query, onQuery, options, onChoose, none, placeholder }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const shown = open && query.trim() !== '';
  const active = shown ? options[at] : undefined;

  const choose = (option: ComboOption) => {
    setOpen(false);
    setAt(-1);
    onChoose(option.id);
  };
  const press = (event: KeyboardEvent) => {
    // While an input method composes, its keys are its own.
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      if (options.length === 0) return;
      const from = event.key === 'ArrowDown' ? at + 1 : at < 0 ? options.length - 1 : at - 1;
      setAt((from + options.length) % options.length);
    } else if (event.key === 'Enter' && shown && options.length > 0) {
      event.preventDefault();
      const option = active ?? options[0];
      if (option) choose(option);
    } else if (event.key === 'Escape' && (shown || query !== '')) {
      // Else the popup around it would close.
      event.preventDefault();
      setOpen(false);
      setAt(-1);
      if (!shown) onQuery('');
    }
  };

  return (
    <div class="u-combo">
      <label class="u-combo-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="u-field"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-autocomplete="list"
        aria-expanded={shown && options.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={active ? `${id}-${active.id}` : undefined}
        placeholder={placeholder}
        value={query}
        onInput={(event) => {
          setOpen(true);
          setAt(-1);
          onQuery(event.currentTarget.value);
        }}
        onKeyDown={press}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
      />
      <div
        id={`${id}-list`}
        class="u-combo-list"
        role="listbox"
        aria-label={label}
        hidden={!shown || !options.length}
      >
        {options.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
          // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the field, by the pattern
          <div
            key={option.id}
            id={`${id}-${option.id}`}
            class="u-combo-option"
            role="option"
            aria-selected={index === at}
            // Keeps the focus in the field, so that its blur does not close the list under the pointer.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(option)}
          >
            <Marked text={option.label} query={query} />
            {option.detail && <span class="u-combo-detail">{option.detail}</span>}
            {option.side && <span class="u-combo-side">{option.side}</span>}
          </div>
        ))}
      </div>
      <p class={shown && options.length === 0 ? 'u-combo-none' : 'u-heard'} role="status">
        {shown && (options.length === 0 ? none : tn('base_found', options.length))}
      </p>
    </div>
  );
}
