import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { useBrowserWords } from '../content/page/browserWords';
import { offer } from '../content/page/offers';
import { makeFinder } from '../content/page/words/finder';
import { startSearch } from '../content/page/words/search';

/** The reader's own words, in pages: a file of its own, registered only where there are any. */
export default defineUnlistedScript(() => {
  useBrowserWords();
  offer('words', { makeFinder, startSearch });
});
