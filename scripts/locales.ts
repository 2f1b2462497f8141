import { readFileSync } from 'node:fs';
import type { ResolvedPublicFile } from 'wxt';
import { UNTRANSLATED } from './house/locales.mjs';

interface Message {
  message: string;
  description?: string;
  placeholders?: Record<string, { content: string }>;
}

/**
 * Chromium reads the `$1x$` of "$1x$2" as a placeholder named 1x, and then refuses the extension.
 * Where letters stand between two numbers, the built file names them instead: "$n1$x$n2$".
 * @param json a messages.json.
 */
export function namedPlaceholders(json: string): string {
  const words = JSON.parse(json) as Record<string, Message>;
  for (const [key, word] of Object.entries(words)) {
    if (word.message.startsWith(UNTRANSLATED)) delete words[key];
    if (!/\$\d\w+\$\d/.test(word.message)) continue;
    const numbers = new Set([...word.message.matchAll(/\$(\d)/g)].map((match) => match[1] ?? ''));
    word.message = word.message.replace(/\$(\d)/g, '$$n$1$$');
    word.placeholders = Object.fromEntries([...numbers].map((n) => [`n${n}`, { content: `$${n}` }]));
  }
  return JSON.stringify(words);
}

/** Puts the built form in the place of every locale's file. */
export const builtLocales = (files: ResolvedPublicFile[]): ResolvedPublicFile[] =>
  files.map((file) =>
    'absoluteSrc' in file && /^_locales\/.+\/messages\.json$/.test(file.relativeDest.replaceAll('\\', '/'))
      ? {
          relativeDest: file.relativeDest,
          contents: namedPlaceholders(readFileSync(file.absoluteSrc, 'utf8')),
        }
      : file,
  );
