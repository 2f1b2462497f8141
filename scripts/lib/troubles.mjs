// Pictures of states that a person hopes not to see, each brought about as it comes about.
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('./launch.mjs').Running} Running */
/** @typedef {(name: string, page: Page) => Promise<string[]>} Shoot takes the pictures of one surface */

/**
 * All of them.
 * @param {Running} running @param {Shoot} shoot
 * @returns {Promise<string[]>} the paths
 */
export async function troubles(running, shoot) {
  const paths = [];
  for (const trouble of [lostLibrary, refusedFile, goneTab, lookUps])
    paths.push(...(await trouble(running, shoot)));
  return paths;
}

/** Writes into storage as it is, then loads the page anew. @param {Page} page @param {Record<string, unknown>} values */
const store = (page, values) =>
  page.evaluate(async (values) => {
    /** @type {import('webextension-polyfill').Browser} */
    const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    await api.storage.local.set(values);
    location.reload();
  }, values);

/** A library whose text the browser lost. @param {Running} running @param {Shoot} shoot */
async function lostLibrary(running, shoot) {
  const page = await running.open('reader.html#/library');
  const story = { id: 'a', title: 'Lamp Oil and Letters', authors: ['pelagia'], shelves: [] };
  const lost = [
    { ...story, source: 'https://archiveofourown.org/works/1' },
    { ...story, id: 'b' },
  ];
  await store(page, { lost });
  await page.waitForSelector('.l-lost');
  const paths = await shoot('library-lost', page);
  await store(page, { lost: [] });
  await page.close();
  return paths;
}

/** A file that cannot be opened. @param {Running} running @param {Shoot} shoot */
async function refusedFile(running, shoot) {
  const page = await running.open('reader.html#/library');
  await page.locator('.l-card').wait();
  const file = join(tmpdir(), 'Half a book.epub');
  writeFileSync(file, 'PK\u0003\u0004 and no more');
  const picker = await page.$('input[type=file]');
  await /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (picker).uploadFile(file);
  await page.waitForSelector('[role=alert]');
  rmSync(file);
  const paths = await shoot('file-refused', page);
  await page.close();
  return paths;
}

/** "Read in Unspoiled" of a tab that was closed meanwhile. @param {Running} running @param {Shoot} shoot */
async function goneTab(running, shoot) {
  const page = await running.open('reader.html#/capture/999999');
  await page.waitForSelector('[role=alert], main button');
  const paths = await shoot('capture-gone', page);
  await page.close();
  return paths;
}

/**
 * A look-up that waits for its answer (nobody presses the browser's own question here), and one without a network.
 * @param {Running} running @param {Shoot} shoot
 */
async function lookUps(running, shoot) {
  const page = await running.open('options.html#canons/own');
  await page.locator('::-p-aria(Look it up[role="tab"])').click();
  const ask = async () => {
    await page.locator('::-p-aria(Name of the show[role="textbox"])').fill('Lantern Harbor');
    await page.keyboard.press('Enter');
  };
  await ask();
  await page.waitForSelector('progress');
  const paths = await shoot('options-waiting', page);
  // WebDriver BiDi takes no network away.
  if (!running.privileged) {
    await page.setOfflineMode(true);
    await ask();
    await page.waitForSelector('[role=alert]');
    paths.push(...(await shoot('options-offline', page)));
  }
  await page.close();
  return paths;
}
