import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/lib/browsers.mjs';
import { chromeScope, openInFirefox } from '../../../scripts/lib/firefox-chrome.mjs';
import { patient } from '../../pace';
import type { Target } from './builds';
import { QUIET } from './chromium';

/** A page of the extension. */
export interface OwnPage {
  evaluate<R, A>(code: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
}

/** A browser whose profile outlives it. */
export interface Killable {
  open(path: string): Promise<OwnPage>;
  /** Ends every process of the browser at once, as a power cut of the program does. */
  kill(): Promise<void>;
}

export interface Profile {
  folder: string;
  start(): Promise<Killable>;
  remove(): void;
}

/** Milliseconds for a browser to start, also where something else holds the machine. */
const START = patient(90_000);

/** The same address of the extension at each start, or Firefox would look for its data elsewhere. */
const UUID = '6c1f7a52-2f5e-4b39-9a70-1f6d0e0d7a11';

/** A profile in which a build is started, killed, and started again. */
export function newProfile(target: Target, extension: string): Profile {
  const folder = mkdtempSync(join(tmpdir(), 'unspoiled-kill-'));
  return {
    folder,
    start: () => (target === 'chrome' ? startChromium(folder, extension) : startFirefox(folder, extension)),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

async function startChromium(userDataDir: string, extension: string): Promise<Killable> {
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium')?.path,
    userDataDir,
    pipe: true,
    enableExtensions: true,
    timeout: START,
    args: [...QUIET, '--hide-crash-restore-bubble'],
  });
  const id = await browser.installExtension(extension);
  return {
    open: async (path) => {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page as unknown as OwnPage;
    },
    kill: () => kill(browser),
  };
}

async function startFirefox(userDataDir: string, extension: string): Promise<Killable> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox')?.path,
    userDataDir,
    timeout: START,
    enableExtensions: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ 'unspoiled@unspoiled.app': UUID }),
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'browser.sessionstore.resume_from_crash': false,
      'toolkit.startup.max_resumed_crashes': -1,
      'dom.min_background_timeout_value_without_budget_throttling': 4,
    },
  });
  const id = await browser.installExtension(extension);
  const privileged = await chromeScope(browser);
  return {
    open: async (path) => (await openInFirefox(browser, privileged, id, path)) as unknown as OwnPage,
    kill: async () => {
      await kill(browser);
      // Puppeteer puts the profile's own settings back, and is not to be met at that.
      const under = () => readdirSync(userDataDir).some((name) => name.endsWith('.puppeteer'));
      for (let tries = 0; under() && tries < patient(100); tries++)
        await new Promise((done) => setTimeout(done, 20));
    },
  };
}

async function kill(browser: Browser): Promise<void> {
  const running = browser.process();
  if (!running?.pid) throw new Error('The browser has no process');
  const over = new Promise((done) => running.once('exit', done));
  // The whole group: renderers and the process that holds storage go with it.
  process.kill(-running.pid, 'SIGKILL');
  await over;
  await browser.disconnect().catch(() => undefined);
}
