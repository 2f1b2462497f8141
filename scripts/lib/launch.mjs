// Starts a browser with the extension, in a profile that is thrown away. Needs npm's packages.
import puppeteer from 'puppeteer-core';
import { chromeScope, openInFirefox } from './firefox-chrome.mjs';

/**
 * @typedef {object} Running
 * @property {import('puppeteer-core').Browser} browser
 * @property {'chromium' | 'firefox'} kind
 * @property {string} id of the extension
 * @property {(path: string) => Promise<import('puppeteer-core').Page>} open opens a page of the extension
 * @property {((expression: string) => Promise<unknown>) | null} privileged evaluates in Firefox's own window
 * @property {() => Promise<void>} close
 *
 * @typedef {object} LaunchOptions
 * @property {string | null} extension folder of the build, null for none
 * @property {readonly string[]} hosts that the server serves; every other is unreachable
 * @property {import('./server.mjs').Server | undefined} server
 * @property {boolean} [headless] default true
 * @property {{ width: number, height: number } | null} [viewport]
 * @property {Record<string, string | number | boolean>} [prefs] of Firefox
 */

/** Milliseconds for a start, and for one answer: a machine that others use too may need minutes. */
const PATIENCE = { timeout: 180_000, protocolTimeout: 900_000 };

/**
 * @param {import('./browsers.mjs').Browser} found
 * @param {LaunchOptions} options
 * @returns {Promise<Running>}
 */
export function launch(found, options) {
  return found.kind === 'firefox' ? launchFirefox(found.path, options) : launchChromium(found.path, options);
}

/** @param {string} executablePath @param {LaunchOptions} options @returns {Promise<Running>} */
async function launchChromium(executablePath, options) {
  const port = options.server?.port ?? 9;
  const rules = options.hosts.map((host) => `MAP ${host}:443 127.0.0.1:${port}`);
  const root = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    executablePath,
    headless: options.headless ?? true,
    ...PATIENCE,
    // Chrome since 137 ignores --load-extension: the extension is loaded through the debugging pipe.
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    defaultViewport: options.viewport === undefined ? { width: 1280, height: 900 } : options.viewport,
    args: [
      ...(root ? ['--no-sandbox'] : []),
      '--disable-quic',
      '--no-default-browser-check',
      `--host-resolver-rules=${[...rules, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(',')}`,
    ],
  });
  return kept(browser, async () => {
    const id = options.extension ? await browser.installExtension(options.extension) : '';
    return {
      browser,
      kind: 'chromium',
      id,
      open: async (path) => {
        const page = await browser.newPage();
        await page.goto(`chrome-extension://${id}/${path}`);
        return page;
      },
      privileged: null,
      close: () => browser.close(),
    };
  });
}

/** @param {string} executablePath @param {LaunchOptions} options @returns {Promise<Running>} */
async function launchFirefox(executablePath, options) {
  const proxy = options.server?.proxy ?? 9;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    ...PATIENCE,
    enableExtensions: true,
    acceptInsecureCerts: true,
    defaultViewport: options.viewport === undefined ? { width: 1280, height: 900 } : options.viewport,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      // Everything goes through the server's proxy, which refuses hosts that are not served.
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy,
      'network.proxy.no_proxies_on': '',
      'network.trr.mode': 5,
      'app.update.disabledForTesting': true,
      ...options.prefs,
    },
  });
  return kept(browser, async () => {
    const id = options.extension ? await browser.installExtension(options.extension) : '';
    const privileged = await chromeScope(browser);
    return {
      browser,
      kind: 'firefox',
      id,
      open: (path) => openInFirefox(browser, privileged, id, path),
      privileged,
      close: () => browser.close(),
    };
  });
}

/** Closes the browser where what follows its start fails. @template T @param {import('puppeteer-core').Browser} browser @param {() => Promise<T>} then @returns {Promise<T>} */
async function kept(browser, then) {
  try {
    return await then();
  } catch (error) {
    await browser.close();
    throw error;
  }
}
