import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { encodeFont } from '../content/messages/font';
import { onBackgroundMessage } from '../content/messages/listen';
import { keepRegistered } from '../content/registrations/keep';
import { keepOpened } from '../content/storage/opened';
import { prepare, prepareHere } from '../content/storage/prepare';
import { setWords } from '../content/words/t';

/** A short-lived worker (an event page in Firefox): every listener is set as it starts, and no state is kept. */
export default defineBackground(() => {
  setWords(
    (key, values) => browser.i18n.getMessage(key as Parameters<typeof browser.i18n.getMessage>[0], values),
    browser.i18n.getUILanguage(),
  );
  prepareHere();
  onBackgroundMessage({
    opened: ({ work, open }, { tab }) => keepOpened(work, open, tab?.incognito ?? false),
    font: encodeFont,
    'store.prepare': () => prepare(),
  });
  keepRegistered();
});
