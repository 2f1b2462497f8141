import { browser } from 'wxt/browser';
import { setWords } from '../../content/words/t';

/** Has the strings of this page come from the browser's i18n, and says so to screen readers. */
export function speak(): void {
  setWords(
    (key, values) => browser.i18n.getMessage(key as Parameters<typeof browser.i18n.getMessage>[0], values),
    browser.i18n.getUILanguage(),
  );
  const direction = browser.i18n.getMessage('@@bidi_dir');
  if (direction === 'rtl') document.documentElement.dir = direction;
}
