import { browser } from 'wxt/browser';
import { type AddedSites, addedPlace, originOf, placeAt, softwares } from '../../content/sites/added';
import { matchesOf } from '../../content/sites/registry';
import type { Place } from '../../content/sites/types';

/** The tab that the popup was opened over. */
export interface TabHere {
  id: number;
  /** Its window, where it has one that is told. */
  windowId: number | undefined;
  host: string;
  /** Undefined: no site that is described or was added. */
  site: Place | undefined;
  /** Whether the browser lets us onto its pages. */
  access: boolean;
  /** A site that could be added, by the software its page is made with. */
  addable: Place | undefined;
}

/** Finds the active tab, or the one named by `?tab=` where the popup stands in a tab of its own. */
export async function tabHere(added: AddedSites): Promise<TabHere> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const tab = named
    ? await browser.tabs.get(named)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  // Without access to a page its address is told only while `activeTab` counts, as under our button.
  const url = tab?.url && URL.canParse(tab.url) ? new URL(tab.url) : null;
  const id = tab?.id ?? -1;
  const site = url ? placeAt(url, added) : undefined;
  const access = site !== undefined && (await hasAccess(site, url?.hostname));
  const addable = url && !site ? await softwareOn(id, url) : undefined;
  return { id, windowId: tab?.windowId, host: url?.hostname ?? '', site, access, addable };
}

/** Of a site with several hosts, the one that counts is the page's. */
const hasAccess = (site: Place, host = ''): Promise<boolean> =>
  browser.permissions.contains({ origins: matchesOf(site.added ? site : { hosts: [host] }) });

/** Software that we know, told by the markup of the tab's page. */
async function softwareOn(tabId: number, url: URL): Promise<Place | undefined> {
  const origin = originOf(url);
  if (!origin) return undefined;
  try {
    const [first] = await browser.scripting.executeScript({
      target: { tabId },
      func: firstOn,
      args: [softwares.map(({ software = '' }) => software)],
    });
    return addedPlace(origin, softwares[Number(first?.result ?? -1)]?.id);
  } catch (cause) {
    // The browser's own pages, and those it lets nobody onto.
    console.debug(cause);
    return undefined;
  }
}

/** Runs in the page, so it may use nothing from outside itself. */
function firstOn(selectors: string[]): number {
  return selectors.findIndex((selector) => document.querySelector(selector));
}
