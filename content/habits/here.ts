import { browser } from 'wxt/browser';

/**
 * Has the script in a tab's page do what was chosen in the browser's menu, and say there what became of
 * it. The script comes with the press, which lets us onto this page. Rejects where the page is none of ours.
 */
export async function doHere(tabId: number, what: 'veil' | 'past', text: string): Promise<void> {
  const target = { tabId, frameIds: [0] };
  // A page on which nothing was veiled so far has none of our styles.
  await browser.scripting.insertCSS({ target: { tabId }, files: ['/veil/look.css'] });
  await browser.scripting.executeScript({ target, files: ['/here.js' as '/page.js'] });
  await browser.scripting.executeScript({ target, func: ask, args: [what, text] });
}

// Runs in the page and may use nothing from here.
function ask(what: string, text: string): void {
  const part = Reflect.get(globalThis, Symbol.for('unspoiled.here'));
  part?.[what](text);
}
