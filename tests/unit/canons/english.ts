import { readdirSync, readFileSync } from 'node:fs';
import type { Canon } from '../../../content/canons/types';
import { setWords } from '../../../content/words/t';

const read = (path: string) => JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));

/** Strings from the English file, so that a test sees what a reader sees; a missing key fails the test. */
export function speakEnglish(): void {
  const words: Record<string, { message: string }> = read('public/_locales/en/messages.json');
  setWords((key, values = []) => {
    const word = words[key];
    if (!word) throw new Error(`no such string: ${key}`);
    return word.message.replace(/\$(\d)/g, (_, n) => values[Number(n) - 1] ?? '');
  }, 'en');
}

/** A bundled list, read from its file. */
export const list = (id: string): Canon => read(`content/canons/lists/${id}.json`);

/** All bundled lists. */
export const lists = (): Canon[] =>
  readdirSync(new URL('../../../content/canons/lists/', import.meta.url)).map((name) =>
    list(name.slice(0, -5)),
  );
