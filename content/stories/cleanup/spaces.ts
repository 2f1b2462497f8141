import type { Edit } from './edits';

const NARROW = '\u202f';
const NO_BREAK = '\u00a0';
/** A space typed before a double sign, but not before a face: « mdr :) ». */
const beforeSign = /(?<=\S) (?=[;!?»]|:(?![()[\]DPpo/\\|'-]))/g;
/** After an opening guillemet, and after the dash that begins a speech. */
const afterSign = /(?<=«|^[—–-]) (?=\S)/gm;

/** French spaces that were typed, so that no line begins with the sign after them; none are added. */
export function frenchSpaces(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const { index } of text.matchAll(beforeSign)) {
    const wide = /[»:]/.test(text.charAt(index + 1));
    edits.push({ at: index, remove: 1, insert: wide ? NO_BREAK : NARROW });
  }
  for (const { index } of text.matchAll(afterSign)) edits.push({ at: index, remove: 1, insert: NO_BREAK });
  return edits;
}
