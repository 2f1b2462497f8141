import type { Browser, Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/lib/browsers.mjs';
import { launch } from '../../../scripts/lib/launch.mjs';
import type { Server } from '../../../scripts/lib/server.mjs';
import { buildOf } from './builds';
import { ENDING, endedBy } from './ending';
import { isTimeLeft } from './timeLeft';

/** A real Firefox with the built extension, in a profile that is thrown away. */
export interface Firefox {
  browser: Browser;
  /** The extension's id, from its manifest. */
  id: string;
  /** Opens a page of the extension in a tab. */
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
  hosts?: readonly string[];
  viewport?: { width: number; height: number };
  prefs?: Record<string, string | number | boolean>;
  /** Whether the reader has allowed the extension in private windows. */
  inPrivate?: boolean;
}

/** Whether a Firefox is here to test in, and time left for it. */
export const hasFirefox = (): boolean => findBrowser('firefox') !== null && isTimeLeft();

/** Starts Firefox. Throws where there is none. */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<Firefox> {
  const found = findBrowser('firefox');
  if (!found) throw new Error('No Firefox here. npm test installs one where it can.');
  const running = await launch(found, {
    extension: options.extension === undefined ? buildOf('firefox') : options.extension,
    hosts: options.hosts ?? ['archiveofourown.org'],
    server: options.server,
    viewport: options.viewport,
    prefs: {
      'ui.prefersReducedMotion': 1,
      // Tests work in several tabs: timers of those behind must not be slowed down.
      'dom.min_background_timeout_value': 4,
      'dom.min_background_timeout_value_without_budget_throttling': 4,
      'dom.timeout.enable_budget_timer_throttling': false,
      ...options.prefs,
    },
  });
  if (options.inPrivate) await running.privileged?.(allowInPrivate(running.id));
  let inside: Page | null = null;
  const { browser, id, open, close } = running;
  const end = `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.terminateBackground()`;
  const terminate = async () => void (await running.privileged?.(end));
  const live = ENDING && id ? endedBy(terminate, options.server !== undefined) : null;
  return {
    browser,
    id,
    open,
    inExtension: async (code, argument) => {
      // A page without scripts of its own: nothing of the product runs beside the test's code.
      inside ??= await open('manifest.json');
      return inside.evaluate(code as never, argument as never) as never;
    },
    privileged: async (expression) => running.privileged?.(expression),
    close: async () => {
      await close();
      live?.();
    },
  };
}

/** What the switch in about:addons does. */
const allowInPrivate = (id: string): string => `(async () => {
  const from = (name) => ChromeUtils.importESModule('resource://gre/modules/' + name + '.sys.mjs');
  const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
  await from('ExtensionPermissions').ExtensionPermissions.add(${JSON.stringify(id)}, allowed);
  await (await from('AddonManager').AddonManager.getAddonByID(${JSON.stringify(id)})).reload();
})()`;
