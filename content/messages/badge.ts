import { browser } from 'wxt/browser';
import { readPage } from '../storage/page';

/** White on the accent of light pages: 7.6 to 1. */
const colours = { back: '#1b5e50', text: '#ffffff' };

/** Shows on the toolbar how many works of a tab's page go past the reader; nothing where it is none or unwanted. */
export async function showCount(ahead: number, tabId: number | undefined): Promise<null> {
  if (tabId === undefined) return null;
  const pack = await readPage();
  const wanted = typeof pack === 'object' && pack.veils.badge;
  await setText(tabId, wanted && ahead > 0 ? (ahead > 999 ? '999+' : String(ahead)) : '');
  return null;
}

/** Clears all numbers as soon as they are unwanted. Called synchronously as the background starts. */
export function keepBadges(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local' || !changes.page) return;
    const [before, now] = [changes.page.oldValue, changes.page.newValue].map(wanted);
    if (before && !now) clearAll().catch((cause: unknown) => console.error(cause));
  });
}

const wanted = (pack: unknown): boolean =>
  (pack as { veils?: { badge?: unknown } } | undefined)?.veils?.badge === true;

async function clearAll(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? null : setText(id, ''))));
}

/** Per tab, so that the browser clears it where the tab goes elsewhere. Firefox for Android has none. */
async function setText(tabId: number, text: string): Promise<void> {
  try {
    await browser.action.setBadgeText?.({ tabId, text });
    if (text === '') return;
    await browser.action.setBadgeBackgroundColor?.({ tabId, color: colours.back });
    await browser.action.setBadgeTextColor?.({ tabId, color: colours.text });
  } catch (cause) {
    // The tab may be gone by now.
    console.debug('No number on the toolbar', cause);
  }
}
