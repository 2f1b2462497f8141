import { Marked } from 'marked';
import { encode } from '../stories/pieces';
import type { SafeHtml } from '../stories/types';
import { bringIn } from './bringIn';
import { readHeader } from './header';
import { byHeadings, takeTitle } from './headings';
import { limits } from './limits';
import { parseHtml } from './parse';
import { type Draft, noFacts } from './story';
import type { Facts } from './types';
import type { Work } from './work';

const marked = new Marked({ gfm: true, breaks: false, async: false });

/**
 * Reads Markdown (CommonMark, with the tables and strikes of GitHub's), piece by piece: links that are
 * defined elsewhere in the file are known in every piece. HTML in it is sanitised like any other.
 */
export async function readMarkdown(text: string, work: Work): Promise<{ facts: Facts; chapters: Draft[] }> {
  const { facts, rest } = readHeader(text.replace(/\r\n?/g, '\n'), noFacts());
  const definitions = (rest.match(/^ {0,3}\[[^\]\n]{1,100}\]:[^\n]{1,1000}$/gm) ?? [])
    .slice(0, 200)
    .join('\n');
  const blocks: SafeHtml[] = [];
  let done = 0;
  for (const piece of stretches(rest)) {
    const html = piece.length > limits.markdown ? plain(piece) : rendered(piece, definitions);
    blocks.push(...(await bringIn(parseHtml(html).body, {}, work)));
    done += piece.length;
    await work.breathe(done / rest.length);
  }
  const { title, rest: others } = facts.title ? { rest: blocks } : takeTitle(blocks);
  facts.title ??= title;
  return { facts, chapters: byHeadings(others) };
}

/** What may begin a stretch: a line that goes on with nothing before it. */
const fresh = /^[\p{L}\p{N}"'“‘#*_]/u;
const item = /^(?:[*+-]|\d{1,9}[.)])\s/;
const fenceMark = /^ {0,3}(`{3,}|~{3,})/;

/** Text in stretches of whole blocks: cut after an empty line, before one that can begin only a new block. */
function* stretches(text: string): Generator<string> {
  let from = 0;
  let fence = '';
  let blank = false;
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    const head = text.slice(at, Math.min(end, at + 200));
    if (!fence && blank && at - from > limits.markdown / 2 && fresh.test(head) && !item.test(head)) {
      yield text.slice(from, at);
      from = at;
    }
    const mark = fenceMark.exec(head)?.[1] ?? '';
    if (!fence) fence = mark;
    else if (mark.startsWith(fence)) fence = '';
    blank = end === at || !head.trim();
    at = end + 1;
  }
  if (text.slice(from).trim()) yield text.slice(from);
}

function rendered(markdown: string, definitions: string): string {
  try {
    return marked.parse(`${markdown}\n\n${definitions}\n`) as string;
  } catch (cause) {
    // Its words are all there; only its marks stay as they were typed.
    console.warn('Markdown taken as plain text', cause);
    return plain(markdown);
  }
}

const plain = (text: string): string =>
  text
    .split(/\n[ \t]*\n+/)
    .map((part) => `<p>${encode(part).replace(/\n/g, '<br>')}</p>`)
    .join('');
