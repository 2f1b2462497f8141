import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startTidy } from '../content/page/tidy/start';

/** The clean-up of texts in sites' pages: a file of its own, registered only on sites the reader wants it on. */
export default defineUnlistedScript(() => startTidy());
