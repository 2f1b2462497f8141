import type { ComponentChildren } from 'preact';
import './options.css';

interface Props {
  heading: string;
  hint?: string;
  children: ComponentChildren;
}

/** Settings that belong together, under one small heading. */
export function Group({ heading, hint, children }: Props) {
  return (
    <section class="u-group">
      <h2 class="u-label">{heading}</h2>
      {hint && <p class="u-quiet u-group-hint">{hint}</p>}
      {children}
    </section>
  );
}
