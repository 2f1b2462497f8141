import type { ComponentChildren } from 'preact';
import './notices.css';

interface Props {
  /** One sentence: how things are. */
  lead: string;
  /** What to do. */
  hint?: string;
  /** One button. */
  children?: ComponentChildren;
  /** All that its page holds: its sentence is the page's heading. */
  alone?: boolean;
}

/** Where there is nothing yet, or something is in the way. */
export function Empty({ lead, hint, children, alone }: Props) {
  const Heading = alone ? 'h1' : 'h2';
  return (
    <div class="u-empty">
      <Heading class="u-lead">{lead}</Heading>
      {hint && <p class="u-quiet">{hint}</p>}
      {children && <div class="u-empty-action">{children}</div>}
    </div>
  );
}
