import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { bookOf, xhtml } from '../files/books';
import { goodFiles } from '../files/good.data';
import { hostileFiles } from '../files/hostile.data';
import { zipOf } from '../files/zip';
import { boundAmong, patient } from '../pace';
import { withDom } from '../unit/dom';
import { type Chromium, hasChromium, launchChromium } from './harness/chromium';
import { setReader } from './harness/stored';

describe.skipIf(!hasChromium())('files in the library', () => {
  let chromium: Chromium;
  let page: Page;
  beforeAll(async () => {
    chromium = await launchChromium({});
    await setReader(chromium, { progress: {} }, false);
  });
  afterAll(() => chromium?.close());
  afterEach(() => page?.close());
  const bytes = async (blob: Blob) => Buffer.from(await blob.arrayBuffer());
  const open = async () => {
    page = await chromium.open('reader.html#/library');
    await page.locator('.l-card').first().waitFor();
  };
  const pick = (files: { name: string; mimeType: string; buffer: Buffer }[]) =>
    page.locator('input[type=file]').setInputFiles(files);
  const book = async () =>
    bytes(await zipOf(bookOf({ pages: { 'a.xhtml': xhtml('<p>The tide was out.</p>') } })));

  it('a book that is picked opens, stands in the library, and is taken along as EPUB and as a page', async () => {
    await open();
    await pick([{ name: 'tide.epub', mimeType: 'application/epub+zip', buffer: await book() }]);
    await page.waitForURL(/#\/story\//);
    await page.getByText('The tide was out.').waitFor();
    await page.getByRole('button', { name: 'Library' }).click();
    const card = page
      .locator('.l-card')
      .filter({ has: page.getByRole('button', { name: 'Shelves and files' }) })
      .first();
    await card.getByRole('button', { name: 'Shelves and files' }).click();
    for (const [name, ending, start] of [
      ['Save as EPUB', /\.epub$/, 'PK'],
      ['Save as web page', /\.html$/, '<!'],
    ] as const) {
      const coming = page.waitForEvent('download');
      await card.getByRole('button', { name }).click();
      const download = await coming;
      expect(download.suggestedFilename()).toMatch(ending);
      expect(readFileSync(await download.path(), 'latin1').slice(0, 2)).toBe(start);
    }
  });

  it('a text that is dropped or pasted comes in too', async () => {
    await open();
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.items.add(
        new File(['Dropped words, a line of them.\n\nAnd another.'], 'dropped.txt', { type: 'text/plain' }),
      );
      window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    });
    await page.getByText('Dropped words').waitFor();
    await page.goto(chromium.url('reader.html#/library'));
    await page.locator('.l-card').nth(1).waitFor();
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', 'Pasted words, a line of them.');
      window.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    });
    await page.getByText('Pasted words').first().waitFor();
    // What has no title is called by its first words.
    await page.getByRole('button', { name: 'Library' }).click();
    await page.getByRole('link', { name: 'Pasted words, a line of' }).waitFor();
  });

  it('each file that is no story is named with the reason, and those beside it come in all the same', async () => {
    // Some of the files are written by the product's own code.
    withDom();
    const all = [...goodFiles, ...hostileFiles].filter(({ name }) => !/100|large|huge|bomb/i.test(name));
    const files: { name: string; mimeType: string; buffer: Buffer }[] = [];
    for (const one of all) {
      const buffer = await bytes(await one.make());
      // The protocol that hands them over takes no more at once.
      if (buffer.length < 1_000_000) files.push({ name: one.name, mimeType: '', buffer });
    }
    await open();
    // Timers of a tab behind others come once a second.
    await page.bringToFront();
    await page.evaluate(() => {
      const state = { longest: 0, last: performance.now() };
      Object.assign(window, { state });
      const beat = () => {
        state.longest = Math.max(state.longest, performance.now() - state.last);
        state.last = performance.now();
      };
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        beat();
        setTimeout(() => port2.postMessage(0), 8);
      };
      port2.postMessage(0);
    });
    await pick(files);
    const refused = all.filter(({ name, refused: why }) => why && files.some((file) => file.name === name));
    await expect
      .poll(() => page.locator('.u-error').textContent(), { timeout: patient(120_000) })
      .toContain(refused.at(-1)?.name ?? '');
    const said = (await page.locator('.u-error').textContent()) ?? '';
    for (const { name } of refused) expect(said).toContain(`${name}: `);
    const { longest } = await page.evaluate(() => Reflect.get(window, 'state') as { longest: number });
    console.log(
      `${files.length} files at once, ${refused.length} refused; longest wait ${Math.round(longest)} ms`,
    );
    expect(longest).toBeLessThan(boundAmong(1000));
    expect(await page.locator('.l-card').count()).toBeGreaterThan(10);
  });
});
