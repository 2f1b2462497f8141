import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { useBrowserWords } from '../content/page/browserWords';
import { openMenu } from '../content/page/menu/open';
import { offer } from '../content/page/offers';

/** A veil's menu: a file of its own, put into a page when one is first opened. */
export default defineUnlistedScript(() => {
  useBrowserWords();
  offer('menu', { open: openMenu });
});
