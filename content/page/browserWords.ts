import { browser } from 'wxt/browser';
import type { PageWords } from '../storage/types';
import { setWords } from '../words/t';

/**
 * Strings in a page, once in every file that runs there, since each has its own copy: those that came
 * with the pack where they are in the browser's language, and what they lack from the browser's i18n.
 */
export function useBrowserWords(given?: PageWords): void {
  const language = browser.i18n.getUILanguage();
  const ours = given?.language === language ? given : undefined;
  const known = ours?.words ?? {};
  setWords(
    (key, values = []) => {
      const text = Object.hasOwn(known, key) ? known[key] : undefined;
      return text === undefined
        ? browser.i18n.getMessage(key as never, values)
        : text.replace(/\$(\d)/g, (_, nth: string) => values[Number(nth) - 1] ?? '');
    },
    language,
    ours?.forms,
  );
}
