/** What WCAG 1.4.3 asks of text. */
export const ENOUGH = 4.5;

/** Whether it is a colour as we write them. */
export const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text);

const channels = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** Relative luminance by WCAG, 0 for black to 1 for white. */
export function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours by WCAG, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The colour nearest to `ink`, towards black or white, that reads on `paper`. */
export function readable(ink: string, paper: string): string {
  if (contrast(ink, paper) >= ENOUGH) return ink;
  const to = contrast('#000000', paper) >= contrast('#ffffff', paper) ? 0 : 255;
  for (let share = 1; share <= 50; share++) {
    const mixed = channels(ink).map((value) => Math.round(value + ((to - value) * share) / 50));
    const colour = `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
    if (contrast(colour, paper) >= ENOUGH) return colour;
  }
  return to === 0 ? '#000000' : '#ffffff';
}
