import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startType } from '../content/page/type/start';

/** Type on sites' pages: a file of its own, registered only where the reader wants it. */
export default defineUnlistedScript(() => startType());
