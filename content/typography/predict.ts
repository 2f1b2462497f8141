/** How a column is set, as far as heights go. Lengths in px. */
export interface Setting {
  charactersPerLine: number;
  lineHeight: number;
  /** Between paragraphs. */
  gap: number;
}

/**
 * The height of some paragraphs before they are laid out, by their lengths in characters: a browser that
 * skips what is out of sight needs to know how tall it is. Length 0 is a scene break, as tall as two lines.
 */
export function predictHeight(
  lengths: readonly number[],
  { charactersPerLine, lineHeight, gap }: Setting,
): number {
  let height = 0;
  for (const length of lengths) {
    const lines = length ? Math.ceil(length / Math.max(1, charactersPerLine)) : 2;
    height += lines * lineHeight + gap;
  }
  return Math.round(height);
}
