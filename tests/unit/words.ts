import { readFileSync } from 'node:fs';
import { setWords } from '../../content/words/t';

/** The words of the product in English, as the browser would give them. */
export function withWords(): void {
  const file = new URL('../../public/_locales/en/messages.json', import.meta.url);
  const words = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
  setWords(
    (key, values = []) =>
      words[key]?.message.replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? '') ?? '',
    'en',
  );
}
