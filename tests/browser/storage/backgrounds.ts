import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Server } from '../../../scripts/lib/server.mjs';
import { launchChromium } from '../harness/chromium';
import { launchFirefox } from '../harness/firefox';
import { withStore } from './withStore';

export const HOST = 'archiveofourown.org';

/** A page in which tests run code. */
export interface Page {
  goto(url: string): Promise<unknown>;
  evaluate<R, A>(code: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
}

/** A browser with a page of the extension, pages of a site, and a background that can be ended. */
export interface Subject {
  store: Page;
  newPage(): Promise<Page>;
  /** Ends the background, as the browsers do after half a minute. */
  endBackground(): Promise<void>;
  close(): Promise<void>;
}

/**
 * In pages of sites, in place of the page's script: sends what the test gives, from where ours would.
 * Not part of any build.
 */
const relay = `document.documentElement.dataset.relay || document.addEventListener('ask', async (event) => {
  const api = globalThis.browser ?? chrome;
  const reply = await api.runtime.sendMessage(JSON.parse(event.detail)).catch((cause) => String(cause));
  document.dispatchEvent(new CustomEvent('reply', { detail: JSON.stringify(reply ?? null) }));
});
document.documentElement.dataset.relay = 'here';`;

async function build(target: 'chrome' | 'firefox'): Promise<string> {
  const copy = await withStore(target);
  writeFileSync(join(copy, 'page.js'), relay);
  writeFileSync(join(copy, 'menu.js'), "document.documentElement.dataset.part = 'menu';");
  return copy;
}

export async function inChromium(server: Server): Promise<Subject> {
  const chromium = await launchChromium({ server, extension: await build('chrome') });
  const store = await chromium.open('store.html');
  const session = await chromium.context.newCDPSession(store);
  await session.send('ServiceWorker.enable');
  return {
    store: store as unknown as Page,
    newPage: async () => (await chromium.context.newPage()) as unknown as Page,
    endBackground: async () => void (await session.send('ServiceWorker.stopAllWorkers')),
    close: () => chromium.close(),
  };
}

export async function inFirefox(server: Server): Promise<Subject> {
  const firefox = await launchFirefox({ server, extension: await build('firefox') });
  const end = `WebExtensionPolicy.getByID(${JSON.stringify(firefox.id)}).extension.terminateBackground()`;
  return {
    store: (await firefox.open('store.html')) as unknown as Page,
    newPage: async () => (await firefox.browser.newPage()) as unknown as Page,
    endBackground: async () => void (await firefox.privileged(end)),
    close: () => firefox.close(),
  };
}

/** Has the script in a site's page send a message; gives the background's reply. */
export const ask = (page: Page, message: object): Promise<unknown> =>
  page.evaluate(
    (message) =>
      new Promise((resolve) => {
        const hear = (event: Event) => resolve(JSON.parse((event as CustomEvent<string>).detail));
        document.addEventListener('reply', hear, { once: true });
        document.dispatchEvent(new CustomEvent('ask', { detail: message }));
      }),
    JSON.stringify(message),
  );
