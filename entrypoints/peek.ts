import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startKey } from '../content/page/keys';
import { offer } from '../content/page/offers';
import { startPeek } from '../content/page/peek/start';

/** Showing while a tab is held, and single keys: a file of its own, registered only where the reader wants one. */
export default defineUnlistedScript(() => offer('peek', { startPeek, startKey }));
