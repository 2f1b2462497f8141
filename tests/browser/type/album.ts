import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** The folder for pictures of the twelve most different pages; without one, none are taken. */
const folder = process.env.UNSPOILED_PICTURES;

/** Part of a page's name, width of the window, and preset. */
const kept: readonly [name: string, width: number, preset: string][] = [
  ['work-multi-29046888', 1440, 'comfortable'],
  ['chatfic-37214506', 360, 'night'],
  ['podfic-alan', 360, 'large'],
  ['vid-embed', 768, 'dyslexia'],
  ['story-desktop-multi-2026b', 1440, 'manuscript'],
  ['mobile-story', 360, 'comfortable'],
  ['chapter-dark-after-js', 1440, 'dyslexia'],
  ['chapter-light', 360, 'eink'],
  ['scribblehub.com/chapter-2023', 768, 'compact'],
  ['thread-posts', 1440, 'night'],
  ['syosetu.com/episode', 360, 'manuscript'],
  ['wattpad.com/chapter', 360, 'large'],
];

/** Takes the picture, from where the text begins, if this is one of the twelve: to be looked at by eye. */
export async function picture(page: Page, name: string, width: number, preset: string, text: string) {
  const at = kept.findIndex(([part, wide, id]) => name.includes(part) && width === wide && preset === id);
  if (!folder || at < 0) return;
  mkdirSync(folder, { recursive: true });
  await page.evaluate((text) => document.querySelector(text)?.scrollIntoView(), text);
  await page.evaluate(() => window.scrollBy(0, -120));
  const file = `${String(at + 1).padStart(2, '0')}-${name.replace(/\W+/g, '-')}-${width}-${preset}.png`;
  // Playwright hides the caret by a style on each field, and leaves an attribute.
  await page.screenshot({ path: join(folder, file), caret: 'initial' });
}
