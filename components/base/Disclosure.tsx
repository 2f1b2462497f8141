import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './lines.css';

interface Props {
  /** What stands on the button. */
  summary: ComponentChildren;
  /** Beside the button, in the same line. */
  aside?: ComponentChildren;
  open: boolean;
  onToggle: (open: boolean) => void;
  children: ComponentChildren;
}

/** A line that opens what belongs to it. What is closed is not drawn, so it costs and reveals nothing. */
export function Disclosure({ summary, aside, open, onToggle, children }: Props) {
  const id = useId();
  return (
    <div class="u-disclosure">
      <div class="u-disclosure-head">
        <button
          type="button"
          class="u-disclosure-button"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => onToggle(!open)}
        >
          <span class="u-disclosure-summary">{summary}</span>
          <svg class="u-disclosure-mark" viewBox="0 0 20 20" aria-hidden="true">
            <path d="M5.5 8l4.5 4.5L14.5 8" />
          </svg>
        </button>
        {aside}
      </div>
      {open && (
        <div id={id} class="u-disclosure-body">
          {children}
        </div>
      )}
    </div>
  );
}
