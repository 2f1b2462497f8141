// The story of all shapes of text, opened as a reader opens a file.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shapesOfText } from '../sample/shapes-of-text.mjs';

/**
 * Opens it in the reader tab, all of its chapters there.
 * @param {import('./launch.mjs').Running} running @param {string} folder where the file is for the while
 */
export async function shapesFile(running, folder) {
  const file = join(folder, 'shapes-of-text.html');
  writeFileSync(file, shapesOfText());
  const page = await running.open('reader.html#/library');
  await page.locator('.l-card').wait();
  const picker = await page.$('input[type=file]');
  await /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (picker).uploadFile(file);
  await page.locator('.r-chapter:last-child .r-chunk p').wait();
  rmSync(file);
  return page;
}
