import { isSceneBreak } from './breaks';
import { dashes } from './dashes';
import { apply, type Edit, ordered } from './edits';
import { ellipses } from './ellipses';
import { manners } from './language';
import { type CleanupOptions, cleanup } from './options';
import { apostrophes, quotes } from './quotes';
import { frenchSpaces } from './spaces';

/** Addresses, and faces that have a quote or dots in them. */
const notProse =
  /\b(?:https?:\/\/|www\.)(?:[^\s"'<>]|'(?=[\w/&=%]))+|[\w.+-]+@[\w-]+\.\w+|(?<=^|\s)(?:[:;=8]['’][-o^]?[()[\]|DPp]+|[>]?[:;=][-^]?["'][()[\]]?|(?:\^[_.-]?\^|[tT>oO-][_.][tT<oO-])['";]+)(?=$|[\s.,!?"”])/g;
/** Said, or not said: "...", '?!', "--". */
const silence =
  /^\s*(?:"[^"“”*~-]+"|["'“‘]+[.…?!,—–-]*["'”’]*|["'“‘]*[.…?!,—–-]*["'”’]+|(?:\.{3}|…)[?!]*)\s*$/;

type Range = readonly [start: number, end: number];

function skipper(text: string, verbatim: readonly Range[]): (index: number) => boolean {
  const ranges: Range[] = [...verbatim];
  if (text.includes('://') || text.includes('www.') || /[:;=8][-^'"]|@|[-^_.][-^tT<oO>]['";]/.test(text)) {
    for (const { 0: found, index } of text.matchAll(notProse)) ranges.push([index, index + found.length]);
  }
  return ranges.length
    ? (index) => ranges.some(([start, end]) => index >= start && index < end)
    : () => false;
}

/** Whether there is prose in it; a row of symbols is drawn, and stays, but "..." is said. */
function isProse(text: string): boolean {
  if (/[\p{L}\p{N}]/u.test(text)) return !isSceneBreak(text);
  return silence.test(text);
}

/**
 * The marks of one block's text, to be decided on the whole of it, over all inline elements.
 * @param text the block's text nodes joined, `<br>` as a line feed.
 * @param verbatim parts of it in code, pre, kbd: [start, end) in UTF-16 units; read, never changed.
 * @param language BCP 47 tag of the text, where it is known.
 */
export function marksOf(
  text: string,
  options: Pick<CleanupOptions, 'quotes' | 'dashes' | 'ellipses'> = cleanup,
  language?: string,
  verbatim: readonly Range[] = [],
): Edit[] {
  if (!/["'`´‘“”’.\-–—!?;:«]/.test(text) || !isProse(text)) return [];
  const manner = manners(text, language);
  if (manner.kind === 'none') return [];
  const skipped = skipper(text, verbatim);
  const edits: Edit[] = [];
  if (options.ellipses) edits.push(...ellipses(text));
  if (options.dashes) edits.push(...dashes(text, manner));
  if (manner.french && options.quotes) edits.push(...frenchSpaces(text));
  const free = edits.filter((edit) => !skipped(edit.at));
  if (options.quotes)
    free.push(
      ...(manner.kind === 'quotes' ? quotes(text, skipped, manner.quotes) : apostrophes(text, skipped)),
    );
  return ordered(free);
}

/** One plain text, tidied: titles, notices, summaries in lists. */
export function tidyText(text: string, language?: string): string {
  return apply(text, marksOf(text, cleanup, language));
}
