import { compilePhrases, findPhrases } from '../../spoilers/phrases';
import type { Phrase } from '../../storage/types';
import type { Finder } from './part';

/** Makes a finder of the reader's phrases; those that cannot be read were refused when they were saved. */
export function makeFinder(phrases: readonly Phrase[]): Finder {
  const compiled = compilePhrases(phrases.map(({ text }) => text));
  const find = (text: string) => findPhrases(text, compiled);
  return { find, has: (text) => find(text).length > 0 };
}
