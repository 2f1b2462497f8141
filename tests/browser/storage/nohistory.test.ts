import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { Server } from '../../../scripts/lib/server.mjs';
import { type Firefox, hasFirefox, launchFirefox } from '../harness/firefox';
import { decided, eventually, LISTING, readBlurbs, serveSamples, type Tab } from '../harness/pages';
import { setReader, smallville516 } from '../harness/stored';

const said = (page: Page): Promise<string> => page.evaluate(() => document.body.textContent ?? '');
const saying = (page: Page, words: string): Promise<string> =>
  eventually(
    () => said(page),
    (all) => all.includes(words),
  );

// Firefox that never remembers history: every window is a private one, and there are no databases.
describe.skipIf(!hasFirefox())('Firefox that never remembers history', () => {
  let server: Server;
  let firefox: Firefox;
  beforeAll(async () => {
    server = await serveSamples();
    const prefs = { 'browser.privatebrowsing.autostart': true };
    firefox = await launchFirefox({ server, inPrivate: true, prefs });
  });
  afterAll(async () => {
    await firefox?.close();
    await server?.close();
  });

  it('refuses a database, as the rest of this takes for granted', async () => {
    const answer = await firefox.inExtension(
      () =>
        new Promise<string>((done) => {
          const asked = indexedDB.open('any');
          asked.onsuccess = () => done('given');
          asked.onerror = () => done(asked.error?.name ?? '');
        }),
      undefined,
    );
    expect(answer).toBe('InvalidStateError');
  });

  it('is protected all the same', async () => {
    await setReader(firefox, { progress: smallville516 });
    const page = await firefox.browser.newPage();
    await page.goto(LISTING);
    const tab = page as unknown as Tab;
    expect(await decided(tab)).toBe(true);
    expect((await readBlurbs(tab)).find(({ id }) => id === '9000001')?.summary).toBe(false);
    await page.close();
  });

  it('reads the bundled story, and is told that nothing of it is kept', async () => {
    const page = await firefox.open('reader.html#/story/bundled');
    expect(
      await eventually(() => page.$$eval('article p, .page p', (all) => all.length), Boolean),
    ).toBeGreaterThan(0);
    expect(await saying(page, 'never remember history')).toContain('never remember history');
    await page.close();
  });

  it('is told in the library that there is none', async () => {
    const page = await firefox.open('reader.html#/library');
    expect(await saying(page, 'history')).toMatch(/history/);
    await page.close();
  });

  it('keeps what is set in the options', async () => {
    const page = await firefox.open('options.html#data');
    expect(await saying(page, 'Discreet')).toContain('Discreet');
    const discreet = () =>
      firefox.inExtension(async () => {
        const api: Browser = Reflect.get(globalThis, 'browser');
        const { settings } = await api.storage.local.get('settings');
        return (settings as { discreet: boolean }).discreet;
      }, undefined);
    expect(await discreet()).toBe(false);
    await page.evaluate(() => {
      const labels = [...document.querySelectorAll('label')];
      labels.find((label) => label.textContent?.includes('Discreet'))?.click();
    });
    expect(await eventually(discreet, Boolean)).toBe(true);
    await page.close();
  });
});
