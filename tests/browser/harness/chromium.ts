import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../../scripts/lib/browsers.mjs';
import type { Server } from '../../../scripts/lib/server.mjs';
import { patient } from '../../pace';
import { buildOf } from './builds';
import { ENDING, endedBy } from './ending';
import { isTimeLeft } from './timeLeft';

/** A real Chromium with the built extension, in a profile that is thrown away. */
export interface Chromium {
  context: BrowserContext;
  /** The extension's id. */
  id: string;
  /** Address of a page of the extension. */
  url(path: string): string;
  /** Opens a page of the extension in a tab. */
  open(path: string): Promise<Page>;
  /** Runs code in a page of the extension, which is opened once and kept. */
  inExtension<R, A>(code: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  close(): Promise<void>;
}

export interface ChromiumOptions {
  /** Folder of the extension; the production build by default, null for none. */
  extension?: string | null;
  /** Where hosts are served; every other host is unreachable. */
  server?: Server;
  hosts?: readonly string[];
  viewport?: { width: number; height: number };
  args?: string[];
  /** Whether the reader has allowed the extension in private windows. */
  inPrivate?: boolean;
  /** Keep pages that were left, as browsers do; the driver says no to it unless asked. */
  keepsPages?: boolean;
}

/** What Chromium would otherwise ask of the network by itself. */
export const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=Translate,OptimizationHints',
];

/** Whether a Chromium is here to test in, and time left for it. */
export const hasChromium = (): boolean => findBrowser('chromium') !== null && isTimeLeft();

/** Starts Chromium. Throws where there is none or the extension does not start within a minute. */
export async function launchChromium(options: ChromiumOptions = {}): Promise<Chromium> {
  const browser = findBrowser('chromium');
  if (!browser) throw new Error('No Chromium here. npm test installs one where it can.');
  const extension = options.extension === undefined ? buildOf('chrome') : options.extension;
  const rules = (options.hosts ?? ['archiveofourown.org']).map(
    (host) => `MAP ${host}:443 127.0.0.1:${options.server?.port ?? 9}`,
  );
  const context = await chromium.launchPersistentContext('', {
    executablePath: browser.path,
    timeout: patient(90_000),
    headless: true,
    ignoreHTTPSErrors: true,
    viewport: options.viewport ?? { width: 1280, height: 900 },
    ignoreDefaultArgs: [
      '--disable-extensions',
      ...(options.keepsPages ? ['--disable-back-forward-cache'] : []),
    ],
    args: [
      ...QUIET,
      `--host-resolver-rules=${[...rules, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(',')}`,
      '--enable-unsafe-extension-debugging',
      ...(options.args ?? []),
    ],
  });
  // A control that is not there is told soon, though not before a machine that others use has drawn it.
  context.setDefaultTimeout(patient(20_000));
  context.setDefaultNavigationTimeout(patient(30_000));
  const id = extension ? await load(context, extension, options.inPrivate) : '';
  const live = ENDING && id ? endedBy(await enderOf(context), options.server !== undefined) : null;
  const url = (path: string) => `chrome-extension://${id}/${path}`;
  let inside: Page | null = null;
  const open = async (path: string) => {
    const page = await context.newPage();
    await page.goto(url(path));
    return page;
  };
  return {
    context,
    id,
    url,
    open,
    inExtension: async (code, argument) => {
      // A page without scripts of its own: nothing of the product runs beside the test's code.
      inside ??= await open('manifest.json');
      return inside.evaluate(code as never, argument as never);
    },
    close: async () => {
      await context.close();
      live?.();
    },
  };
}

/** What ends the extension's worker, as the browser does after half a minute. */
async function enderOf(context: BrowserContext): Promise<() => Promise<void>> {
  const session = await context.browser()?.newBrowserCDPSession();
  return async () => {
    const all = await session?.send('Target.getTargets');
    for (const { targetId, type } of all?.targetInfos ?? [])
      if (type === 'service_worker') await session?.send('Target.closeTarget', { targetId });
  };
}

/** Chrome itself ignores --load-extension since 137; the debugging pipe works everywhere. */
async function load(context: BrowserContext, path: string, inPrivate = false): Promise<string> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('Chromium gives no session of its own');
  // playwright's types do not know the protocol's newer field.
  const how = { path, enableInIncognito: inPrivate };
  const { id } = await session.send('Extensions.loadUnpacked', how);
  if (!context.serviceWorkers().length)
    await context.waitForEvent('serviceworker', { timeout: patient(60_000) });
  return id;
}
