import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { useBrowserWords } from '../content/page/browserWords';
import { offer } from '../content/page/offers';
import { hideTitle } from '../content/page/veil/title';
import { startWindowTitle } from '../content/page/veil/windowTitle';

/** Titles hidden while their links work: a file of its own, registered only where a reader hides titles. */
export default defineUnlistedScript(() => {
  useBrowserWords();
  offer('title', { hideTitle, startWindowTitle });
});
