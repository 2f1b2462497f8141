import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { useBrowserWords } from '../content/page/browserWords';
import { startSelect } from '../content/page/here/select';
import { isFirst } from '../content/page/world';

/** "Veil this" by selected words: a file of its own, registered only where the browser has no menu for us. */
export default defineUnlistedScript(() => {
  if (!isFirst('select')) return;
  useBrowserWords();
  startSelect();
});
