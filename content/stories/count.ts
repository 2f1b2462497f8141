/**
 * Scripts written without spaces: each character counts as a word, as the Archive of Our Own counts
 * them. Korean is written with spaces and is counted by them.
 */
const single = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** Letters and digits, held together by an apostrophe, a single hyphen, or a point between digits. */
const spaced =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’‐‑-]|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** Words in a plain text. A dash or an ellipsis between two words parts them ("time...before" is two). */
export function countWords(text: string): number {
  const characters = text.match(single)?.length ?? 0;
  const rest = characters ? text.replace(single, ' ') : text;
  return characters + (rest.match(spaced)?.length ?? 0);
}

/**
 * Minutes of reading, at least 1 for any text.
 * @param pace words a minute; 238 is the mean of silent reading of English fiction and non-fiction in
 *   Brysbaert's review of 190 studies (2019).
 */
export function minutesFor(words: number, pace = 238): number {
  return words > 0 ? Math.max(1, Math.round(words / pace)) : 0;
}
