import { Buffer } from 'node:buffer';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shapesOfText, shapeTitles } from '../../scripts/sample/shapes-of-text.mjs';
import { type Chromium, hasChromium, launchChromium } from './harness/chromium';
import { eventually } from './harness/pages';
import { setReader } from './harness/stored';

describe.skipIf(!hasChromium())('text of every shape, on a telephone', () => {
  let chromium: Chromium;
  let page: Page;
  beforeAll(async () => {
    chromium = await launchChromium({ viewport: { width: 360, height: 800 } });
    await setReader(chromium, { progress: {} }, false);
    page = await chromium.open('reader.html#/library');
    await page.locator('.l-card').first().waitFor();
    const file = { name: 'shapes.html', mimeType: 'text/html', buffer: Buffer.from(shapesOfText()) };
    await page.locator('input[type=file]').setInputFiles([file]);
    const filled = () => page.locator('.r-chapter:has(.r-chunk > *)').count();
    expect(await eventually(filled, (count) => count === shapeTitles.length, 10_000)).toBe(5);
  });
  afterAll(() => chromium?.close());

  it('comes whole, and nothing is wider than the screen', async () => {
    const titles = await page.locator('.r-chapter-title').allTextContents();
    for (const [at, title] of shapeTitles.entries()) expect(titles[at]).toContain(title);
    const wide = await page.evaluate(() => {
      const room = (element: Element) => element.closest('pre, table');
      return [...document.querySelectorAll<HTMLElement>('.r-chapter')].flatMap((chapter) => {
        chapter.scrollIntoView();
        return [...chapter.querySelectorAll('*')]
          .filter((each) => !room(each.parentElement ?? each))
          .filter((each) => {
            const { left, right } = each.getBoundingClientRect();
            return right > innerWidth + 1 || left < -1;
          })
          .map((each) => `${each.tagName} ${each.textContent?.slice(0, 20)}`);
      });
    });
    expect(wide).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });

  it('stands as it is meant: from the right, with ruby, indented lists and bubbles', async () => {
    const looks = await page.evaluate(() => {
      const style = (selector: string) => {
        const found = document.querySelector(`.r-text ${selector}`);
        if (!found) throw new Error(`no ${selector}`);
        return getComputedStyle(found);
      };
      const left = (selector: string) =>
        document.querySelector(`.r-text ${selector}`)?.getBoundingClientRect().left ?? 0;
      return {
        arabic: style('[lang=ar] p').direction,
        hebrewSigns: Number.parseFloat(style('[lang=he] ul').paddingRight) > 16,
        rubyIsSmall: Number.parseFloat(style('rt').fontSize) < Number.parseFloat(style('ruby').fontSize),
        nested: left('ol ol li') > left('ol > li'),
        meant: left('dd') > left('dt'),
        shouted: style('em').fontStyle,
        tableScrolls: style('table').overflowX,
        mine: left('.sent') > left('.received'),
      };
    });
    expect(looks).toEqual({
      arabic: 'rtl',
      hebrewSigns: true,
      rubyIsSmall: true,
      nested: true,
      meant: true,
      shouted: 'italic',
      tableScrolls: 'auto',
      mine: true,
    });
  });
});
