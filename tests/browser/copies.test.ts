import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { forSurfaces } from '../../content/storage/defaults';
import { samplePage } from '../../scripts/lib/archive.mjs';
import { type Chromium, hasChromium } from './harness/chromium';
import { copiesOf, findIn, hiddenOn } from './harness/copies';
import { decided, HOST, type Tab } from './harness/pages';
import { chromiumAtSamples } from './harness/samples';
import { setReader, smallville516 } from './harness/stored';

const hidden = { ...hiddenOn, '/fighting': ['kept one vial', 'Post-Episode'] as const };
/** A page or skin that insists. */
const insists = `<style>
  blockquote.summary, blockquote.summary *, ul.tags *, li.freeforms a { visibility: visible !important; opacity: 1 !important; display: block !important; user-select: all !important }
</style>`;

describe.skipIf(!hasChromium())('no copy of what is hidden', () => {
  let chromium: Chromium;
  let page: Page;
  beforeAll(async () => {
    chromium = await chromiumAtSamples((url) =>
      url.pathname === '/fighting'
        ? { body: samplePage('listing.html').replace('</head>', `${insists}</head>`) }
        : null,
    );
    const ahead = { ...forSurfaces(true) };
    await setReader(chromium, { progress: smallville516, veils: { ahead, staysOpen: false } });
  });
  afterEach(() => page?.close());
  afterAll(() => chromium?.close());

  async function visit(path: string) {
    page = await chromium.context.newPage();
    await page.goto(`https://${HOST}${path}`);
    expect(await decided(page as unknown as Tab)).toBe(true);
  }

  const copies = () => copiesOf(page as unknown as Tab);

  it.each(Object.entries(hidden))(
    'on %s: in copied text, attributes, options, the window and the tree',
    async (path, words) => {
      await visit(path);
      const tree = await page.locator('body').ariaSnapshot();
      for (const [where, text] of Object.entries({ ...(await copies()), tree }))
        for (const word of words) expect([where, text.includes(word) ? word : '']).toEqual([where, '']);
      for (const word of words) expect(await findIn(page as unknown as Tab, word)).toBe('');
      // The test can fail: opened, they are there.
      const closed = '.unspoiled-tab[aria-expanded=false], .unspoiled-press[aria-expanded=false]';
      while (await page.locator(closed).count()) await page.locator(closed).first().click();
      expect((await copies()).copied).toContain(words[0]);
      expect(await findIn(page as unknown as Tab, words[0])).toBe(words[0]);
    },
  );

  it('not in what is dragged out of the page', async () => {
    await visit('/tags/Smallville%20(TV%202001)/works');
    const dragged = page.evaluate(
      () =>
        new Promise<string>((done) => {
          getSelection()?.selectAllChildren(document.body);
          addEventListener('dragstart', ({ dataTransfer }) => {
            const kinds = dataTransfer?.types ?? [];
            done(kinds.map((kind) => dataTransfer?.getData(kind)).join('\n'));
          });
        }),
    );
    const heading = await page.locator('h2.heading').first().boundingBox();
    if (!heading) throw new Error('The listing has no heading');
    await page.mouse.move(heading.x + 8, heading.y + heading.height / 2);
    await page.mouse.down();
    await page.mouse.move(heading.x + 60, heading.y + 90, { steps: 8 });
    await page.mouse.up();
    const text = await dragged;
    expect(text).toContain('1 - 20 of 41 Works');
    for (const word of hiddenOn['/tags/Smallville%20(TV%202001)/works'] ?? [])
      expect(text).not.toContain(word);
  });

  it('not in a window title that a script of the page sets later, and there again when opened', async () => {
    await visit('/works/9000001');
    await page.evaluate(() => {
      document.title = 'The Serum Drawer, again';
    });
    await expect.poll(() => page.title()).toBe('Hidden title, again');
    await page.locator('h2.title .unspoiled-tab').click();
    await expect.poll(() => page.title()).toBe('The Serum Drawer, again');
  });

  it.each([
    ['forced colours', { forcedColors: 'active' as const }],
    ['print', { media: 'print' as const }],
    ['reduced motion in the dark', { colorScheme: 'dark' as const, reducedMotion: 'reduce' as const }],
  ])('in %s nothing is shown', async (_, media) => {
    await visit('/tags/Smallville%20(TV%202001)/works');
    await page.emulateMedia(media);
    expect(await page.locator('#work_9000001 blockquote.summary p').first().isVisible()).toBe(false);
    expect(await page.locator('#work_9000001 li.freeforms a').first().isVisible()).toBe(false);
  });

  it('without any style of the page or ours: what is hidden carries its own hiding', async () => {
    await visit('/works/9000001');
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('style, link[rel=stylesheet]')) each.remove();
      document.documentElement.setAttribute('data-unspoiled', 'off');
    });
    for (const selector of [
      '#chapters .userstuff p',
      '.afterword .userstuff p',
      '#workskin .summary .userstuff p',
    ])
      expect([selector, await page.locator(selector).first().isVisible()]).toEqual([selector, false]);
  });

  it.each([2, 4])('at %i00 percent nothing is shown, and nothing of ours is cut off', async (zoom) => {
    await visit('/tags/Smallville%20(TV%202001)/works');
    await page.setViewportSize({ width: 1280 / zoom, height: 900 / zoom });
    expect(await page.locator('#work_9000001 blockquote.summary p').first().isVisible()).toBe(false);
    const wide = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.unspoiled-tab, .unspoiled-bar, .unspoiled-more')]
          .map((element) => [element.textContent, element.getBoundingClientRect()] as const)
          .filter(([, { right, width }]) => width > 0 && right > innerWidth + 1)
          .map(([text, { left, right }]) => `${text} ${left} ${right}`),
      );
    await expect.poll(wide).toEqual([]);
  });
});
