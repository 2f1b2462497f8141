import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startAids } from '../content/page/aids/start';
import { useBrowserWords } from '../content/page/browserWords';

/** Reading aids in sites' pages: a file of its own, registered only where the reader wants one. */
export default defineUnlistedScript(() => {
  useBrowserWords();
  startAids();
});
