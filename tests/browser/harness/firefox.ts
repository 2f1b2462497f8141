import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/lib/browsers.mjs';
import type { Server } from '../../../scripts/lib/server.mjs';
import { buildOf } from './builds';
import { chromeScope } from './firefox-chrome';

/** A real Firefox with the built extension, in a profile that is thrown away. */
export interface Firefox {
  browser: Browser;
  /** The extension's id, from its manifest. */
  id: string;
  /** Opens a page of the extension in a tab. WebDriver may not navigate there: the browser itself does. */
  open(path: string): Promise<Page>;
  /** Runs code in a page of the extension, which is opened once and kept. */
  inExtension<R, A>(code: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  /** Evaluates an expression with the browser's own rights, in its window. */
  privileged(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

export interface FirefoxOptions {
  extension?: string | null;
  server?: Server;
  viewport?: { width: number; height: number };
  prefs?: Record<string, string | number | boolean>;
}

/** Whether a Firefox is here to test in. */
export const hasFirefox = (): boolean => findBrowser('firefox') !== null;

/** Everything goes through the server's proxy, which refuses hosts that are not served. */
const prefsFor = (server: Server | undefined): Record<string, string | number | boolean> => ({
  'network.proxy.type': 1,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': server?.proxy ?? 9,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': server?.proxy ?? 9,
  'network.proxy.no_proxies_on': '',
  'network.trr.mode': 5,
  'app.update.disabledForTesting': true,
  'ui.prefersReducedMotion': 1,
});

/** Starts Firefox. Throws where there is none. */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<Firefox> {
  const found = findBrowser('firefox');
  if (!found) throw new Error('No Firefox here. npm test installs one where it can.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: found.path,
    headless: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    defaultViewport: options.viewport ?? { width: 1280, height: 900 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { ...prefsFor(options.server), ...options.prefs },
  });
  try {
    const extension = options.extension === undefined ? buildOf('firefox') : options.extension;
    const id = extension ? await browser.installExtension(extension) : '';
    const privileged = await chromeScope(browser);
    const open = async (path: string): Promise<Page> => {
      const before = new Set(await browser.pages());
      await privileged(
        `(() => {
          const host = WebExtensionPolicy.getByID(${JSON.stringify(id)}).mozExtensionHostname;
          const address = 'moz-extension://' + host + '/' + ${JSON.stringify(path)};
          window.gBrowser.selectedTab = window.gBrowser.addTrustedTab(address);
        })()`,
      );
      for (let tries = 0; tries < 100; tries++) {
        const fresh = (await browser.pages()).find((page) => !before.has(page));
        // puppeteer does not hear of this navigation, so the page itself is asked where it is.
        const there = await fresh?.evaluate(() => [location.protocol, document.readyState]).catch(() => null);
        if (fresh && there?.[0] === 'moz-extension:' && there[1] === 'complete') return fresh;
        await new Promise((done) => setTimeout(done, 50));
      }
      throw new Error(`${path} did not open in Firefox`);
    };
    let inside: Page | null = null;
    return {
      browser,
      id,
      open,
      inExtension: async (code, argument) => {
        inside ??= await open('options.html');
        return inside.evaluate(code as never, argument as never) as never;
      },
      privileged,
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
