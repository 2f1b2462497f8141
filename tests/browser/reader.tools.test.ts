import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Phrase } from '../../content/storage/types';
import { defaultReading, type ReadingSettings } from '../../content/stories/reading';
import { longStory } from '../bench/story';
import { patient } from '../pace';
import { type Chromium, hasChromium, launchChromium } from './harness/chromium';
import { keepStory, keptPlace } from './harness/library';
import { eventually } from './harness/pages';
import { setReader } from './harness/stored';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.skipIf(!hasChromium())('what the reader can do with a story of the library', () => {
  let chromium: Chromium;
  let page: Page;
  beforeAll(async () => {
    chromium = await launchChromium({ viewport: { width: 1280, height: 800 } });
    const first = await chromium.open('reader.html');
    await keepStory(chromium, longStory(4, 900, 3));
    await first.close();
  });
  afterAll(() => chromium?.close());
  afterEach(() => page?.close());

  async function open(reading: Partial<ReadingSettings> = {}, phrases: Phrase[] = []) {
    await setReader(
      chromium,
      { settings: { reading: { ...defaultReading(), ...reading }, phrases } },
      phrases.length > 0,
    );
    page = await chromium.context.newPage();
    await page.goto(chromium.url('reader.html#/story/long'));
    await page.waitForSelector('.r-chunk p', { state: 'attached' });
  }
  const button = (name: string | RegExp) =>
    page.getByRole('button', { name, exact: typeof name === 'string' });
  const heading = (n: number) => page.locator('.r-chapter-title').nth(n);
  const noAxe = async (where: string) => {
    await page.waitForTimeout(patient(300));
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const { violations } = await (Reflect.get(window, 'axe') as typeof import('axe-core')).run();
      return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target)}`);
    });
    expect([where, found]).toEqual([where, []]);
  };

  it('has all of its text in the page, each chapter with its number and title', async () => {
    await open();
    await expect.poll(() => page.locator('.r-chapter-title').count()).toBe(4);
    await expect.poll(() => page.locator('.r-text').textContent()).toContain('qxdmark');
    expect(await heading(1).textContent()).toContain('Chapter 2');
    await noAxe('the text');
  });

  it('goes to a chapter from the contents, and back to where one was', async () => {
    await open();
    await page.mouse.move(600, 400);
    await page.mouse.wheel(0, 900);
    await page.waitForTimeout(patient(500));
    const before = await keptPlace(chromium, 'long');
    await button('Contents').click();
    await noAxe('the contents');
    await page.getByRole('button', { name: /^Chapter 3/ }).click();
    // Where it comes to rest: chapters around it are laid out in the first frames after the jump.
    const isUnderHead = async () => {
      const y = (await heading(2).boundingBox())?.y ?? -1;
      return y > 50 && y < 400;
    };
    await expect.poll(isUnderHead, { timeout: patient(5000) }).toBe(true);
    await page.waitForTimeout(patient(300));
    expect(await isUnderHead()).toBe(true);
    await button('Back to where I was').click();
    await page.waitForTimeout(patient(600));
    expect(await keptPlace(chromium, 'long')).toEqual(before);
  });

  it('keeps titles ahead out of the contents, where one wants that', async () => {
    await open({ veilTitles: true });
    await page.evaluate(() => scrollTo(0, 0));
    await button('Contents').click();
    const list = page.locator('.r-contents');
    await list.waitFor();
    expect(await list.textContent()).toContain('title hidden');
    const titles = longStory(4, 1, 3).chapters.map(({ title }) => title);
    expect(await list.textContent()).not.toContain(titles[3] ?? '?');
  });

  it('turns pages by keys and taps, into the next chapter and back', async () => {
    await open({ flow: 'pages' });
    await page.evaluate(() => localStorage.clear());
    const folio = () => page.locator('.r-folio').textContent();
    await button('Contents').click();
    await page.getByRole('button', { name: /^Chapter 2/ }).click();
    await page.keyboard.press('Escape');
    await expect.poll(folio).toMatch(/^Page 1 of/);
    // The focus is on the panel's button again, which takes the space bar for itself.
    await page.locator('.r-text').focus();
    await page.keyboard.press(' ');
    await expect.poll(folio).toMatch(/^Page 2 of/);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(folio).toMatch(/^Page 1 of/);
    await page.keyboard.press('End');
    const last = /of (\d+)/.exec((await folio()) ?? '')?.[1];
    await expect.poll(folio).toBe(`Page ${last} of ${last}`);
    await button('Next page').click();
    await expect.poll(() => heading(2).isVisible()).toBe(true);
    await page.keyboard.press('PageUp');
    await expect.poll(folio).toBe(`Page ${last} of ${last}`);
    await page.keyboard.press('Home');
    await expect.poll(folio).toMatch(/^Page 1 of/);
    await noAxe('pages');
  });

  it('shows one chapter at a time, with the next at its end', async () => {
    await open({ chapters: 'single' });
    await button('Contents').click();
    await page.getByRole('button', { name: /^Chapter 2/ }).click();
    await page.keyboard.press('Escape');
    await expect.poll(() => heading(1).isVisible()).toBe(true);
    expect(await page.locator('.r-chapter:not([hidden])').count()).toBe(1);
    await button('Next chapter').click();
    await expect.poll(() => heading(2).isVisible()).toBe(true);
  });

  it('finds words in the whole story, and goes there', async () => {
    await open();
    await button('Find').click();
    await page.getByRole('searchbox').fill('qxdmark');
    await page.getByText('1 place', { exact: true }).waitFor();
    await noAxe('the search');
    await page.locator('.r-found button').click();
    const at = () =>
      page.evaluate(() => {
        const block = [...document.querySelectorAll('.r-text p')].find((p) =>
          p.textContent?.includes('qxdmark'),
        );
        return block?.getBoundingClientRect().top ?? -1;
      });
    expect(await eventually(at, (top) => top > 40 && top < 200)).toBeLessThan(200);
  });

  it('highlights over two paragraphs, keeps it, lists it, removes it and puts it back', async () => {
    await open();
    await page.evaluate(() => scrollTo(0, 500));
    await page.waitForTimeout(patient(400));
    await page.evaluate(() => {
      const [first, second] = [...document.querySelectorAll('.r-text p')].slice(6, 8);
      getSelection()?.setBaseAndExtent(first?.firstChild as Node, 4, second?.firstChild as Node, 9);
    });
    await button('Highlight, green').click();
    const drawn = () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('u-green') ?? [])].map((range) => (range as StaticRange).endOffset),
      );
    expect(await eventually(drawn, ({ length }) => length === 1)).toEqual([9]);
    await page.reload();
    await page.waitForSelector('.r-chunk p');
    expect(await eventually(drawn, ({ length }) => length === 1)).toEqual([9]);
    await button('Contents').click();
    await page.getByRole('tab', { name: 'Marks' }).click();
    await button('Bookmark this place').click();
    await expect.poll(() => page.locator('.r-marks > li').count()).toBe(2);
    await noAxe('marks');
    const saved = page.waitForEvent('download');
    await button('Save as Markdown').click();
    const file = await (await saved).path();
    expect(readFileSync(file, 'utf8')).toMatch(/^# A Long Story by Nobody\n\n## Chapter 1: [\s\S]*\n> /);
    await page.locator('.r-marks > li').first().getByRole('button', { name: 'Remove' }).click();
    await expect.poll(() => page.locator('.r-marks > li').count()).toBe(1);
    await button('Undo').click();
    await expect.poll(() => page.locator('.r-marks > li').count()).toBe(2);
  });

  it("covers the reader's own words, and lifts the cover", async () => {
    await open({}, [{ text: 'harbour' }]);
    const covered = page.locator('.r-covered').first();
    await covered.waitFor({ state: 'attached' });
    expect(await covered.evaluate((element) => getComputedStyle(element).visibility)).toBe('hidden');
    await noAxe('covers');
    await page.locator('.r-cover-button').first().click();
    expect(await covered.evaluate((element) => getComputedStyle(element).visibility)).toBe('visible');
  });

  it('shows the text as its author posted it, and tidied again', async () => {
    await open();
    const text = () => page.locator('.r-text').textContent();
    await expect.poll(text).toContain('qxdmark');
    expect(await text()).not.toMatch(/"|--/);
    await button(/^Aa/).click();
    await page.getByRole('switch', { name: 'As the author posted it' }).click();
    await expect.poll(text).toMatch(/"/);
    await noAxe('text settings');
    await page.getByRole('switch', { name: 'As the author posted it' }).click();
    await expect.poll(text).not.toMatch(/"/);
  });
});
