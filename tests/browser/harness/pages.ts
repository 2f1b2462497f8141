import type { Browser } from 'webextension-polyfill';
import { LISTING, sampleArchive } from '../../../scripts/lib/archive.mjs';
import { type Answer, type Server, type Stream, serve } from '../../../scripts/lib/server.mjs';
import { patient } from '../../pace';
import { ending } from './ending';
import type { InExtension } from './stored';

/** What both browsers' pages can do, in the words they share. */
export interface Tab {
  goto(url: string): Promise<unknown>;
  evaluate<R, A>(code: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  close(): Promise<void>;
}

export { LISTING };
export const HOST = 'archiveofourown.org';

/** Serves the sample archive, except where `special` has an answer of its own. */
export const serveSamples = (
  special: (url: URL) => Answer | Stream | null = () => null,
  hosts: readonly string[] = [HOST],
): Promise<Server> => serve(hosts, (url) => ending(url) ?? special(url) ?? sampleArchive(url));

/** Whether a surface can be seen, by kind; of tags one by one. */
export interface Seen {
  id: string;
  tags: { kind: string; text: string; seen: boolean }[];
  summary: boolean | null;
  title: boolean;
  requiredTags: number;
  stats: boolean;
  tabs: { label: string; text: string; expanded: string | null }[];
}

/** What can be seen of every blurb on the page, read from computed styles. */
export const readBlurbs = (tab: Tab): Promise<Seen[]> =>
  tab.evaluate(() => {
    const seen = (element: Element | null | undefined): boolean =>
      !!element?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest('[inert]');
    return [...document.querySelectorAll('li.blurb')].map((blurb) => ({
      id: /(?:^|\s)work-(\d+)/.exec(blurb.className)?.[1] ?? '',
      tags: [...blurb.querySelectorAll('ul.tags:not(.meta) > li')].map((tag) => ({
        kind: tag.className.split(' ')[0] ?? '',
        text: tag.querySelector('a.tag')?.textContent ?? '',
        seen: seen(tag.querySelector('a.tag')),
      })),
      summary: blurb.querySelector('blockquote.summary') && seen(blurb.querySelector('blockquote.summary p')),
      title: seen(blurb.querySelector('h4.heading a')),
      requiredTags: [...blurb.querySelectorAll('.required-tags a > span')].filter(seen).length,
      stats: seen(blurb.querySelector('dl.stats')),
      tabs: [...blurb.querySelectorAll('.unspoiled button:not([aria-haspopup])')].map((button) => ({
        label: button.closest('[role=group]')?.getAttribute('aria-label') ?? '',
        text: button.textContent ?? '',
        expanded: button.getAttribute('aria-expanded'),
      })),
    }));
  }, undefined);

/** Ids of the works of a list that have something closed, in order. */
export const veiledWorks = async (tab: Tab): Promise<string[]> =>
  (await readBlurbs(tab))
    .filter(({ tabs }) => tabs.some(({ expanded }) => expanded === 'false'))
    .map(({ id }) => id)
    .sort();

/** Waits until `holds` is true of what `read` gives; gives the last reading either way. */
export async function eventually<T>(
  read: () => Promise<T>,
  holds: (value: T) => boolean,
  ms = 15_000,
): Promise<T> {
  const end = Date.now() + patient(ms);
  for (;;) {
    const value = await read();
    if (holds(value) || Date.now() > end) return value;
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** Waits until our script has decided everything on the page. */
export const decided = (tab: Tab): Promise<boolean> =>
  eventually(
    () =>
      tab.evaluate(
        () =>
          document.readyState === 'complete' &&
          [...document.querySelectorAll('li.blurb, #workskin')].every(
            (root) => root.closest('[data-unspoiled-seen]') || root.querySelector('p.message'),
          ),
        undefined,
      ),
    Boolean,
  );

/** Address of the popup as it stands over the tab that shows the archive. */
export async function popupOver(where: InExtension, at = HOST): Promise<string> {
  const tab = await where.inExtension(async (host) => {
    const api: Browser = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    return (await api.tabs.query({ url: `https://${host}/*` }))[0]?.id ?? -1;
  }, at);
  if (tab < 0) throw new Error(`No tab shows ${at}`);
  return `popup.html?tab=${tab}`;
}
