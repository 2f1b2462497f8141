import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offer } from '../content/page/offers';
import { startAround } from '../content/page/veil/around';

/** What stands around works (comments, filters, headings): put into a page where there is something of it. */
export default defineUnlistedScript(() => offer('around', { startAround }));
