import { browser } from 'wxt/browser';
import { setWords } from '../words/t';

/** Strings from the browser's i18n: once in every file that runs in a page, each has its own copy. */
export function useBrowserWords(): void {
  setWords((key, values) => browser.i18n.getMessage(key as never, values), browser.i18n.getUILanguage());
}
