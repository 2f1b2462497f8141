/** One change to a text: `remove` UTF-16 units from `at` are replaced by `insert`. */
export interface Edit {
  at: number;
  remove: number;
  insert: string;
}

/** Puts edits in order and drops those that overlap one before them. */
export function ordered(edits: readonly Edit[]): Edit[] {
  let end = 0;
  return [...edits]
    .sort((a, b) => a.at - b.at)
    .filter((edit) => {
      if (edit.at < end) return false;
      end = edit.at + edit.remove;
      return true;
    });
}

/** The text after ordered edits. */
export function apply(text: string, edits: readonly Edit[]): string {
  let out = '';
  let from = 0;
  for (const edit of edits) {
    out += text.slice(from, edit.at) + edit.insert;
    from = edit.at + edit.remove;
  }
  return out + text.slice(from);
}

/**
 * Applies ordered edits of the joined text to the runs it was joined from. An edit over a boundary
 * (the dots of "..." in two elements) puts what it inserts into the run where it begins.
 */
export function applyToRuns(runs: readonly string[], edits: readonly Edit[]): string[] {
  let start = 0;
  let next = 0;
  let swallowed = 0;
  return runs.map((run) => {
    const end = start + run.length;
    let out = '';
    let from = Math.min(run.length, swallowed);
    swallowed -= from;
    for (let edit = edits[next]; edit && edit.at < end; edit = edits[++next]) {
      const at = edit.at - start;
      out += run.slice(from, at) + edit.insert;
      from = Math.min(run.length, at + edit.remove);
      swallowed = at + edit.remove - from;
    }
    start = end;
    return out + run.slice(from);
  });
}

/** Where an offset of the text as stored stands in the text as shown. */
export function toShown(offset: number, edits: readonly Edit[]): number {
  let shift = 0;
  for (const edit of edits) {
    if (edit.at >= offset) break;
    if (offset < edit.at + edit.remove) return edit.at + shift;
    shift += edit.insert.length - edit.remove;
  }
  return offset + shift;
}

/** Where an offset of the text as shown stands in the text as stored. */
export function toStored(offset: number, edits: readonly Edit[]): number {
  let shift = 0;
  for (const edit of edits) {
    const at = edit.at + shift;
    if (at >= offset) break;
    if (offset < at + edit.insert.length) return edit.at;
    shift += edit.insert.length - edit.remove;
  }
  return offset - shift;
}
