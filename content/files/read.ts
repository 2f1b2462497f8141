import { decode } from './decode';
import { FileError } from './errors';
import { limits } from './limits';
import type { Parts } from './readHtml';
import { storyFrom } from './story';
import type { FileKind, Opened } from './types';
import { Work, type WorkOptions } from './work';

/** Beginnings (as windows-1252) of files that are none of ours, though they may pass for text. */
const others = ['%PDF-', '{\\rtf', 'ÐÏ', 'Rar!\x1a', '7z¼¯', '\x1f\x8b'];

/**
 * Opens a story's file: EPUB 2 or 3, HTML (an export of ours, a download of the Archive's, any page),
 * Markdown or plain text. What it is is told by its bytes, then by its name. Everything in it is
 * sanitised, nothing is asked for from outside, and the page gets its turn every few hundredths of a
 * second.
 * @param name the file's name, for its kind and for a story without a title.
 * @throws FileError, whose `message` says why to a person; the signal's reason where it has ended.
 */
export async function readFile(file: Blob, name: string, options: WorkOptions = {}): Promise<Opened> {
  const work = new Work(options);
  if (file.size === 0) throw new FileError('empty');
  if (file.size > limits.file) throw new FileError('tooLarge');
  const start = new TextDecoder('latin1').decode(await file.slice(0, 8).arrayBuffer());
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) {
    const { readEpub } = await import('./epub/read');
    return await opened('epub', await readEpub(file, work.part(0, 0.95)), name, work);
  }
  if (others.some((other) => start.startsWith(other))) throw new FileError('unknown');
  return await readTextFile(await decode(file, work.part(0, 0.2)), name, work);
}

/** The same for text that was pasted. @param kind where it is known (HTML from the clipboard). */
export async function readPasted(text: string, kind?: FileKind, options: WorkOptions = {}): Promise<Opened> {
  if (text.length > limits.text) throw new FileError('tooLarge');
  return await readTextFile(text, '', new Work(options), kind);
}

async function readTextFile(text: string, name: string, work: Work, known?: FileKind): Promise<Opened> {
  const kind = known ?? kindOf(text, name);
  const part = work.part(0.2, 0.95);
  if (kind === 'html') {
    const { readHtml } = await import('./readHtml');
    return await opened(kind, await readHtml(text, part), name, work);
  }
  if (kind === 'markdown') {
    const { readMarkdown } = await import('./markdown');
    return await opened(kind, await readMarkdown(text, part), name, work);
  }
  const { readText } = await import('./text');
  return await opened('text', await readText(text, part), name, work);
}

async function opened(kind: FileKind, parts: Parts, name: string, work: Work): Promise<Opened> {
  const story = await storyFrom(parts.facts, parts.chapters, name, work);
  return { kind, story, annotations: parts.own?.annotations ?? [] };
}

/** By its ending, and where that says nothing, by its first words. */
function kindOf(text: string, name: string): FileKind {
  if (/\.(?:html?|xhtml)$/i.test(name)) return 'html';
  if (/\.(?:md|markdown|mdown|mkd)$/i.test(name)) return 'markdown';
  const head = text.slice(0, 4000);
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(head))
    return 'html';
  if (/\.(?:txt|text)$/i.test(name)) return 'text';
  if ((head.match(/<\/(?:p|div|br|i|b|em|strong)>|<(?:p|br ?\/?)>/gi) ?? []).length > 3) return 'html';
  return /^(?:#{1,3} \S|---\n\w+:)/m.test(head) && !name ? 'markdown' : 'text';
}
