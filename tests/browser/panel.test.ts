import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultRules, defaultType } from '../../content/typography/ranges';
import { samplePage } from '../../scripts/lib/archive.mjs';
import type { Server } from '../../scripts/lib/server.mjs';
import { type Chromium, hasChromium, launchChromium } from './harness/chromium';
import { eventually, HOST, serveSamples } from './harness/pages';
import { setReader } from './harness/stored';

/** What pages do to every element they have, and what they do to its parents, which is inherited. */
const hostile = `<style>html { font: italic 40px/3 fantasy; color: red; text-transform: uppercase; letter-spacing: 1em;
  cursor: none; word-spacing: 2em; text-align: right; visibility: visible; tab-size: 99; zoom: 1 }
:root > div, body * { margin: 30px !important; padding: 20px !important; border: 9px dotted lime !important; opacity: .3 !important;
  transform: rotate(3deg) !important; display: inline !important; position: static !important; float: left !important;
  background: yellow !important; filter: invert(1) !important; animation: none !important; max-width: 50px !important;
  clip-path: inset(40%) !important; z-index: 0 !important; font-size: 60px !important }
div:empty, div[class*="panel"] { display: none !important; visibility: hidden !important }
style, script, head, title { display: none !important }</style>`;

describe.skipIf(!hasChromium())('the panel for type in a page', () => {
  let server: Server;
  let chromium: Chromium;
  let page: Page;
  beforeAll(async () => {
    const body = samplePage('work.html');
    server = await serveSamples((url) =>
      url.searchParams.has('hostile') ? { body: body.replace('</head>', `${hostile}</head>`) } : null,
    );
    chromium = await launchChromium({ server, viewport: { width: 1280, height: 800 } });
    const typeRules = { ...defaultRules(), keys: { ...defaultRules().keys, panel: 'q' } };
    await setReader(chromium, {
      settings: { typeOnSites: true, type: { ...defaultType, size: 20 }, typeRules },
    });
    page = await chromium.context.newPage();
  });
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
  });

  const box = () => page.locator('.unspoiled-panel-host').boundingBox();
  async function open(query: string): Promise<void> {
    await page.goto(`https://${HOST}/works/9000001${query}`, { waitUntil: 'load' });
    // The key is the reader's once the page's part has read their settings.
    await eventually(
      async () => {
        if ((await page.locator('.unspoiled-panel-host').count()) === 0) await page.keyboard.press('q');
        return page.locator('.unspoiled-panel-host').count();
      },
      (count) => count === 1,
    );
    await page.waitForTimeout(300);
  }
  /** The panel's own pixels, in the page as it stands. */
  async function look(): Promise<Buffer> {
    const all = await box();
    if (!all) throw new Error('the panel is not shown');
    // Within its edge: the page shows beside the rounded corners.
    const clip = { x: all.x + 4, y: all.y + 4, width: all.width - 8, height: all.height - 8 };
    return page.screenshot({ clip, caret: 'initial', animations: 'disabled' });
  }

  it('looks the same in a page whose style touches everything', async () => {
    await open('');
    const [plain, there] = [await look(), await box()];
    expect(there?.width).toBeGreaterThan(200);
    expect(there?.height).toBeGreaterThan(200);
    await open('?hostile=1');
    expect(await box()).toEqual(there);
    expect((await look()).equals(plain)).toBe(true);
  });

  it("lies on its own, is closed to the page's scripts, and is gone without a trace", async () => {
    await page.goto(`https://${HOST}/works/9000001`, { waitUntil: 'load' });
    const html = () => page.evaluate(() => document.documentElement.outerHTML);
    await page.waitForTimeout(500);
    const before = await html();
    await open('');
    const [shadow, text, children] = await page
      .locator('.unspoiled-panel-host')
      .evaluate((host) => [host.shadowRoot, host.textContent, host.childNodes.length]);
    expect([shadow, text, children]).toEqual([null, '', 0]);
    await page.keyboard.press('Escape');
    expect(
      await eventually(
        () => page.locator('.unspoiled-panel-host').count(),
        (count) => count === 0,
      ),
    ).toBe(0);
    expect(await html()).toBe(before);
  });

  it('is used by the keyboard alone, and the page follows', async () => {
    await open('?hostile=1');
    const size = () =>
      page.evaluate(() => document.documentElement.style.getPropertyValue('--unspoiled-size'));
    const before = await size();
    // From its heading on, through presets and sliders.
    let changed = before;
    for (let tabs = 0; tabs < 30 && changed === before; tabs++) {
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowRight');
      await page.waitForTimeout(400);
      changed = await size();
    }
    expect(changed).not.toBe(before);
  });
});
