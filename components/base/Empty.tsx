import type { ComponentChildren } from 'preact';
import './notices.css';

interface Props {
  /** One sentence: how things are. */
  lead: string;
  /** What to do. */
  hint?: string;
  /** One button. */
  children?: ComponentChildren;
}

/** Where there is nothing yet, or something is in the way. */
export function Empty({ lead, hint, children }: Props) {
  return (
    <div class="u-empty">
      <h2 class="u-lead">{lead}</h2>
      {hint && <p class="u-quiet">{hint}</p>}
      {children && <div class="u-empty-action">{children}</div>}
    </div>
  );
}
