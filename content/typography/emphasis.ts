/** How many letters of a word are heavier: somewhat under a half, and one at the least. */
export const heavyPart = (letters: number): number =>
  letters <= 3 ? 1 : Math.ceil(letters * (letters > 9 ? 0.45 : 0.4));

/** Where the heavier parts of a text's words are, in UTF-16 units. */
export function heavyParts(text: string): [from: number, to: number][] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}’']+/gu)].map(({ 0: word, index }) => [
    index,
    index + heavyPart(word.length),
  ]);
}
