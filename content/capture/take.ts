import { browser } from 'wxt/browser';
import { CaptureError } from './errors';
import type { TakenPage } from './types';

/** Runs in the page, so it may use nothing from outside itself. Changes nothing there. */
function takeHere(): { url: string; html: string; view: string } {
  let view = '';
  if (scrollY > 80) {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode()) {
      const element = walker.currentNode as HTMLElement;
      if (!/^(?:P|LI|BLOCKQUOTE|DD|H[1-6]|PRE|TD)$/.test(element.nodeName)) continue;
      const { top, bottom, height } = element.getBoundingClientRect();
      if (height === 0 || bottom < 24) continue;
      const words = (element.textContent ?? '').trim();
      if (top > innerHeight) break;
      if (words.length < 4) continue;
      // Within a long paragraph: about as many words in as it is out of sight.
      const from = top < 0 ? Math.floor((words.length * -top) / height) : 0;
      view = words.slice(from === 0 ? 0 : words.indexOf(' ', from) + 1).slice(0, 200);
      break;
    }
  }
  const { unspoiledTidy } = globalThis as { unspoiledTidy?: { posted<T>(act: () => T): T } };
  const copy = () => document.documentElement.outerHTML;
  return { url: location.href, html: unspoiledTidy?.posted(copy) ?? copy(), view };
}

/**
 * Takes the page of a tab as it stands, without a request of any kind.
 * @throws CaptureError `noAccess`, `private`.
 */
export async function takePage(tab: number): Promise<TakenPage> {
  const { incognito } = await browser.tabs.get(tab).catch((cause: unknown) => {
    throw new CaptureError('noAccess', undefined, cause);
  });
  if (incognito) throw new CaptureError('private');
  try {
    const [first] = await browser.scripting.executeScript({ target: { tabId: tab }, func: takeHere });
    const { url = '', html = '', view = '' } = (first?.result ?? {}) as Partial<TakenPage>;
    return { url, html, view };
  } catch (cause) {
    throw new CaptureError('noAccess', undefined, cause);
  }
}
