import { browser } from 'wxt/browser';
import { placeOf, siteOf } from '../../content/sites/registry';
import type { Place } from '../../content/sites/types';

/** The tab that the popup was opened over. */
export interface TabHere {
  id: number;
  /** Its window, where it has one that is told. */
  windowId: number | undefined;
  host: string;
  /** Undefined: no site that is described. */
  site: Place | undefined;
  /** Whether the browser lets us onto its pages. */
  access: boolean;
}

/** Finds the active tab, or the one named by `?tab=` where the popup stands in a tab of its own. */
export async function tabHere(): Promise<TabHere> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const tab = named
    ? await browser.tabs.get(named)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  // Without access to a page its address is told only while `activeTab` counts, as under our button.
  const url = tab?.url && URL.canParse(tab.url) ? new URL(tab.url) : null;
  const host = url?.protocol === 'https:' ? url.hostname : '';
  const site = placeOf(host);
  const access =
    site !== undefined && (await browser.permissions.contains({ origins: [`https://${host}/*`] }));
  return { id: tab?.id ?? -1, windowId: tab?.windowId, host, site, access };
}

/** The fandoms a page names, for a page on which nothing of ours runs because nothing is followed yet. */
export async function fandomsOf(tab: TabHere): Promise<string[]> {
  const selectors = (siteOf(tab.host)?.shapes ?? []).flatMap(({ root, surfaces }) =>
    surfaces.fandoms ? [[root, surfaces.fandoms] as const] : [],
  );
  try {
    const [first] = await browser.scripting.executeScript({
      target: { tabId: tab.id },
      func: readFandoms,
      args: [selectors.map(([root, fandoms]) => [root, fandoms])],
    });
    return Array.isArray(first?.result) ? first.result.filter((one) => typeof one === 'string') : [];
  } catch (cause) {
    console.error(cause);
    return [];
  }
}

/** Runs in the page, so it may use nothing from outside itself. */
function readFandoms(selectors: string[][]): string[] {
  const found = new Set<string>();
  for (const [root = '', fandoms = ''] of selectors) {
    for (const work of document.querySelectorAll(root)) {
      for (const one of work.querySelectorAll(fandoms)) found.add(one.textContent?.trim() ?? '');
    }
  }
  return [...found].filter(Boolean).slice(0, 200);
}
