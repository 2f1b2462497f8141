import { browser } from 'wxt/browser';

/**
 * Brings the script of a part of a page's interface into the page that asked for it, its own frame
 * only. Rejects where the page is gone, or is no longer one we may run in.
 */
export async function injectPart(
  part: 'menu' | 'panel' | 'here' | 'around' | 'fold',
  tabId: number | undefined,
): Promise<null> {
  if (tabId === undefined) throw new Error('Not a tab');
  const target = { tabId, frameIds: [0] };
  // Menus, and the line that says what was done; before the script, which shows them at once.
  if (part === 'menu' || part === 'here')
    await browser.scripting.insertCSS({ target, files: ['/veil/menu.css'] });
  await browser.scripting.executeScript({ target, files: [`/${part}.js` as '/page.js'] });
  return null;
}
