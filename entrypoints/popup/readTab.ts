import { browser } from 'wxt/browser';
import { elements } from '../../content/page/words';
import { readWork } from '../../content/page/works';
import { trusted } from '../../content/sanitise/trusted';
import { sites } from '../../content/sites/all';
import type { FullSite } from '../../content/sites/types';
import type { TabHere } from './tab';

interface OpenPage {
  site: FullSite;
  page: Document;
  url: URL;
}

/** A tab's page as it stands now, in a document that runs and loads nothing. Null for no site of ours. */
export async function readTab({ id, site: place }: TabHere): Promise<OpenPage | null> {
  const site = sites.find((each) => each.id === place?.id);
  if (!site) return null;
  const [first] = await browser.scripting.executeScript({
    target: { tabId: id },
    func: () => [location.href, document.documentElement.outerHTML],
  });
  const [href, html] = Array.isArray(first?.result) ? first.result : [];
  if (typeof href !== 'string' || typeof html !== 'string') return null;
  return { site, page: new DOMParser().parseFromString(trusted(html), 'text/html'), url: new URL(href) };
}

/** The fandoms a page names, for a page on which nothing of ours runs because nothing is followed yet. */
export async function fandomsOn(tab: TabHere): Promise<string[]> {
  const open = await readTab(tab);
  if (!open) return [];
  const { site, page, url } = open;
  const found = site.shapes
    .filter(({ name }) => name !== 'chapter')
    .flatMap((shape) =>
      elements(page, shape.root).flatMap((root) => readWork(site, shape, root, undefined, url).input.fandoms),
    );
  return [...new Set(found)].slice(0, 200);
}
