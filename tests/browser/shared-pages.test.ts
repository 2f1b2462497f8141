import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Server } from '../../scripts/lib/server.mjs';
import { someOf } from '../pace';
import { type Chromium, hasChromium, launchChromium } from './harness/chromium';
import { eventually, HOST, serveSamples } from './harness/pages';
import { setReader, smallville516 } from './harness/stored';

// Saved pages of real archives, where they are beside the project; they are other people's and not ours to keep.
const shared = join(process.env.UNSPOILED_SHARED ?? '../shared', 'pages');
const hosts = [HOST, 'superlove.sayitditto.net'];
const pages = hosts.flatMap((host) => {
  const folder = join(shared, host);
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return names.map((name) => ({ host, name, path: join(folder, name) }));
});
if (!pages.length) console.log(`No saved pages in ${shared}: the tests of saved pages are skipped`);

describe.skipIf(!hasChromium() || !pages.length)('saved pages of the archive', () => {
  let server: Server;
  let chromium: Chromium;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    const special = (url: URL) => {
      const found = pages.find((one) => one.host === url.hostname && `/saved/${one.name}` === url.pathname);
      // Their scripts are not here, so nothing of them runs; nor do they load anything from elsewhere.
      return found ? { body: readFileSync(found.path) } : { status: 404, type: 'text/plain', body: '' };
    };
    server = await serveSamples(special, hosts);
    chromium = await launchChromium({ server, hosts });
    await setReader(chromium, { progress: smallville516, settings: { phrases: [{ text: 'zzqx' }] } });
    page = await chromium.context.newPage();
    // What a saved page's own scripts throw, without their libraries, is none of ours.
    page.on('pageerror', (error) => {
      if (/chrome-extension:/.test(error.stack ?? '')) errors.push(`${page.url()} ${error.message}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error' && message.location().url.startsWith('chrome-extension:')) {
        errors.push(`${page.url()} ${message.text()}`);
      }
    });
  });
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
  });

  /** Blurbs that stand in the saved HTML, as counted without our selectors. */
  const blurbsIn = (html: string) =>
    [...html.matchAll(/<li [^>]*class="([^"]*)"/g)].filter(
      ([, names = '']) =>
        /\bblurb\b/.test(names) &&
        /\b(work|series|bookmark|external-work)\b/.test(names) &&
        !/\bshort\b/.test(names),
    ).length;

  it.each(someOf(pages, 20))('$host $name', async ({ host, name, path }) => {
    await page.goto(`https://${host}/saved/${name}`, { waitUntil: 'domcontentloaded' });
    const read = () =>
      page.evaluate(() => ({
        decided: document.querySelectorAll('li[data-unspoiled-seen]').length,
        works: document.querySelectorAll('#main[data-unspoiled-seen]').length,
        texts: document.querySelectorAll('#chapters .userstuff').length,
        hidden: [
          ...document.querySelectorAll('blockquote.userstuff, #chapters .userstuff, ul.tags li'),
        ].filter(
          (element) =>
            !element.checkVisibility({ visibilityProperty: true }) &&
            !element.closest('[hidden], .hidden, .landmark'),
        ).length,
        tabs: document.querySelectorAll('.unspoiled').length,
      }));
    const blurbs = blurbsIn(readFileSync(path, 'utf8'));
    const found = await eventually(
      read,
      // What stands around works is looked at by a part that comes a little later.
      (now) => now.decided >= blurbs && (!now.texts || now.works > 0) && (now.tabs > 0 || now.hidden === 0),
      3000,
    );
    expect({ name, decided: found.decided }).toEqual({ name, decided: blurbs });
    if (found.texts) expect(found.works).toBe(1);
    // Nothing of these pages is of Smallville: everything they hold is to be read.
    if (!found.tabs) expect({ name, hidden: found.hidden }).toEqual({ name, hidden: 0 });
    expect(errors).toEqual([]);
  });
});
