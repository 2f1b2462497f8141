import type { Edit } from './edits';

const dashRow = /-{2,}/g;
const spacedHyphen = /(?<=\S) - (?=\S)/g;
/** A hyphen that cuts speech off, right before its closing quote: "No, I-" */
const cutOff = /(?<=\p{L})-(?=["”])/gu;

/** Whether the quotation that ends at `end` is speech and not a quoted prefix ("un-"). */
function isSpeech(text: string, end: number): boolean {
  const start = Math.max(text.lastIndexOf('"', end - 1), text.lastIndexOf('“', end - 1));
  const quoted = text.slice(start + 1, end);
  return /\s/.test(quoted.trim()) || /^\p{Lu}/u.test(quoted);
}

/**
 * Two or three hyphens become an em dash; arrows (-->, <--), HTML comments shown as text, and rows of
 * four and more stay. A hyphen between spaces becomes an en dash, unless it stands between two figures.
 * The author's spaces stay.
 */
export function dashes(text: string): Edit[] {
  if (!text.includes('-')) return [];
  const edits: Edit[] = [];
  for (const { 0: row, index } of text.matchAll(dashRow)) {
    const before = text[index - 1] ?? '';
    const after = text[index + row.length] ?? '';
    if (row.length > 3 || after === '>' || before === '<' || text.slice(index - 2, index) === '<!') continue;
    edits.push({ at: index, remove: row.length, insert: '—' });
  }
  for (const { index } of text.matchAll(spacedHyphen)) {
    const sides = `${text[index - 1]}${text[index + 3]}`;
    // "5 - 3" is a sum or a score, "- - -" a row, and "-->" an arrow.
    if (/\d\d|[-–—<>=+*~]/.test(sides)) continue;
    edits.push({ at: index + 1, remove: 1, insert: '–' });
  }
  for (const { index } of text.matchAll(cutOff)) {
    if (isSpeech(text, index)) edits.push({ at: index, remove: 1, insert: '—' });
  }
  return edits;
}
