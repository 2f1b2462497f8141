import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Progress } from '../../content/canons/types';
import { defaultType, themes } from '../../content/typography/ranges';
import type { Theme } from '../../content/typography/types';
import { patient } from '../pace';
import { type Chromium, hasChromium, launchChromium } from './harness/chromium';
import { setReader, smallville516 } from './harness/stored';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const past: Progress = { smallville: { state: 'all' }, 'infinite-crisis': { state: 'all' } };
/** Words of the story, and the title in its notice, that one who is short of it must not find in the page. */
const veiled = /serum|afterlife|Forgive me|Void/;

describe.skipIf(!hasChromium())('the reader tab, to keyboards, screen readers and eyes', () => {
  let chromium: Chromium;
  let page: Page;

  beforeAll(async () => {
    chromium = await launchChromium({ viewport: { width: 1280, height: 800 } });
  });
  afterAll(() => chromium?.close());
  afterEach(() => page?.close());

  async function open(progress: Progress, theme: Theme = 'light') {
    const registered = progress === smallville516;
    await setReader(chromium, { progress, settings: { type: { ...defaultType, theme } } }, registered);
    page = await chromium.open('reader.html');
    await page.waitForSelector('.r-text, .u-gate');
  }

  it('settings open, change the text at once, and close, by keyboard alone', async () => {
    await open(past);
    const size = () =>
      page.evaluate(() => getComputedStyle(document.querySelector('.r-text') as Element).fontSize);
    expect(await size()).toBe('20px');
    await page.bringToFront();
    const at = () => page.evaluate(() => document.activeElement?.className ?? '');
    for (let tabs = 0; tabs < 8 && !(await at()).includes('r-aa'); tabs++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('slider', { name: 'Size' }).press('ArrowRight');
    await expect.poll(size).toBe('21px');
    await page.getByRole('radio', { name: 'Sepia' }).press('Space');
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('sepia');
    await page.keyboard.press('Escape');
    expect(await page.locator('.r-panel').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Aa');
  });

  it('the gate takes no focus; the text it opens does, and stays open after a reload', async () => {
    await open(smallville516);
    expect(await page.content()).not.toMatch(veiled);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await page.getByRole('button', { name: 'Show', exact: true }).press('Enter');
    await page.waitForSelector('.r-text');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('r-text');
    await page.waitForTimeout(patient(300));
    await page.reload();
    await page.waitForSelector('.r-text');
  });

  it('a veiled story prints without its text', async () => {
    await open(smallville516);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('body').textContent()).not.toMatch(veiled);
    expect(await page.locator('.r-head').isVisible()).toBe(false);
  });

  it('a dark theme is on before the first frame, where the system is light', async () => {
    await open(past, 'black');
    await page.close();
    page = await chromium.context.newPage();
    await page.emulateMedia({ colorScheme: 'light' });
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const frame = () => {
        seen.push(getComputedStyle(document.documentElement).backgroundColor);
        if (seen.length < 30) requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    });
    await page.goto(chromium.url('reader.html'));
    await page.waitForSelector('.r-text');
    await page.waitForTimeout(patient(200));
    const seen = new Set(await page.evaluate(() => Reflect.get(window, 'seen')));
    expect(seen).toEqual(new Set(['rgb(0, 0, 0)']));
  });

  it.each([
    ['the gate', smallville516],
    ['the text', past],
  ])('axe finds nothing at %s, in any theme', async (_, progress) => {
    await open(progress);
    await page.getByRole('button', { name: 'Content notes' }).click();
    await page.getByRole('button', { name: 'Text' }).click();
    await page.waitForTimeout(patient(300));
    await page.evaluate(axe);
    for (const theme of themes) {
      await page.evaluate((theme) => {
        document.documentElement.dataset.theme = theme;
      }, theme);
      const found = await page.evaluate(async () => {
        const { violations, passes } = await (Reflect.get(window, 'axe') as typeof import('axe-core')).run();
        const rules = violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target)}`);
        return { rules, checked: passes.length };
      });
      expect([theme, found.rules]).toEqual([theme, []]);
      expect(found.checked).toBeGreaterThan(20);
    }
  });
});
