import { browser } from 'wxt/browser';
import { CaptureError } from './errors';

/** A tab in which a story's site can be asked, and its end: one that was opened for it is closed again. */
export interface SiteTab {
  id: number;
  close(): Promise<void>;
}

const LONGEST = 30_000;

/**
 * Finds a tab of a site, or opens one in the background.
 * @param url an address on the site
 * @throws CaptureError `noAccess` where the reader has not let us onto the site.
 */
export async function siteTab(url: string): Promise<SiteTab> {
  const { origin } = new URL(url);
  if (!(await browser.permissions.contains({ origins: [`${origin}/*`] }))) throw new CaptureError('noAccess');
  const open = await browser.tabs.query({ url: `${origin}/*` });
  const there = open.find(
    ({ status, incognito, discarded }) => status === 'complete' && !incognito && !discarded,
  );
  if (there?.id !== undefined) return { id: there.id, close: async () => {} };
  const made = await browser.tabs.create({ url, active: false });
  if (made.id === undefined) throw new CaptureError('noAccess');
  const { id } = made;
  await loaded(id);
  return { id, close: () => browser.tabs.remove(id).catch(() => {}) };
}

/** A slow site is waited for; one that does not come is asked all the same, and says why itself. */
function loaded(id: number): Promise<void> {
  return new Promise((done) => {
    const end = () => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(changed);
      done();
    };
    const changed = (tab: number, { status }: { status?: string }) => {
      if (tab === id && status === 'complete') end();
    };
    const timer = setTimeout(end, LONGEST);
    browser.tabs.onUpdated.addListener(changed);
    browser.tabs.get(id).then(({ status }) => status === 'complete' && end(), end);
  });
}
