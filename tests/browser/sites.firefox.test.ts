import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Server } from '../../scripts/lib/server.mjs';
import { hiddenWorks } from './harness/expected';
import { type Firefox, hasFirefox, launchFirefox } from './harness/firefox';
import { decided, eventually, HOST, LISTING, serveSamples, type Tab, veiledWorks } from './harness/pages';
import { setReader, smallville516 } from './harness/stored';

const ADDED = 'archive.example';

describe.skipIf(!hasFirefox())('a site is added in Firefox', () => {
  let server: Server;
  let firefox: Firefox;
  let page: Page;

  beforeAll(async () => {
    server = await serveSamples(undefined, [HOST, ADDED]);
    firefox = await launchFirefox({
      server,
      hosts: [HOST, ADDED],
      // Nobody can answer the browser's question in a test: it is answered as it is asked.
      prefs: { 'extensions.webextOptionalPermissionPrompts': false },
    });
    await setReader(firefox, { progress: smallville516 });
  });
  afterAll(async () => {
    await firefox?.close();
    await server?.close();
  });

  /** What pressing the toolbar's button over a tab does: its page is told to the extension this once. */
  const press = async (): Promise<number> =>
    Number(
      await firefox.privileged(`(() => {
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(firefox.id)});
        const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec.startsWith('https://${ADDED}/'));
        extension.tabManager.addActiveTabPermission(tab);
        return extension.tabManager.getWrapper(tab).id;
      })()`),
    );
  const veiled = () => veiledWorks(page as unknown as Tab);

  it('by one press in the popup, which says what it can be, and is protected from then on', async () => {
    page = await firefox.browser.newPage();
    await page.goto(LISTING.replace(HOST, ADDED));
    expect(await veiled()).toEqual([]);
    const popup = await firefox.open(`popup.html?tab=${await press()}`);
    const says = (words: string) =>
      eventually(
        () => popup.evaluate(() => document.body.textContent ?? ''),
        (text) => text.includes(words),
      );
    expect(await says('Unspoiled can work on this site.')).toContain('Unspoiled can work on this site.');
    const add = await popup.waitForSelector(`::-p-aria([name="Add ${ADDED}"][role="button"])`);
    await add?.click();
    expect(await decided(page as unknown as Tab)).toBe(true);
    expect(await veiled()).toEqual(hiddenWorks);
    expect(await says('go past where you are')).toContain('go past where you are');
    await popup.close();
    await page.reload();
    expect(await decided(page as unknown as Tab)).toBe(true);
    expect(await veiled()).toEqual(hiddenWorks);
  });

  it('and removed in the options', async () => {
    const options = await firefox.open('options.html#sites');
    const remove = await options.waitForSelector(`::-p-aria([name="Remove ${ADDED}"][role="button"])`);
    await remove?.click();
    const said = `Removed. Unspoiled no longer sees ${ADDED}.`;
    const text = () => options.evaluate(() => document.body.textContent ?? '');
    expect(await eventually(text, (told) => told.includes(said))).toContain(said);
    await options.close();
    await page.reload();
    expect(await veiled()).toEqual([]);
  });
});
