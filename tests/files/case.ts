import type { FileTrouble } from '../../content/files/errors';
import type { Opened } from '../../content/files/types';

/** A file, and what is to become of it. */
export interface Case {
  /** Its name, which says its kind. */
  name: string;
  make(): Blob | Promise<Blob>;
  /** The trouble it is refused with; else it opens. */
  refused?: FileTrouble;
  /** What is wrong with the story it gave, in words; empty where nothing is. */
  wrong?(opened: Opened): string[];
  /** Too long for a test without a browser, whose parser is made for it. */
  heavy?: boolean;
}

/** Text of all chapters, block by block, titles before them. */
function textIn({ story }: Opened): string {
  const lines = story.chapters.flatMap((chapter) => [
    `# ${chapter.title}`,
    ...chapter.blocks.map((block) => block.html.replace(/<br>/g, '/').replace(/<[^>]*>/g, '')),
  ]);
  return lines
    .join('\n')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>');
}

/** Says where a story's text is not as it should be. */
export const reads =
  (expected: string) =>
  (opened: Opened): string[] => {
    const found = textIn(opened);
    return found === expected ? [] : [`reads "${found.slice(0, 300)}", not "${expected.slice(0, 300)}"`];
  };

/** Says which of these are not in the text. */
export const holds =
  (...parts: string[]) =>
  (opened: Opened): string[] => {
    const found = textIn(opened);
    return parts
      .filter((part) => !found.includes(part))
      .map((part) => `lacks "${part}" in "${found.slice(0, 200)}"`);
  };

export const bytesOf = (text: string, encode: (char: string) => number[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array([...text].flatMap(encode));
/** Windows-1252 for what is below 256, and its dash. */
export const latin = (text: string): Uint8Array<ArrayBuffer> =>
  bytesOf(text, (char) => [char === '—' ? 0x97 : char.charCodeAt(0)]);
export const wide = (text: string, little: boolean): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    [...text].flatMap((char) => {
      const code = char.charCodeAt(0);
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );
