import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Answer, type Server, serve } from '../../scripts/lib/server.mjs';
import { patient } from '../pace';
import { withHosts } from './harness/builds';
import { readFrom } from './harness/capture';
import { type Chromium, hasChromium, launchChromium } from './harness/chromium';
import { setReader } from './harness/stored';

const HOST = 'www.royalroad.com';
const FICTION = '/fiction/7007/stone-stairs';
const chapter = (n: number) => `${FICTION}/chapter/${9000 + n}/c${n}`;
const page = readFileSync('tests/fixtures/sites/royalroad/chapter.html', 'utf8');
const CHAPTERS = 4;
const list = JSON.stringify(
  Array.from({ length: CHAPTERS }, (_, i) => ({
    id: 9001 + i,
    title: `Part ${i + 1}`,
    slug: `c${i + 1}`,
    order: i,
    url: chapter(i + 1),
  })),
);
const index = readFileSync('tests/fixtures/sites/royalroad/redesign.html', 'utf8').replace(
  /window\.chapters = \[.*?\];/,
  `window.chapters = ${list};`,
);

describe.skipIf(!hasChromium())('a work that comes one chapter at a time', () => {
  let server: Server;
  let chromium: Chromium;
  let reader: Page;
  let asked: { path: string; at: number }[];
  let special: (path: string) => Answer | null | Promise<Answer | null>;
  beforeAll(async () => {
    server = await serve([HOST], async (url) => {
      const { pathname } = url;
      if (pathname === '/favicon.ico') return null;
      asked.push({ path: pathname, at: Date.now() });
      const other = await special(pathname);
      if (other) return other;
      const n = Number(/chapter\/900(\d)/.exec(pathname)?.[1]);
      if (!n) return { body: index };
      return {
        body: page
          .replaceAll('Chapter 2: The Well', `Part ${n}`)
          .replace('She counted to nine.', `This is the text of part ${n}.`),
      };
    });
    chromium = await launchChromium({ server, hosts: [HOST], extension: withHosts('chrome', [HOST]) });
    await setReader(chromium, { progress: {} }, false);
  });
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
  });
  beforeEach(async () => {
    asked = [];
    special = () => null;
    for (const open of chromium.context.pages()) if (!/manifest\.json$/.test(open.url())) await open.close();
  });
  const get = (name: string | RegExp) => reader.getByRole('button', { name }).first();
  const said = (words: string | RegExp) =>
    reader
      .getByText(words)
      .first()
      .waitFor({ timeout: patient(20_000) });
  const here = () => reader.locator('.r-chapter').count();

  it('comes slowly, is paused, survives the closing of its tab, and goes on where it was', async () => {
    const site = await chromium.context.newPage();
    await site.goto(`https://${HOST}${chapter(2)}`);
    reader = await readFrom(chromium, HOST);
    await said('This is the text of part 2.');
    const text = (await reader.locator('main').textContent()) ?? '';
    expect(text).not.toMatch(/taken without leave|at the right place only/);
    expect(await reader.locator('.r-text details:not(.r-aside)[open]').count()).toBe(0);
    const before = asked.length;
    // The site is slow: what is asked stays one request at a time.
    let open = 0;
    let most = 0;
    special = async (path) => {
      if (!path.includes('/chapter/')) return null;
      most = Math.max(most, ++open);
      // Slow enough for whoever presses Pause meanwhile.
      await new Promise((done) => setTimeout(done, patient(500)));
      open--;
      return null;
    };
    await get('Get the whole work').click();
    await said(/2 of 4 chapters/);
    await get('Pause').click();
    await said('Paused. What has come is saved.');
    await reader.close();
    reader = await chromium.open('reader.html#/story/royalroad:7007');
    await get('Get the whole work').click();
    await said(/chapters? came/);
    await expect.poll(here).toBe(4);
    expect(most).toBe(1);
    const since = asked.slice(before);
    const gaps = since.slice(1).map(({ at }, i) => at - (since[i]?.at ?? 0));
    // The new tab knows nothing of the old one's last request, which a press of the reader's stands between.
    expect(gaps.filter((gap) => gap < 2900).length).toBeLessThanOrEqual(1);
    expect(since.filter(({ path }) => path === chapter(2))).toEqual([]);
    await reader.getByRole('button', { name: 'Contents' }).click();
    await expect.poll(() => reader.locator('.r-contents li').allTextContents()).toHaveLength(4);
  });

  for (const [name, answer, words] of [
    [
      'asks to wait',
      { status: 429, body: 'later', headers: { 'retry-after': '300' } },
      'Try again in 5 minutes',
    ],
    ['wants a login', { status: 401, body: 'no' }, 'log in'],
    ['has lost the page', { status: 404, body: 'gone' }, 'no longer has this page'],
    ['refuses', { status: 503, body: 'busy' }, "didn't give us the page"],
  ] as const) {
    it(`says so where the site ${name}, stops there, and keeps what has come`, async () => {
      reader = await chromium.open('reader.html#/story/royalroad:7007');
      const site = await chromium.context.newPage();
      await site.goto(`https://${HOST}${FICTION}`);
      asked = [];
      special = () => answer;
      await get('Check for new chapters').click();
      await said(new RegExp(words));
      expect(asked).toHaveLength(1);
      await expect.poll(here).toBe(4);
      special = () => null;
      await get('Go on').click();
      await said('Nothing new.');
    });
  }
});
