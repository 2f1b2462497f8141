import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Progress } from '../../content/canons/types';
import { patient } from '../pace';
import { type Chromium, hasChromium, launchChromium } from './harness/chromium';
import { eventually } from './harness/pages';
import { setReader, smallville516 } from './harness/stored';

const [note = '', notice = '', ...paragraphs] = readFileSync('content/stories/bundled.txt', 'utf8')
  .trim()
  .split('\n');
/** The same letters, whatever quotation marks and dashes a view gives them. */
const plain = (text: string) =>
  text
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/…/g, '...')
    .replace(/\s+/g, ' ')
    .trim();
const behind: Progress = { smallville: { state: 'all' }, 'infinite-crisis': { state: 'all' } };

describe.skipIf(!hasChromium())('the reader', () => {
  let chromium: Chromium;
  let page: Page;
  beforeAll(async () => {
    chromium = await launchChromium({});
  });
  afterAll(() => chromium?.close());
  afterEach(() => page?.close());

  const text = () => page.locator('.r-text');
  async function open(progress: Progress, registered = false) {
    await setReader(chromium, { progress }, registered);
    page = await chromium.open('reader.html#/story/bundled');
    await page.getByRole('heading', { level: 1 }).waitFor();
  }

  it('shows every word of the story, its note and its notice, and no invented name', async () => {
    await open(behind);
    await text().waitFor();
    const shown = plain((await page.locator('main').textContent()) ?? '');
    for (const paragraph of [note, notice, ...paragraphs]) expect(shown).toContain(plain(paragraph));
    expect(shown).toContain('Just a brief little thing');
    expect(shown).toContain('Anonymous');
    expect(shown).toMatch(/\d+ words/);
    expect(await page.getByText('Self-harm', { exact: false }).count()).toBe(0);
    await page.getByRole('button', { name: 'Content notes' }).click();
    expect(await page.getByText('near-death', { exact: false }).isVisible()).toBe(true);
  });

  it('holds the text back from one who is not there yet, and shows it when asked', async () => {
    await open(smallville516, true);
    await page.getByText('goes past where you are', { exact: false }).waitFor();
    expect(await page.content()).not.toContain('serum');
    expect(await page.content()).not.toContain('Infinite Crisis #6');
    const gate = page.locator('.r-gate');
    expect(await gate.textContent()).toMatch(/5x16/);
    expect(await gate.textContent()).toMatch(/5x17/);
    await gate.getByRole('button', { name: 'Show', exact: true }).click();
    await text().waitFor();
    await page.getByRole('button', { name: 'Hide again' }).click();
    await gate.waitFor();
    expect(await page.content()).not.toContain('serum');
  });

  it('moves the reader by "I\'m past this" and undoes it', async () => {
    await open(smallville516, true);
    await page.getByRole('button', { name: /^I'm past th/ }).click();
    await text().waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.locator('.r-gate').waitFor();
  });

  it('shows the story to one who follows nothing, and offers to follow its canons', async () => {
    await open({});
    await text().waitFor();
    expect(await page.getByRole('button', { name: /Follow.*Smallville/ }).count()).toBe(1);
  });

  it('changes size, line height, width, font and theme live', async () => {
    await open(behind);
    await text().waitFor();
    const style = () =>
      text().evaluate((element) => {
        const paragraph = element.querySelector('p') ?? element;
        const { fontSize, lineHeight, fontFamily, color } = getComputedStyle(paragraph);
        return { fontSize, lineHeight, fontFamily, color, width: paragraph.getBoundingClientRect().width };
      });
    const before = await style();
    await page.getByRole('button', { name: /Text$/ }).click();
    for (const name of ['Size', 'Line height', 'Width']) {
      await page.getByRole('slider', { name }).focus();
      await page.keyboard.press(name === 'Width' ? 'PageDown' : 'PageUp');
    }
    await page.getByRole('combobox', { name: 'Font' }).selectOption({ label: 'Monospaced' });
    await page.getByRole('radio', { name: 'Dark' }).press('Space');
    const after = await eventually(style, (now) => now.color !== before.color);
    expect(Number.parseFloat(after.fontSize)).toBeGreaterThan(Number.parseFloat(before.fontSize));
    expect(after.lineHeight).not.toBe(before.lineHeight);
    expect(after.fontFamily).not.toBe(before.fontFamily);
    expect(after.color).not.toBe(before.color);
  });

  it('remembers the place to the paragraph, across closing and a change of size', async () => {
    await setReader(chromium, { progress: behind }, false);
    page = await chromium.context.newPage();
    await page.setViewportSize({ width: 420, height: 500 });
    await page.goto(chromium.url('reader.html#/story/bundled'));
    await text().waitFor();
    const first = () =>
      text().evaluate((element) => {
        const all = [...element.querySelectorAll('p')];
        return (all.find((one) => one.getBoundingClientRect().bottom > 80)?.textContent ?? '').slice(0, 40);
      });
    const start = await first();
    await page.mouse.move(200, 300);
    await page.mouse.wheel(0, 1500);
    await page.waitForTimeout(patient(900));
    const there = await first();
    expect(there).not.toBe(start);
    await page.close();
    page = await chromium.context.newPage();
    await page.setViewportSize({ width: 420, height: 500 });
    await page.goto(chromium.url('reader.html#/story/bundled'));
    await text().waitFor();
    expect(await eventually(first, (now) => now === there)).toBe(there);
    await page.close();
    await chromium.inExtension(async () => {
      const { storage } = Reflect.get(globalThis, 'chrome');
      const { settings } = await storage.local.get('settings');
      await storage.local.set({ settings: { ...settings, type: { ...settings.type, size: 30 } } });
    }, undefined);
    page = await chromium.context.newPage();
    await page.setViewportSize({ width: 420, height: 500 });
    await page.goto(chromium.url('reader.html#/story/bundled'));
    await text().waitFor();
    expect(await eventually(first, (now) => now === there)).toBe(there);
  });

  it('says so where there is no such story', async () => {
    page = await chromium.open('reader.html#/story/nowhere');
    await page.getByText('There is no such story here.').waitFor();
    await page.getByRole('button', { name: 'Open the bundled story' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
  });
});
