import { browser } from 'wxt/browser';
import { countsOf } from '../../content/page/counts';
import { type UnrecognisedWords, unrecognisedWords } from '../../content/sites/report';
import { unrecognised } from '../../content/sites/unrecognised';
import { readTab } from './readTab';
import type { TabHere } from './tab';

/**
 * Looks at a page on which nothing was found, with all that is known of its site: whether its layout has
 * changed under us. Null where all is well.
 */
export async function lostOn(tab: TabHere): Promise<UnrecognisedWords | null> {
  const open = await readTab(tab);
  if (!open) return null;
  const { site, page, url } = open;
  const lost = unrecognised(site, url, countsOf(site, page, url));
  return lost && unrecognisedWords(lost, browser.runtime.getManifest().version);
}
