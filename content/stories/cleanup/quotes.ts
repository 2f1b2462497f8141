import { before, from, isDigit, isOpener, isPause, isSpace, isWord } from './context';
import type { Edit } from './edits';
import { elision } from './elisions';
import { english, type QuoteMarks } from './nations';
import { isOpenOnly, QuoteReader } from './reader';

const marks = /["'`´‘’“”]/g;
const shortWord = /['‘’](\p{L}+)('?)/uy;
const decade = /['‘]\d\d(?:s|er|ers)?(?![\p{L}\d])/uy;
const feet = /(?<=\d)['’′] ?\d{1,2}(?:"|''|(?![\p{L}\d]))/uy;
const inFeet = /\d['’′] ?\d{1,2}$/;

/** The mark for a double one of `width` characters at `index` (`"`, or two single ones in its place). */
function double(reader: QuoteReader, index: number, width: number): string {
  const previous = reader.before(index);
  const next = from(reader.text, index + width);
  if (isDigit(previous) && isInch(reader, index)) return '″';
  const mayOpen = (isSpace(previous) || isOpener(previous)) && !isSpace(next);
  const mayClose = !isSpace(previous) && !isOpenOnly(previous);
  // One space too many before the closing mark ("so ".), but not before "...what?"
  const stray = /[.,;:!?)\]]/.test(next) && reader.text.charAt(index + width + 1) !== '.';
  if (mayOpen) return reader.double && (mayClose || stray) ? '”' : '“';
  if (reader.double) return '”';
  // A space was forgotten before the quotation (said."Yes."), or there is one too many inside it.
  const runsOn = isWord(next) && !isWord(previous);
  return runsOn || (isSpace(previous) && isSpace(next)) ? '“' : '”';
}

/** After a figure: 12", 5'11", but not the end of a quotation. */
function isInch({ text, double: open }: QuoteReader, index: number): boolean {
  if (!open || inFeet.test(text.slice(Math.max(0, index - 6), index))) return true;
  if (!/\s/.test(text.charAt(index + 1)) || !isWord(from(text, index + 2))) return false;
  // Inside a quotation only where the next double mark clearly closes it.
  const later = text.indexOf('"', index + 1);
  return later > 0 && !isSpace(before(text, later)) && !isWord(from(text, later + 1));
}

/** Whether the single mark at `index` is an apostrophe at the start of a word or year. */
function isElision(reader: QuoteReader, index: number): boolean {
  const { text } = reader;
  // "'90s" always; "'10 minutes,' he said" is a speech.
  const inSpeech = !reader.single && reader.endsSpeechOf(index);
  if (reader.match(decade, index)) return /[a-z]/.test(text.charAt(index + 3)) || !inSpeech;
  const [all, word, mark] = reader.match(shortWord, index) ?? [];
  if (!all || !word) return false;
  const kind = elision(word);
  // "'Sup?' he said" opens with the only mark there is.
  if (kind === 'always') return !(inSpeech && /^\p{Lu}/u.test(word));
  // The word 'and', quoted.
  if (mark && !isWord(text.charAt(index + all.length))) return false;
  if (kind === 'often') return !inSpeech;
  // Dialect that no list has ("went 'ome"): within a sentence, and nothing after it closes.
  const midSentence = isSpace(reader.before(index)) && isWord(text.charAt(index - 2));
  return midSentence && !reader.closesAfter(index);
}

/** After a figure: a 6' fence, 12' by 14'. In a quotation only where another mark closes that. */
function isFeet(reader: QuoteReader, index: number, next: string): boolean {
  if (!/(?<![\p{L}\d.,])\d{1,3}$/u.test(reader.text.slice(Math.max(0, index - 5), index))) return false;
  if (!reader.single) return isSpace(next) || /[.,;:!?)"”]/.test(next);
  return next === ' ' && /\p{Ll}/u.test(reader.text.charAt(index + 2)) && reader.endsSpeechOf(index);
}

/** The mark for a straight single one; none where it stands alone between spaces. */
function single(reader: QuoteReader, index: number): string | undefined {
  const previous = reader.before(index);
  const next = from(reader.text, index + 1);
  if (!reader.marks.single) return isWord(previous) && isWord(next) ? '’' : undefined;
  if (isFeet(reader, index, next) || reader.match(feet, index)) return '′';
  if (isWord(previous)) return '’';
  if (isSpace(previous) && isSpace(next)) return undefined;
  const mayOpen = isSpace(previous) || isOpener(previous);
  const ends = /[,.!?;:]/.test(previous);
  if ((mayOpen || ends) && isWord(next) && isElision(reader, index)) return '’';
  if (mayOpen) return isSpace(next) || (isPause(previous) && reader.single) ? '’' : '‘';
  return ends && isWord(next) && !reader.single && reader.closesAfter(index) ? '‘' : '’';
}

/** Two single marks that stand for a double one: ''Hello'', ``Hello'', 5'11''. */
function isPair(reader: QuoteReader, index: number): boolean {
  const { text } = reader;
  const mark = text.charAt(index);
  if (text.charAt(index + 1) !== mark || text.charAt(index + 2) === mark) return false;
  if (text.charAt(index - 1) === mark) return false;
  if (inFeet.test(text.slice(Math.max(0, index - 6), index))) return true;
  if (reader.single) return false;
  const previous = reader.before(index);
  if (reader.double) return !isSpace(previous);
  // ''Sup?' is one quotation and one apostrophe: two marks open only what two marks close.
  if (!text.includes(mark === '`' ? "'" : mark + mark, index + 2) && reader.closesAfter(index + 1))
    return false;
  return (isSpace(previous) || isOpener(previous)) && !isSpace(from(text, index + 2));
}

/** ` and ´ typed for an apostrophe between letters, or for the opening mark of `this kind'. */
function accent(reader: QuoteReader, index: number): string | undefined {
  const previous = reader.before(index);
  if (!isWord(from(reader.text, index + 1))) return undefined;
  if (isWord(previous)) return '’';
  const opens = reader.text.charAt(index) === '`' && isSpace(previous) && reader.closesAfter(index);
  return opens ? '‘' : undefined;
}

/** Curly marks that were typed the wrong way round: ”Hello”, “Hello“, ’Hello,’. */
function turned(reader: QuoteReader, index: number, mark: string): string | undefined {
  const previous = reader.before(index);
  const next = from(reader.text, index + 1);
  const opens = isSpace(previous) && isWord(next);
  if (mark === '“')
    return reader.double && !isSpace(previous) && !isOpener(previous) && !isWord(next) ? '”' : undefined;
  if (mark === '”') return opens && !reader.double ? '“' : undefined;
  const word = reader.match(shortWord, index)?.[1];
  const shortened = !word || elision(word) !== 'no';
  return opens && index === 0 && !shortened && reader.endsSpeechOf(index) ? '‘' : undefined;
}

/** A curly mark of the author's: believed, but for ‘ before what is surely an elision (‘em, ‘90s). */
function curly(reader: QuoteReader, index: number): string | undefined {
  if (reader.text.charAt(index) !== '‘' || reader.closesAfter(index)) return undefined;
  const previous = reader.before(index);
  if (!isSpace(previous) && !isOpener(previous)) return undefined;
  const word = reader.match(shortWord, index)?.[1];
  const shortened = word ? elision(word) === 'always' : reader.match(decade, index) !== null;
  return shortened ? '’' : undefined;
}

/**
 * Straight quotes to curly ones, English manner, over one block's whole text. An unclosed quotation is
 * right: speech that goes on into the next paragraph is opened anew and closed once.
 * @param skipped tells the places that are not prose: code, addresses, faces.
 */
export function quotes(
  text: string,
  skipped: (index: number) => boolean,
  nation: QuoteMarks = english,
): Edit[] {
  if (text.search(marks) < 0) return [];
  const reader = new QuoteReader(text, nation);
  let end = 0;
  for (const { 0: mark, index } of text.matchAll(marks)) {
    if (index < end || skipped(index)) continue;
    const width = /['`]/.test(mark) && isPair(reader, index) ? 2 : 1;
    let shown: string | undefined;
    if (mark === '"' || width === 2) shown = double(reader, index, width);
    else if (mark === "'") shown = single(reader, index);
    else if (mark === '”' || mark === '“' || mark === '’') shown = turned(reader, index, mark);
    else if (mark === '`' || mark === '´') shown = accent(reader, index);
    else shown = curly(reader, index);
    end = index + width;
    if (shown) reader.write(index, width, shown);
    else reader.read(end, mark);
  }
  return reader.edits;
}

/** What every Latin script shares: an apostrophe between two letters. */
export function apostrophes(text: string, skipped: (index: number) => boolean): Edit[] {
  const edits: Edit[] = [];
  for (const { index } of text.matchAll(/(?<=\p{L})['´`](?=\p{L})/gu)) {
    if (!skipped(index)) edits.push({ at: index, remove: 1, insert: '’' });
  }
  return edits;
}
