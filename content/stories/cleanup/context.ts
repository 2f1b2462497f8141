/** Emphasis marks typed as characters, and what has no width: looked through to what stands behind. */
const seeThrough = /[*_~\u00ad\u200b-\u200d\u2060\ufeff]/;
const space = /\s/;
const word = /[\p{L}\p{M}\p{N}]/u;
const opener = /[([{—–\-/“‘„‚«¿¡…]/;

export const isWord = (char: string): boolean => char !== '' && word.test(char);
/** Whether nothing stands here, or nothing that is seen: the start or end of the text counts as space. */
export const isSpace = (char: string): boolean => char === '' || space.test(char);
export const isDigit = (char: string): boolean => char >= '0' && char <= '9';
/** After which a quotation may begin. */
export const isOpener = (char: string): boolean => char !== '' && opener.test(char);
/** A dash or ellipsis: before a quotation as often as at the end of one. */
export const isPause = (char: string): boolean =>
  char === '—' || char === '–' || char === '-' || char === '…';

/** The character that stands before `index`, with two hyphens as a dash and three dots as an ellipsis. */
export function before(text: string, index: number): string {
  let i = index - 1;
  while (i >= 0 && seeThrough.test(text.charAt(i))) i--;
  const char = text.charAt(i);
  if (char === '-' && text.charAt(i - 1) === '-') return '—';
  if (char === '.' && text.charAt(i - 1) === '.') return '…';
  return char;
}

/** The character that stands at or after `index`. */
export function from(text: string, index: number): string {
  let i = index;
  while (i < text.length && seeThrough.test(text.charAt(i))) i++;
  return text.charAt(i);
}
