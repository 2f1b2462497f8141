import { FileError } from './errors';
import { limits } from './limits';
import type { Work } from './work';

const SLICE = 512 * 1024;
const HEAD = 4096;

/** A file's bytes as they come, a slice at a time. */
async function* slices(file: Blob, work: Work): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size; at += SLICE) {
    yield new Uint8Array(await file.slice(at, at + SLICE).arrayBuffer());
    await work.breathe(at / file.size);
  }
}

/** The text in one encoding, or null where bytes are none of it and `strict`. */
async function decoded(file: Blob, encoding: string, strict: boolean, work: Work): Promise<string | null> {
  const decoder = new TextDecoder(encoding, { fatal: strict });
  const texts: string[] = [];
  try {
    for await (const slice of slices(file, work)) texts.push(decoder.decode(slice, { stream: true }));
    texts.push(decoder.decode());
  } catch (cause) {
    if (cause instanceof TypeError) return null;
    throw cause;
  }
  return texts.join('');
}

/** UTF-16 without a mark: every other byte of Latin letters is zero. */
function wide(head: Uint8Array): string | null {
  const zeros = [0, 0];
  for (const [i, byte] of head.entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = head.length / 8;
  if (odd > many && even < odd / 8) return 'utf-16le';
  return even > many && odd < even / 8 ? 'utf-16be' : null;
}

/** The encoding that the file names itself, if the browser knows it. */
function declared(head: Uint8Array): string | null {
  const text = new TextDecoder('latin1').decode(head);
  const name =
    /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)/i.exec(text)?.[1] ??
    /<meta[^>]*\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(text)?.[1];
  if (!name) return null;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    // A name that no standard has.
    return null;
  }
}

/**
 * A text file's text, without a byte order mark. In this order: by its mark, by the pattern of UTF-16,
 * as UTF-8 where every byte fits (which no other text of some length does by chance), as it says
 * itself, else as windows-1252.
 * @throws FileError `empty`, `tooLarge`, `unknown` (zero bytes: no text at all); the signal's reason.
 */
export async function decode(file: Blob, work: Work): Promise<string> {
  if (file.size === 0) throw new FileError('empty');
  if (file.size > limits.text) throw new FileError('tooLarge');
  const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  const [a, b, c] = head;
  let text: string | null = null;
  if (a === 0xff && b === 0xfe) text = await decoded(file, 'utf-16le', false, work);
  else if (a === 0xfe && b === 0xff) text = await decoded(file, 'utf-16be', false, work);
  else if (a === 0xef && b === 0xbb && c === 0xbf) text = await decoded(file, 'utf-8', false, work);
  else {
    const says = declared(head);
    const sure = wide(head) ?? (says === 'iso-2022-jp' ? says : null);
    if (!sure && head.includes(0)) throw new FileError('unknown');
    text = sure ? await decoded(file, sure, false, work) : await decoded(file, 'utf-8', true, work);
    // Who says UTF-8 or UTF-16 and is neither was most likely saved by an old editor.
    const other = says && !says.startsWith('utf-') ? says : 'windows-1252';
    text ??= await decoded(file, other, false, work);
  }
  if (!text?.trim()) throw new FileError('empty');
  return text;
}
