// Draws public/icon/*.png from icon.svg: node scripts/icons.mjs. The pictures are committed.
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { findBrowser } from './lib/browsers.mjs';

const folder = new URL('../public/icon/', import.meta.url);
const svg = await readFile(new URL('icon.svg', folder), 'utf8');
const found = findBrowser('chromium');
if (!found) throw new Error('No Chromium-like browser to draw the icons with');
const browser = await chromium.launch({ executablePath: found.path });
try {
  for (const size of [16, 32, 48, 96, 128]) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    // Stores ask for a margin around the largest one: 96 of 128 px.
    const inner = size === 128 ? 96 : size;
    await page.setContent(
      `<style>body{margin:${(size - inner) / 2}px}svg{display:block;width:${inner}px;height:${inner}px}</style>${svg}`,
    );
    await writeFile(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
} finally {
  await browser.close();
}
