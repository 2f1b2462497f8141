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
    blocks.push(...(await bringIn(parseHtml(html).body.childNodes, {}, work)));
    done += piece.length;
    await work.breathe(done / rest.length);
  }
  const { title, rest: others } = facts.title ? { rest: blocks } : takeTitle(blocks);
  facts.title ??= title;
  return { facts, chapters: byHeadings(others) };
}

/** Text in stretches of whole blocks: cut at empty lines before a line that can begin nothing but a new one. */
function* stretches(text: string): Generator<string> {
  let stretch = '';
  let fence = '';
  for (const part of text.split(/(\n[ \t]*\n+)/)) {
    const mark = /(?:^|\n) {0,3}(`{3,}|~{3,})/g;
    if (!fence && stretch.length > limits.markdown / 2 && /^[\p{L}\p{N}"'“‘#*_]/u.test(part)) {
      if (!/^(?:[*+-]|\d{1,9}[.)])\s/.test(part)) {
        yield stretch;
        stretch = '';
      }
    }
    for (const [, found = ''] of part.matchAll(mark)) {
      if (!fence) fence = found;
      else if (found.startsWith(fence)) fence = '';
    }
    stretch += part;
  }
  if (stretch.trim()) yield stretch;
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
