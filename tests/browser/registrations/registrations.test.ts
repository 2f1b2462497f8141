import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Server, serve } from '../../../scripts/lib/server.mjs';
import { patient } from '../../pace';
import type { Target } from '../harness/builds';
import { hasChromium, launchChromium } from '../harness/chromium';
import { hasFirefox, launchFirefox } from '../harness/firefox';
import type { Own } from '../storage/own';
import { withStore } from '../storage/withStore';

const host = 'archiveofourown.org';
const html = `<!doctype html><meta charset="utf-8"><title>t</title>
  <ol><li class="work blurb group work-1" id="work_1"><blockquote class="userstuff summary">A summary</blockquote></li></ol>`;

let server: Server;
beforeAll(async () => {
  server = await serve([host], () => ({ body: html }));
});
afterAll(() => server.close());

/** A page of the site, in either browser. */
interface SitePage {
  goto(url: string): Promise<unknown>;
  evaluate<R>(code: () => R): Promise<Awaited<R>>;
}
interface Subject {
  /** Runs code in a page of the extension that offers the product's store. */
  inStore<R, A>(code: (argument: A) => R | Promise<R>, argument: A): Promise<Awaited<R>>;
  newPage(): Promise<SitePage>;
  /** Ends the background, as the browsers do after half a minute. */
  endBackground(): Promise<unknown>;
  /** Starts the extension anew, as an update or the person's own switch does. The last step. */
  restart(): Promise<unknown>;
}

/** What the browser's own page of extensions works with. */
interface Private {
  developerPrivate: { updateProfileConfiguration(change: object): Promise<void> };
  management: { setEnabled(id: string, on: boolean): Promise<void> };
}

interface Registered {
  id: string;
  css: string[];
  js: string[];
  runAt: string;
  persistAcrossSessions: boolean;
}
const registered = (subject: Subject): Promise<Registered[]> =>
  subject.inStore(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { scripting: Record<string, () => Promise<never>> };
    };
    return (await chrome.scripting.getRegisteredContentScripts?.()) as never;
  }, null);

/** Follows Smallville to the end of 5x16, by the product's own store. */
const follow = (subject: Subject, state: 'upTo' | 'indifferent', offSites: string[] = []) =>
  subject.inStore(
    async ({ state, offSites }) => {
      const { own } = globalThis as unknown as { own: Own };
      await own.change((draft) => {
        draft.progress.smallville =
          state === 'upTo' ? { state, last: { part: '5', item: 16, title: 'Hypnotic' } } : { state };
        draft.settings.veils.offSites = offSites;
      });
    },
    { state, offSites },
  );

const standing = (page: SitePage) =>
  page.evaluate(() => ({
    mark: document.documentElement.getAttribute('data-unspoiled'),
    served: 'served' in document.documentElement.dataset,
    summary: getComputedStyle(document.querySelector('blockquote') as Element).visibility,
  }));

/** How often a script was started: a page that opens while it is served gets it twice, and minds it once. */
const times = (page: SitePage) => page.evaluate(() => Number(document.documentElement.dataset.served ?? 0));

const veiled = { mark: null, served: true, summary: 'hidden' };
const soon = { timeout: patient(5000), interval: 50 };

async function story(subject: Subject): Promise<void> {
  const page = await subject.newPage();
  await page.goto(`https://${host}/works`);
  expect(await registered(subject)).toEqual([]);
  expect(await standing(page)).toEqual({ mark: null, served: false, summary: 'visible' });

  // A tab that is open when something is first followed is served at once, though its script does nothing here.
  await follow(subject, 'upTo');
  await vi.waitFor(async () => expect(await standing(page)).toEqual(veiled), soon);
  const [script, ...others] = await registered(subject);
  expect(others).toEqual([]);
  expect(script).toMatchObject({ id: 'ao3', runAt: 'document_start', persistAcrossSessions: true });
  expect(script?.css.map((path) => path.replace(/^.*?(veil\/)/, '$1'))).toContain('veil/ao3-summary.css');

  // Switched off, open tabs are as without us though no script of ours lives in them.
  await follow(subject, 'upTo', ['ao3']);
  await vi.waitFor(
    async () => expect(await standing(page)).toMatchObject({ mark: 'off', summary: 'visible' }),
    soon,
  );
  expect(await registered(subject)).toEqual([]);
  await page.goto(`https://${host}/works?again`);
  expect(await standing(page)).toEqual({ mark: null, served: false, summary: 'visible' });

  // And on again, also by a background that was ended in between.
  await subject.endBackground();
  await follow(subject, 'upTo');
  await vi.waitFor(async () => expect(await standing(page)).toEqual(veiled), soon);
  await page.goto(`https://${host}/works?later`);
  expect(await standing(page)).toEqual(veiled);

  // Open tabs are served again where the extension starts anew: the script before is dead then.
  await follow(subject, 'indifferent');
  await vi.waitFor(async () => expect(await registered(subject)).toEqual([]), soon);
  await follow(subject, 'upTo');
  await page.goto(`https://${host}/works?last`);
  await vi.waitFor(async () => expect(await standing(page)).toEqual(veiled), soon);
  const before = await times(page);
  await subject.restart();
  await vi.waitFor(async () => expect(await times(page)).toBeGreaterThan(before), soon);
  await page.goto(`https://${host}/works?after`);
  expect((await standing(page)).summary).toBe('hidden');
}

/** The page script only counts: what is seen is the work of the background alone. */
async function withoutScript(target: Target): Promise<string> {
  const copy = await withStore(target);
  writeFileSync(
    join(copy, 'page.js'),
    '((page) => { page.served = String(1 + Number(page.served ?? 0)); })(document.documentElement.dataset);',
  );
  return copy;
}

describe('registrations follow what is stored, in new and open pages', () => {
  it.skipIf(!hasChromium())('in Chromium', async () => {
    const chromium = await launchChromium({ server, extension: await withoutScript('chrome') });
    try {
      const own = await chromium.open('store.html');
      await story({
        inStore: (code, argument) => own.evaluate(code as never, argument as never),
        newPage: () => chromium.context.newPage() as unknown as Promise<SitePage>,
        endBackground: async () => {
          const session = await chromium.context.newCDPSession(own);
          await session.send('ServiceWorker.enable');
          await session.send('ServiceWorker.stopAllWorkers');
        },
        restart: async () => {
          const page = await chromium.context.newPage();
          await page.goto('chrome://extensions');
          await page.evaluate(async (id) => {
            const { chrome } = globalThis as unknown as { chrome: Private };
            // Chromium does not start an unpacked extension again without it.
            await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
            for (const on of [false, true]) await chrome.management.setEnabled(id, on);
          }, chromium.id);
        },
      });
    } finally {
      await chromium.close();
    }
  });

  it.skipIf(!hasFirefox())('in Firefox', async () => {
    const firefox = await launchFirefox({ server, extension: await withoutScript('firefox') });
    try {
      const own = await firefox.open('store.html');
      await story({
        inStore: (code, argument) => own.evaluate(code as never, argument as never) as never,
        newPage: () => firefox.browser.newPage() as unknown as Promise<SitePage>,
        endBackground: () =>
          firefox.privileged(
            `WebExtensionPolicy.getByID(${JSON.stringify(firefox.id)}).extension.terminateBackground()`,
          ),
        restart: () =>
          firefox.privileged(
            `(async () => {
              const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
              const addon = await AddonManager.getAddonByID(${JSON.stringify(firefox.id)});
              await addon.disable();
              await addon.enable();
            })()`,
          ),
      });
    } finally {
      await firefox.close();
    }
  });
});
