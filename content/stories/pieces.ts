import type { SafeHtml } from './types';

/** A stretch of text, decoded. `verbatim` inside code, pre, kbd and the like: never tidied. */
export interface TextPiece {
  kind: 'text';
  text: string;
  verbatim: boolean;
}

export interface TagPiece {
  kind: 'tag';
  /** Lower case. */
  name: string;
  closing: boolean;
  /** The tag as it stands, with its angle brackets. */
  raw: string;
}

export type Piece = TextPiece | TagPiece;

const tagStart = /<(\/?)([a-zA-Z][^\s/>]*)/y;
const verbatimTags = new Set(['code', 'pre', 'kbd', 'samp', 'tt', 'var']);
const entity = /&(?:#(\d+)|#[xX]([\da-fA-F]+)|([a-zA-Z]+));/g;
/** All that a browser writes when it serialises text, and what people type by name. */
const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '\u00ad',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
};

function character(code: number): string {
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
    ? String.fromCodePoint(code)
    : '\ufffd';
}

/** Text of sanitised HTML with its character references resolved. Unknown ones stay as they are. */
export function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(entity, (all, decimal?: string, hex?: string, name?: string) => {
    if (decimal) return character(Number.parseInt(decimal, 10));
    if (hex) return character(Number.parseInt(hex, 16));
    return named[name ?? ''] ?? all;
  });
}

/** Plain text as HTML. */
export function encode(text: string): SafeHtml {
  // Most texts have nothing to escape.
  if (!/[&<>\u00a0]/.test(text)) return text as SafeHtml;
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\u00a0/g, '&nbsp;') as SafeHtml;
}

/** Where the tag or comment that begins at `start` ends; -1 where it never does. */
function endOf(html: string, start: number): number {
  if (html.startsWith('<!--', start)) {
    const close = html.indexOf('-->', start + 4);
    return close < 0 ? -1 : close + 3;
  }
  let quote = '';
  for (let i = start + 1; i < html.length; i++) {
    const char = html.charAt(i);
    if (quote) {
      if (char === quote) quote = '';
    } else if (char === '"' || char === "'") quote = char;
    else if (char === '>') return i + 1;
  }
  return -1;
}

/**
 * Sanitised HTML as a flat row of texts and tags, without a DOM, so that it also runs in workers and
 * tests. It relies on what a serialiser guarantees (quoted attributes, escaped brackets); on anything
 * else it is total and linear, but no sanitiser. Comments are dropped; a tag that never ends is text.
 */
export function split(html: SafeHtml): Piece[] {
  const pieces: Piece[] = [];
  let verbatim = 0;
  let from = 0;
  const text = (to: number) => {
    if (to > from) pieces.push({ kind: 'text', text: decode(html.slice(from, to)), verbatim: verbatim > 0 });
  };
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    tagStart.lastIndex = at;
    const [, slash, tag] = tagStart.exec(html) ?? [];
    const end = tag || html.startsWith('<!--', at) ? endOf(html, at) : 0;
    if (end < 0) break;
    if (!end) {
      at++;
      continue;
    }
    text(at);
    if (tag) {
      const name = tag.toLowerCase();
      const closing = slash === '/';
      if (verbatimTags.has(name)) verbatim = Math.max(0, verbatim + (closing ? -1 : 1));
      pieces.push({ kind: 'tag', name, closing, raw: html.slice(at, end) });
    }
    from = end;
    at = end;
  }
  text(html.length);
  return pieces;
}

/** The inverse of `split`. */
export function join(pieces: readonly Piece[]): SafeHtml {
  return pieces.map((piece) => (piece.kind === 'tag' ? piece.raw : encode(piece.text))).join('') as SafeHtml;
}

/** The text of sanitised HTML, `<br>` as a line feed: what offsets in a story count in. */
export function textOf(html: SafeHtml): string {
  let text = '';
  for (const piece of split(html)) {
    if (piece.kind === 'text') text += piece.text;
    else if (piece.name === 'br') text += '\n';
  }
  return text;
}
