import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Server } from '../../scripts/lib/server.mjs';
import { type Chromium, hasChromium, launchChromium } from './harness/chromium';
import { tabTo } from './harness/keys';
import {
  decided,
  eventually,
  HOST,
  LISTING,
  popupOver,
  readBlurbs,
  serveSamples,
  type Tab,
} from './harness/pages';
import { setReader, smallville516 } from './harness/stored';

/** A work that a reader of 5x16 finds veiled. */
const AHEAD = '9000001';

describe.skipIf(!hasChromium())(
  'what it is for, at 320 px in the dark, offline, by keys and names alone',
  () => {
    let server: Server;
    let chromium: Chromium;
    beforeAll(async () => {
      server = await serveSamples();
      chromium = await launchChromium({ server, viewport: { width: 320, height: 640 } });
    });
    afterAll(async () => {
      await chromium?.close();
      await server?.close();
    });
    let open: Page[] = [];
    beforeEach(() => setReader(chromium, { progress: smallville516, settings: { typeOnSites: true } }));
    afterEach(async () => {
      await chromium.context.setOffline(false);
      for (const page of open) await page.close();
      open = [];
    });

    /** A page of the site as it stands once it is read, and the popup over it; then the network goes. */
    async function over(address: string): Promise<{ site: Page; popup: Page }> {
      const site = await chromium.context.newPage();
      open.push(site);
      await site.emulateMedia({ colorScheme: 'dark' });
      await site.goto(address);
      expect(await decided(site as unknown as Tab)).toBe(true);
      const popup = await chromium.open(await popupOver(chromium));
      open.push(popup);
      await popup.emulateMedia({ colorScheme: 'dark' });
      await popup.getByRole('tab', { name: 'This page' }).waitFor();
      await chromium.context.setOffline(true);
      return { site, popup };
    }
    const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    const work = async (site: Page) =>
      (await readBlurbs(site as unknown as Tab)).find(({ id }) => id === AHEAD);

    it('a veil is opened and closed on the page, and the reader moved on and back in the popup', async () => {
      const { site, popup } = await over(LISTING);
      await site.bringToFront();
      expect((await work(site))?.summary).toBe(false);
      await tabTo(site, 'button', /Smallville 5x17.*Show$/);
      await site.keyboard.press('Enter');
      expect(
        (
          await eventually(
            () => work(site),
            (now) => now?.summary === true,
          )
        )?.summary,
      ).toBe(true);
      await site.keyboard.press('Enter');
      expect(
        (
          await eventually(
            () => work(site),
            (now) => now?.summary === false,
          )
        )?.summary,
      ).toBe(false);

      await popup.bringToFront();
      expect(await fits(popup)).toBeLessThanOrEqual(0);
      await tabTo(popup, 'button', /^Finished 5x17/);
      await popup.keyboard.press('Enter');
      expect(
        (
          await eventually(
            () => work(site),
            (now) => now?.summary === true,
          )
        )?.summary,
      ).toBe(true);
      await tabTo(popup, 'button', /^Undo$/);
      await popup.keyboard.press('Enter');
      expect(
        (
          await eventually(
            () => work(site),
            (now) => now?.summary === false,
          )
        )?.summary,
      ).toBe(false);
    });

    it('the text of a page is set from the popup', async () => {
      const { site, popup } = await over(`https://${HOST}/works/${AHEAD}`);
      const size = () =>
        site.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--unspoiled-size'));
      expect(await eventually(size, (now) => now === '20px')).toBe('20px');
      await popup.bringToFront();
      await tabTo(popup, 'tab', /^This page$/);
      await popup.keyboard.press('ArrowRight');
      await popup.getByRole('slider', { name: 'Size' }).waitFor();
      await tabTo(popup, 'slider', /^Size$/);
      await popup.keyboard.press('ArrowRight');
      expect(await eventually(size, (now) => now === '21px')).toBe('21px');
      await tabTo(popup, 'button', /^Reset: Size$/);
      await popup.keyboard.press('Enter');
      expect(await eventually(size, (now) => now === '20px')).toBe('20px');
      expect(await fits(popup)).toBeLessThanOrEqual(0);
    });

    it('a story is read: its gate says how far it goes, opens, and leads into the reader tab', async () => {
      const { popup } = await over(LISTING);
      await popup.bringToFront();
      await tabTo(popup, 'tab', /^This page$/);
      await popup.keyboard.press('End');
      await popup.getByRole('button', { name: 'Read', exact: true }).waitFor();
      await tabTo(popup, 'button', /^Read$/);
      const opened = chromium.context.waitForEvent('page');
      await popup.keyboard.press('Enter');
      const reader = await opened;
      open.push(reader);
      await reader.emulateMedia({ colorScheme: 'dark' });
      await reader.locator('.u-gate').waitFor();
      // What a screen reader is given: how far the story goes, where one stands, and no word of it.
      const heard = await reader.locator('main').ariaSnapshot();
      expect(heard).toContain('Smallville');
      expect(heard).toMatch(/5x16/);
      expect(heard).not.toMatch(/serum|afterlife|Forgive me/);
      expect(await fits(reader)).toBeLessThanOrEqual(0);
      await reader.bringToFront();
      await tabTo(reader, 'button', /^Show$/);
      await reader.keyboard.press('Enter');
      await reader.locator('.r-text p').first().waitFor();
      await reader.keyboard.press('PageDown');
      expect(
        await eventually(
          () => reader.evaluate(() => scrollY),
          (at) => at > 100,
        ),
      ).toBeGreaterThan(100);
      await tabTo(reader, 'button', /Text$/);
      await reader.keyboard.press('Enter');
      await reader.getByRole('slider', { name: 'Size' }).waitFor();
      await tabTo(reader, 'slider', /^Size$/);
      await reader.keyboard.press('Escape');
      expect(await reader.getByRole('slider').count()).toBe(0);
    });
  },
);
