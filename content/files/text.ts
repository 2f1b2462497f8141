import { encode } from '../stories/pieces';
import type { SafeHtml } from '../stories/types';
import { readHeader } from './header';
import { type Draft, noFacts } from './story';
import type { Facts } from './types';
import type { Work } from './work';

const chapterLine =
  /^(?:(?:chapter|chap\.|part|book|act|kapitel|chapitre|cap[ií]tulo|глава)\s+(?:[\divxlc]+|[\p{L}-]{2,20})\b.{0,80}|(?:prologue|epilogue|interlude|intermission)\b.{0,80}|第.{1,8}[章话話回].{0,60})$/iu;
const underline = /^(?:=|-){3,}$/;

/**
 * Reads a plain text: the fields at its top ("Title:", "Rating:"), its chapters by lines that say so, its
 * paragraphs by empty lines, or by lines where there are none. Lines that an old editor broke at the
 * same width are joined again; others keep their breaks.
 */
export async function readText(text: string, work: Work): Promise<{ facts: Facts; chapters: Draft[] }> {
  const { facts, rest } = readHeader(text.replace(/\r\n?/g, '\n'), noFacts());
  const chapters: Draft[] = [];
  let title = '';
  let groups: string[][] = [];
  const end = async () => {
    const html = groups.flatMap((lines) => paragraphHtml(lines, wrapped));
    if (html.length > 0 || title) chapters.push({ title, html });
    groups = [];
    await work.breathe(chapters.length / (chapters.length + 10));
  };
  const all = await grouped(rest, work);
  const wrapped = isWrapped(all);
  for (const [i, lines] of all.entries()) {
    const [first = '', second = ''] = lines;
    const next = all[i + 1]?.length ?? 0;
    if (chapterLine.test(first.trim()) && (lines.length === 1 || underline.test(second.trim())) && next > 0) {
      await end();
      title = first.trim();
    } else groups.push(lines);
  }
  await end();
  return { facts, chapters };
}

/** Lines between empty lines; or each line for itself, where empty lines part hardly anything. */
async function grouped(text: string, work: Work): Promise<string[][]> {
  const groups: string[][] = [];
  let lines: string[] = [];
  let count = 0;
  for (const line of text.split('\n')) {
    if (line.trim()) lines.push(line);
    else if (lines.length > 0) {
      groups.push(lines);
      lines = [];
    }
    if (++count % 5000 === 0) await work.breathe();
  }
  if (lines.length > 0) groups.push(lines);
  const long = groups.flat().filter((line) => line.length > 200).length;
  const each = groups.length < 3 || long > groups.length * 1.5;
  return each && !isWrapped(groups) ? groups.flat().map((line) => [line]) : groups;
}

/** Whether lines were broken by a machine: within paragraphs, nearly all are about as long as the longest. */
function isWrapped(groups: readonly string[][]): boolean {
  const inner = groups.flatMap((lines) => lines.slice(0, -1).map((line) => line.trimEnd().length));
  if (inner.length < 8) return false;
  const widest = inner.reduce((most, length) => Math.max(most, length), 0);
  const full = inner.filter((length) => length > widest * 0.75).length;
  return widest >= 50 && widest <= 100 && full > inner.length * 0.8;
}

function paragraphHtml(lines: readonly string[], wrapped: boolean): SafeHtml[] {
  const texts = lines.map((line) => encode(line.trim()));
  return [`<p>${texts.join(wrapped ? ' ' : '<br>')}</p>` as SafeHtml];
}
