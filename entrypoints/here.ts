import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { useBrowserWords } from '../content/page/browserWords';
import { startHere } from '../content/page/here/start';

/** What the browser's own menu does in a page: a file of its own, put into a page when it is chosen there. */
export default defineUnlistedScript(() => {
  useBrowserWords();
  startHere();
});
