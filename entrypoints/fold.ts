import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { useBrowserWords } from '../content/page/browserWords';
import { foldWork, hideWork } from '../content/page/listing/fold';
import { mutedBy } from '../content/page/listing/muted';
import { offer } from '../content/page/offers';

/** Works folded, taken out of lists or muted: a file of its own, registered only where a reader wants one of those. */
export default defineUnlistedScript(() => {
  useBrowserWords();
  offer('fold', { foldWork, hideWork, mutedBy });
});
