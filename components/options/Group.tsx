import type { ComponentChildren } from 'preact';
import './options.css';
import './groups.css';
import './lists.css';
import './rows.css';

interface Props {
  /** Of the heading's place, for links to it. */
  id?: string;
  heading: string;
  hint?: string;
  children: ComponentChildren;
}

/** Settings that belong together, under one small heading. */
export function Group({ id, heading, hint, children }: Props) {
  return (
    <section class="u-group" id={id}>
      <h2 class="u-label">{heading}</h2>
      {hint && <p class="u-quiet u-group-hint">{hint}</p>}
      {children}
    </section>
  );
}
