import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { patient, someOf } from '../pace';
import { speaking } from './harness/builds';
import { type Chromium, hasChromium, launchChromium } from './harness/chromium';
import { setReader, smallville516 } from './harness/stored';

/** Pages of ours, with what is there when they are drawn. */
const pages: [path: string, ready: string][] = [
  ['popup.html', '.u-popup [role=tabpanel] > *'],
  ['welcome.html', '.u-welcome-part input'],
  ['options.html#canons', 'main h1'],
  ['options.html#veils', '.u-pv'],
  ['options.html#sites', 'main h1'],
  ['options.html#text', '.u-sample'],
  ['options.html#keys', 'main h1'],
  ['options.html#data', 'main h1'],
  ['sidepanel.html', '[role=tab]'],
  ['reader.html#/library', 'main h1'],
  ['reader.html#/story/bundled', '.u-gate'],
];

/** Long words, and a script of its own; and with no translation yet, the direction of two more. */
describe.skipIf(!hasChromium()).each([
  ['de', 'ltr'],
  ['ru', 'ltr'],
  ['en', 'rtl'],
] as const)('320 px in %s, %s', (language, direction) => {
  let chromium: Chromium;
  beforeAll(async () => {
    chromium = await launchChromium({
      viewport: { width: 320, height: 700 },
      extension: speaking('chrome', language),
    });
    await setReader(chromium, { progress: smallville516 });
  });
  afterAll(() => chromium?.close());

  it('speaks it', async () => {
    const page = await chromium.open('options.html');
    const heading = await page.locator('nav a').last().textContent();
    expect(heading).toBe(
      JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')).options_data.message,
    );
    await page.close();
  });

  it.each(someOf(pages, 4))('%s stays within the screen', async (path, ready) => {
    const page = await chromium.open(path);
    await page.locator(ready).first().waitFor();
    await page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), direction);
    await page.waitForTimeout(patient(150));
    const wide = await page.evaluate(() =>
      document.documentElement.scrollWidth <= innerWidth
        ? []
        : [...document.querySelectorAll('body *')]
            .filter((each) => {
              const { left, right } = each.getBoundingClientRect();
              return right > innerWidth + 1 || left < -1;
            })
            .map((each) => `${each.tagName} ${each.className}`)
            .slice(0, 5),
    );
    expect(wide).toEqual([]);
    if (process.env.UNSPOILED_PICTURES)
      await page.screenshot({
        path: `${process.env.UNSPOILED_PICTURES}/${language}-${direction}-${path.replace(/\W+/g, '-')}.png`,
      });
    await page.close();
  });
});
