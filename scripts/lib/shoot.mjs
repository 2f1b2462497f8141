// Pictures of the running thing: each surface, light and dark, on a phone and on a desk.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { LISTING } from './archive.mjs';
import { shapesFile } from './shapes.mjs';
import { troubles } from './troubles.mjs';

/** @typedef {'light' | 'dark' | 'forced'} Scheme `forced`: the system's own few colours, in Chromium */
/** @typedef {import('puppeteer-core').Page} Page */

const WIDTHS = [360, 1280];

/**
 * Has the browser prefer a colour scheme. WebDriver BiDi has no such thing: Firefox's own pref is set.
 * @param {import('./launch.mjs').Running} running @param {Page} page @param {Scheme} scheme
 */
async function prefer(running, page, scheme) {
  if (running.privileged) {
    const value = scheme === 'dark' ? 0 : 1;
    await running.privileged(
      `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value})`,
    );
  } else {
    const forced = scheme === 'forced';
    // Puppeteer's own way knows no forced colours.
    // What a session emulates lasts as long as it does.
    await (await page.createCDPSession()).send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: forced ? 'dark' : scheme },
        { name: 'forced-colors', value: forced ? 'active' : 'none' },
      ],
    });
  }
}

/** Waits until the page is still: fonts are here, and two frames have passed. @param {Page} page */
async function settled(page) {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    await new Promise((done) => setTimeout(done, 250));
  });
}

/** The number of the tab that shows the sample listing, as the extension's pages know it. @param {Page} page of the extension */
const listingTab = (page) =>
  page.evaluate(async () => {
    /** @type {import('webextension-polyfill').Browser} */
    const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const tabs = await api.tabs.query({ url: 'https://archiveofourown.org/*' });
    return tabs[0]?.id ?? -1;
  });

/**
 * Pictures of one surface, in both schemes and widths.
 * @param {import('./launch.mjs').Running} running
 * @param {string} folder @param {string} name @param {Page} page
 * @param {boolean | 'tall'} [whole] the whole page, not only what is in view; tall: in a window that shows it all,
 * where the browser would skip what is out of sight
 * @returns {Promise<string[]>} the paths
 */
async function shoot(running, folder, name, page, whole = false) {
  const paths = [];
  await page.bringToFront();
  const schemes = /** @type {Scheme[]} */ (
    running.privileged ? ['light', 'dark'] : ['light', 'dark', 'forced']
  );
  for (const scheme of schemes) {
    await prefer(running, page, scheme);
    // The archive has no dark scheme of its own: its readers choose a dark skin.
    if (page.url().startsWith('https:'))
      await page.goto(`${page.url().split('?')[0]}${scheme === 'light' ? '' : '?skin=dark'}`);
    for (const width of WIDTHS) {
      const wide = (name.startsWith('popup') || name === 'sidepanel') && width > 380 ? 380 : width;
      const height = whole === 'tall' ? 5000 : wide === 380 ? 600 : 900;
      await page.setViewport({ width: wide, height });
      await settled(page);
      const path = join(folder, `${name}-${scheme}-${wide}.png`);
      await page.screenshot({ path: /** @type {`${string}.png`} */ (path), fullPage: whole === true });
      paths.push(path);
    }
  }
  return paths;
}

/** Pages of the extension, and places in them, that are looked at as they stand when they are opened. */
const PLACES = {
  welcome: 'welcome.html',
  'options-veils': 'options.html#veils',
  'options-sites': 'options.html#sites',
  'options-text': 'options.html#text',
  'options-keys': 'options.html#keys',
  'options-data': 'options.html#data',
  library: 'reader.html#/library',
  none: 'reader.html#/story/none',
  sidepanel: 'sidepanel.html',
};

/**
 * Takes a picture of everything.
 * @param {import('./launch.mjs').Running} running with its reader made
 * @param {string} folder made where it is missing
 * @returns {Promise<string[]>} the paths
 */
export async function shootAll(running, folder) {
  mkdirSync(folder, { recursive: true });
  const listing = await running.browser.newPage();
  await listing.goto(LISTING);
  const reader = await running.open('reader.html#/story/bundled');
  const options = await running.open('options.html');
  const popup = await running.open(`popup.html?tab=${await listingTab(options)}`);
  const paths = [
    ...(await shoot(running, folder, 'listing', listing)),
    ...(await shoot(running, folder, 'reader', reader)),
    ...(await shoot(running, folder, 'options', options, true)),
    ...(await shoot(running, folder, 'popup', popup)),
  ];
  for (const tab of ['Text', 'Story']) {
    await popup.locator(`::-p-aria(${tab}[role="tab"])`).click();
    paths.push(...(await shoot(running, folder, `popup-${tab.toLowerCase()}`, popup)));
  }
  for (const [name, path] of Object.entries(PLACES)) {
    const page = await running.open(path);
    paths.push(...(await shoot(running, folder, name, page, name.startsWith('options'))));
    await page.close();
  }
  paths.push(...(await troubles(running, (name, page) => shoot(running, folder, name, page))));
  const work = await running.browser.newPage();
  await work.goto(LISTING.replace(/\/tags\/.*$/, '/works/9000001'));
  paths.push(...(await shoot(running, folder, 'work', work)));
  const shapes = await shapesFile(running, folder);
  paths.push(...(await shoot(running, folder, 'shapes', shapes, 'tall')));
  await shapes.close();
  await reader.bringToFront();
  // The story as it stands before this reader opened it.
  await reader.locator('.r-opened button').click();
  paths.push(...(await shoot(running, folder, 'gate', reader)));
  return paths;
}
