import type { Edit } from './edits';

const dotted = /\.{3,}|\.(?:[ \u00a0]\.){2,}/g;

/**
 * Three dots, also with spaces between, become an ellipsis; four a full stop and an ellipsis. Longer
 * rows are drawn, not written, and stay.
 */
export function ellipses(text: string): Edit[] {
  if (!text.includes('.')) return [];
  const edits: Edit[] = [];
  for (const { 0: row, index } of text.matchAll(dotted)) {
    const dots = row.replace(/[^.]/g, '').length;
    // ". . ...": a mix of both kinds has more dots right after it.
    if (dots > 4 || text[index + row.length] === '.') continue;
    edits.push({ at: index, remove: row.length, insert: dots === 3 ? '…' : '.…' });
  }
  return edits;
}
