import { Buffer } from 'node:buffer';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Server } from '../../scripts/lib/server.mjs';
import { patient } from '../pace';
import { type Chromium, hasChromium, launchChromium } from './harness/chromium';
import { eventually, serveSamples } from './harness/pages';
import { setReader } from './harness/stored';

const HOST = 'pictures.example';
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><rect width="30" height="20"/></svg>';
const STORY = `<!doctype html><html lang="en"><title>Postcards</title><body><h1>Postcards</h1>
<p>The first card came in May.</p>
<p><img src="https://${HOST}/boat.svg" alt="A boat"></p>
<p><picture><source srcset="https://${HOST}/set.svg"><img src="https://${HOST}/sea.svg" srcset="https://${HOST}/big.svg 2x"></picture></p>
<p style="background: url(https://${HOST}/ground.svg)">The second never did.</p>
<p><video poster="https://${HOST}/poster.svg" src="https://${HOST}/film.mp4"></video></p></body></html>`;

describe.skipIf(!hasChromium())('pictures of a story that are on another site', () => {
  let server: Server;
  let chromium: Chromium;
  let page: Page;
  const asked: string[] = [];
  beforeAll(async () => {
    server = await serveSamples(
      (url) => {
        if (url.hostname !== HOST) return null;
        asked.push(url.pathname);
        return { body: SVG, type: 'image/svg+xml' };
      },
      [HOST],
    );
    chromium = await launchChromium({ server, hosts: [HOST] });
    await setReader(chromium, { progress: {} }, false);
    page = await chromium.open('reader.html#/library');
    await page.locator('.l-card').first().waitFor();
    await page
      .locator('input[type=file]')
      .setInputFiles([{ name: 'postcards.html', mimeType: 'text/html', buffer: Buffer.from(STORY) }]);
    await page.getByText('The first card came in May.').waitFor();
  });
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
  });
  const requests = () => [...new Set(asked)].sort();
  const both = ['/boat.svg', '/sea.svg'];
  const shown = () => page.locator('article img').count();

  it('are not asked for until the reader wants them, and the button says where they are', async () => {
    const button = page.getByRole('button', {
      name: /^A boat\. Show this story's pictures\. .*pictures\.example/,
    });
    await button.waitFor();
    await page.waitForTimeout(patient(300));
    expect(asked).toEqual([]);
    await button.click();
    expect(await eventually(shown, (count) => count === 2)).toBe(2);
    expect(
      await eventually(
        async () => requests(),
        ({ length }) => length > 1,
      ),
    ).toEqual(both);
    const policies = page
      .locator('article img')
      .evaluateAll((all) => all.map((one) => one.getAttribute('referrerpolicy')));
    expect(await policies).toEqual(['no-referrer', 'no-referrer']);
    const picture = process.env.UNSPOILED_PICTURES;
    if (picture) await page.screenshot({ path: `${picture}/pictures.png` });
  });

  it('are placeholders again when that is undone', async () => {
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await eventually(shown, (count) => count === 0)).toBe(0);
    await page.getByRole('button', { name: /^A boat/ }).click();
    expect(await eventually(shown, (count) => count === 2)).toBe(2);
  });

  it('stay allowed for this story when it is opened again, and nothing else of it is asked for', async () => {
    await page.reload();
    expect(await eventually(shown, (count) => count === 2)).toBe(2);
    expect(await page.getByRole('button', { name: /Show this story's pictures/ }).count()).toBe(0);
    await page.waitForTimeout(patient(300));
    expect(requests()).toEqual(both);
  });
});
