import './mark.css';

/** Our mark: an open book, its left page read, its right page still pale. */
export function Mark() {
  return (
    <svg class="u-mark" viewBox="0 0 16 16" aria-hidden="true">
      <path class="u-mark-read" d="M.5 3C3 2.2 5.6 2.4 7.5 3.9v10C5.6 12.5 3 12.2.5 13z" />
      <path class="u-mark-lines" d="M2.2 5.5c1.3-.2 2.4 0 3.5.5M2.2 8c1.3-.2 2.4 0 3.5.5" />
      <path class="u-mark-ahead" d="M15 3.4c-2.2-.5-4.3-.1-6 1v8.4c1.7-1.1 3.8-1.3 6-.8z" />
    </svg>
  );
}
