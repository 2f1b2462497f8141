import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPage } from '../content/page/start';

/**
 * What runs inside a site's page. The background registers it at run time as `page.js`, document_start.
 * An unlisted script and not one of WXT's content scripts: their "invalidated" event can be sent by any
 * page, and nothing a page sends may stop a veil.
 */
export default defineUnlistedScript(() => startPage());
