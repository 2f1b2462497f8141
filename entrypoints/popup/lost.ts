import { browser } from 'wxt/browser';
import { countsOf } from '../../content/page/counts';
import { trusted } from '../../content/sanitise/trusted';
import { sites } from '../../content/sites/all';
import { type UnrecognisedWords, unrecognisedWords } from '../../content/sites/report';
import { unrecognised } from '../../content/sites/unrecognised';
import type { TabHere } from './tab';

/**
 * Looks at a page on which nothing was found, with all that is known of its site: whether its layout has
 * changed under us. Its markup is read in a document that runs and loads nothing. Null where all is well.
 */
export async function lostOn({ id, site: place }: TabHere): Promise<UnrecognisedWords | null> {
  const site = sites.find((each) => each.id === place?.id);
  if (!site) return null;
  const [first] = await browser.scripting.executeScript({
    target: { tabId: id },
    func: () => [location.href, document.documentElement.outerHTML],
  });
  const [href, html] = Array.isArray(first?.result) ? first.result : [];
  if (typeof href !== 'string' || typeof html !== 'string') return null;
  const page = new DOMParser().parseFromString(trusted(html), 'text/html');
  const url = new URL(href);
  const lost = unrecognised(site, url, countsOf(site, page, url));
  return lost && unrecognisedWords(lost, browser.runtime.getManifest().version);
}
