import type { ComponentChildren } from 'preact';
import './lines.css';

interface Props {
  name: string;
  /** Quiet words behind the name, such as "TV". */
  detail?: string;
  /** Quiet words before the point, such as "you 5x16". */
  before?: string;
  point: string;
  /** Buttons at the line's end. */
  children?: ComponentChildren;
}

/** Our signature: name, dotted leader, point, as in a book's table of contents. */
export function ContentsLine({ name, detail, before, point, children }: Props) {
  return (
    <span class="u-line">
      <span class="u-line-name">{name}</span>
      {detail && <span class="u-line-detail">{detail}</span>}
      <span class="u-line-leader" aria-hidden="true" />
      {before && <span class="u-line-before">{before}</span>}
      <span class="u-line-point">{point}</span>
      {children}
    </span>
  );
}
