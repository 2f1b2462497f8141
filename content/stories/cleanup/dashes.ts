import type { Edit } from './edits';
import type { Manners } from './language';

type DashManners = Pick<Manners, 'dash' | 'spaced' | 'speaks'>;
const likeEnglish: DashManners = { dash: '—', spaced: '–', speaks: false };

const dashRow = /-{2,}/g;
const spacedHyphen = /(?<=\S) -(?: (?=\S)|(?=["”]))/g;
/** A hyphen that cuts speech off, right before its closing quote: "No, I-" */
const cutOff = /(?<=\p{L})-(?=["”]|['’](?![\p{L}\p{N}]))/gu;
/** Somebody speaks: "- Bonjour", "-¿Qué?" at the start of a line. */
const speaker = /^[ \u00a0]*-(?=[ \u00a0]?[\p{L}¿¡«"“…])/gmu;
/** The narrator's words in between: "-Hola -dijo ella-. Adiós." */
const aside = /(?<=\s)-(?=\p{L})|(?<=\p{L}|[!?…])-(?=[.,;:!?\s]|$)/gu;

/** Whether the quotation that ends at `end` is speech and not a quoted prefix ("un-"). */
function isSpeech(text: string, end: number): boolean {
  // No speech of a paragraph is longer, and looking through all of it each time would take its square.
  const from = Math.max(0, end - 3000);
  const double = /["”]/.test(text.charAt(end + 1));
  const opening = double ? /["“]/g : /(?<![\p{L}\p{N}])['‘]/gu;
  const start = [...text.slice(from, end).matchAll(opening)].at(-1)?.index;
  // Without an opening mark a double one still ends a speech; a single one is an apostrophe.
  if (start === undefined && !double) return false;
  const quoted = text.slice(start === undefined ? from : from + start + 1, end);
  return /\s/.test(quoted.trim()) || /^\p{Lu}/u.test(quoted);
}

/** Hyphens of a conversation that is set with dashes, line by line. */
function spoken(text: string, dash: string): Edit[] {
  const edits: Edit[] = [];
  for (const { 0: found, index } of text.matchAll(speaker)) {
    const end = text.indexOf('\n', index);
    const line = text.slice(0, end < 0 ? text.length : end);
    edits.push({ at: index + found.length - 1, remove: 1, insert: dash });
    aside.lastIndex = index + found.length;
    for (let hit = aside.exec(line); hit; hit = aside.exec(line))
      edits.push({ at: hit.index, remove: 1, insert: dash });
  }
  return edits;
}

/** What a row of two or three hyphens becomes; nothing where it is an arrow, or a comment shown as text. */
function fromRow(text: string, at: number, length: number, dash: string): string | null {
  const before = text[at - 1] ?? '';
  const after = text[at + length] ?? '';
  if (length > 3 || after === '>' || before === '<' || text.slice(at - 2, at) === '<!') return null;
  return length === 2 && /\d\d/.test(before + after) ? '–' : dash;
}

/**
 * Two or three hyphens become a dash; arrows (-->, <--), HTML comments shown as text, and rows of four and
 * more stay. A hyphen between spaces becomes a dash, unless it stands between two figures. The author's
 * spaces stay.
 */
export function dashes(text: string, { dash, spaced, speaks }: DashManners = likeEnglish): Edit[] {
  if (!text.includes('-')) return [];
  const edits = speaks ? spoken(text, '—') : [];
  for (const { 0: row, index } of text.matchAll(dashRow)) {
    const insert = fromRow(text, index, row.length, dash);
    if (insert) edits.push({ at: index, remove: row.length, insert });
  }
  for (const { 0: hit, index } of text.matchAll(spacedHyphen)) {
    const sides = `${text[index - 1]}${text[index + hit.length]}`;
    // "5 - 3" is a sum or a score, "- - -" a row, and "-->" an arrow.
    if (/\d\d|[-–—<>=+*~]/.test(sides)) continue;
    edits.push({ at: index + 1, remove: 1, insert: spaced });
  }
  for (const { index } of text.matchAll(cutOff)) {
    if (isSpeech(text, index)) edits.push({ at: index, remove: 1, insert: dash });
  }
  return edits;
}
