import { encode } from '../stories/pieces';
import type { SafeHtml } from '../stories/types';
import { stretches } from './bringIn';
import { readHeader } from './header';
import { type Draft, noFacts } from './story';
import type { Facts } from './types';
import type { Work } from './work';

const chapterLine =
  /^(?:(?:chapter|chap\.|part|book|act|kapitel|chapitre|cap[ií]tulo|глава)\s+(?:[\divxlc]+|[\p{L}-]{2,20})\b.{0,80}|(?:prologue|epilogue|interlude|intermission)\b.{0,80}|第.{1,8}[章话話回].{0,60})$/iu;
const underline = /^(?:=|-){3,}$/;
/** Characters from which it is told how a text is set, and those of the longest paragraph. */
const SAMPLE = 400_000;
const PARAGRAPH = 100_000;

/**
 * Reads a plain text: the fields at its top ("Title:", "Rating:"), its chapters by lines that say so, its
 * paragraphs by empty lines, or by lines where there are none. Lines that an old editor broke at the
 * same width are joined again; others keep their breaks.
 */
export async function readText(text: string, work: Work): Promise<{ facts: Facts; chapters: Draft[] }> {
  const { facts, rest } = readHeader(text.replace(/\r\n?/g, '\n'), noFacts());
  const manner = mannerOf(rest.slice(0, SAMPLE));
  const chapters: Draft[] = [{ title: '', html: [] }];
  let before: string[] | null = null;
  let done = 0;
  /** A group is looked at when the next has come: a title has something after it. */
  const take = (lines: string[], last: boolean) => {
    const [first = '', second = ''] = lines;
    const alone = lines.length === 1 || underline.test(second.trim());
    if (alone && !last && first.length < 120 && chapterLine.test(first.trim())) {
      chapters.push({ title: first.trim(), html: [] });
    } else for (const html of paragraphs(lines, manner.wrapped)) chapters.at(-1)?.html.push(html);
  };
  for (const lines of groups(rest, manner.each)) {
    if (before) take(before, false);
    before = lines;
    if (++done % 200 === 0) await work.breathe(done / (done + 20_000));
  }
  if (before) take(before, true);
  return { facts, chapters: chapters.filter((chapter, i) => i > 0 || chapter.html.length > 0) };
}

/** Lines between empty lines; with `each`, every line for itself. */
function* groups(text: string, each: boolean): Generator<string[]> {
  let lines: string[] = [];
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    const line = text.slice(at, end);
    at = end + 1;
    if (line.trim()) lines.push(line);
    if ((each || !line.trim()) && lines.length > 0) {
      yield lines;
      lines = [];
    }
  }
  if (lines.length > 0) yield lines;
}

/** How a text is set, told from its beginning. */
function mannerOf(sample: string): { each: boolean; wrapped: boolean } {
  const all = [...groups(sample, false)];
  const wrapped = isWrapped(all);
  const long = all.flat().filter((line) => line.length > 200).length;
  return { wrapped, each: !wrapped && (all.length < 3 || long > all.length * 1.5) };
}

/** Whether lines were broken by a machine: within paragraphs, nearly all are about as long as the longest. */
function isWrapped(all: readonly string[][]): boolean {
  const inner = all.flatMap((lines) => lines.slice(0, -1).map((line) => line.trimEnd().length));
  if (inner.length < 8) return false;
  const widest = inner.reduce((most, length) => Math.max(most, length), 0);
  const full = inner.filter((length) => length > widest * 0.75).length;
  return widest >= 50 && widest <= 100 && full > inner.length * 0.8;
}

/** Lines as a paragraph; what is longer than any author's is parted between words. */
function paragraphs(lines: readonly string[], wrapped: boolean): SafeHtml[] {
  const whole = lines.map((line) => line.trim()).join('\n');
  return [...stretches(whole, PARAGRAPH)].map((text) => {
    const html = encode(text).replace(/\n/g, wrapped ? ' ' : '<br>');
    return `<p>${html}</p>` as SafeHtml;
  });
}
