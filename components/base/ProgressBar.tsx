import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './notices.css';

interface Props {
  /** What is going on, with its counts: "Getting chapters, 14 of 40". */
  label: string;
  value: number;
  max: number;
  /** Pause, Stop. */
  children?: ComponentChildren;
}

/** For anything that takes over half a second. */
export function ProgressBar({ label, value, max, children }: Props) {
  const id = useId();
  return (
    <div class="u-progress">
      <div class="u-progress-head">
        <span id={id}>{label}</span>
        {children}
      </div>
      <progress class="u-progress-bar" aria-labelledby={id} value={value} max={max} />
    </div>
  );
}
