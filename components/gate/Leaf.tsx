import './gate.css';

/** The leaf that lies where a veiled story would stand: drawn from no text, and nothing to a screen reader. */
export function Leaf() {
  return <div class="u-leaf" aria-hidden="true" />;
}
