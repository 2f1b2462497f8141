/** Our mark: an open book, its left page read, its right page still pale. */
export function Mark() {
  return (
    <svg class="u-mark" viewBox="0 0 32 32" aria-hidden="true">
      <path class="u-mark-ahead" d="M17 8c3-2.6 7-3.4 12-3v21c-5-.4-9 .4-12 3z" />
      <path class="u-mark-read" d="M15 8C12 5.400 8 4.600 3 5v21c5-.4 9 .4 12 3z" />
      <path class="u-mark-lines" d="M6.500 10.500c2 0 4 .4 5.500 1.300M6.500 15.500c2 0 4 .4 5.500 1.300" />
    </svg>
  );
}
