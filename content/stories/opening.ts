import { encode, join, split } from './pieces';
import type { SafeHtml } from './types';

/** A phrase's end: where a reader would breathe. */
const pause = /[,;:.!?…—–)]/;
const LONGEST = 30;
const WORDS = 6;

/** How much of a text's beginning makes its opening phrase: up to six words, not past the first pause. */
function phraseLength(text: string): number {
  const end = text.search(pause);
  const whole = end < 0 ? text : text.slice(0, end);
  if (end > 0 && whole.length <= LONGEST) return whole.length;
  let length = 0;
  let words = 0;
  for (const { 0: word, index } of whole.matchAll(/\S+/g)) {
    if (index + word.length > LONGEST || ++words > WORDS) break;
    length = index + word.length;
  }
  return length;
}

/**
 * Marks the opening phrase of a chapter's first paragraph (`<span class="opening">`), to be set in small
 * capitals. Text stays the same. Untouched where it begins with an inline element or without a letter:
 * a letter's date, a poem, a picture.
 */
export function withOpening(html: SafeHtml): SafeHtml {
  const pieces = split(html);
  const [root, first] = pieces;
  if (root?.kind !== 'tag' || root.name !== 'p' || first?.kind !== 'text') return html;
  if (!/^\s*["'“‘]?\p{L}/u.test(first.text)) return html;
  const length = phraseLength(first.text);
  if (length < 2) return html;
  const phrase = `<span class="opening">${encode(first.text.slice(0, length))}</span>`;
  const rest = join([{ ...first, text: first.text.slice(length) }, ...pieces.slice(2)]);
  return `${root.raw}${phrase}${rest}` as SafeHtml;
}
