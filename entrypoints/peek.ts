import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offer } from '../content/page/offers';
import { startPeek } from '../content/page/peek/start';

/** Showing while a tab is held: a file of its own, registered only where the reader wants it. */
export default defineUnlistedScript(() => offer('peek', { start: startPeek }));
