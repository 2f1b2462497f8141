import { encode } from '../stories/pieces';
import type { SafeHtml } from '../stories/types';
import { parseInert } from './inert';
import { LONGEST, prepare, shorten } from './prepare';
import { purify } from './purify';
import { Shallow } from './shallow';
import type { SanitiseOptions } from './types';

/** Raised whenever the list or the way changes; stored with each story. */
export const SANITISER_VERSION = 1;

/** More than any known string needs; what has not settled then is given as plain text. */
const ROUNDS = 6;

/**
 * Makes HTML from outside fit to be stored and shown: keeps the list's elements and attributes with all
 * their text, and drops whatever executes or loads. Runs in our own pages only, since it needs a DOM.
 * Nothing is requested. The result is settled: parsed and sanitised again it stays as it is, character
 * by character, so that it means the same to whoever parses it next. Total.
 */
export function sanitise(html: string, options: SanitiseOptions = {}): SafeHtml {
  // Half of a pair is no character, and parsers differ on it.
  const whole = html.replace(/\p{Surrogate}/gu, '\ufffd');
  const parsed = parseInert(new Shallow().take(whole));
  if (whole.length > LONGEST) shorten(parsed);
  prepare(parsed, options);
  let settled = parsed.innerHTML;
  for (let round = 0; round < ROUNDS; round++) {
    settled = purify(settled).innerHTML;
    // Tags that were never closed are only now: what nests too deep may show by them.
    const again = new Shallow().take(settled);
    if (again === settled && parseInert(settled).innerHTML === settled) return settled as SafeHtml;
    settled = again;
  }
  return encode(parseInert(settled).textContent ?? '');
}

/**
 * Sanitises stored HTML once more, for the page: what lies in storage may be older than the list, or not
 * ours at all. Nodes of the page's document, to be appended; pictures stay placeholders.
 */
export function sanitised(html: SafeHtml): DocumentFragment {
  const fragment = document.createDocumentFragment();
  // `append` brings the nodes into the page's document.
  fragment.append(...parseInert(sanitise(html)).childNodes);
  return fragment;
}
