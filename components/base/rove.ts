/**
 * Where a key moves in a row of `count` things of which `at` has the focus, or null where the key
 * does not move. Arrows wrap around; in a right-to-left row the left arrow goes on.
 */
export function rove(key: string, at: number, count: number, rtl = false): number | null {
  if (count === 0) return null;
  const step = (by: number) => (at + by + count) % count;
  if (key === 'ArrowRight') return step(rtl ? -1 : 1);
  if (key === 'ArrowLeft') return step(rtl ? 1 : -1);
  if (key === 'ArrowDown') return step(1);
  if (key === 'ArrowUp') return step(-1);
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}
