import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { forSurfaces } from '../../content/storage/defaults';
import { samplePage } from '../../scripts/lib/archive.mjs';
import { type Chromium, hasChromium } from './harness/chromium';
import { decided, HOST, type Tab } from './harness/pages';
import { chromiumAtSamples } from './harness/samples';
import { setReader, smallville516 } from './harness/stored';

/** Words of works that go past 5x16, each of a surface of its own, by page. */
const hidden = {
  '/tags/Smallville%20(TV%202001)/works': ['kept one vial', 'Post-Episode'],
  '/works/9000001': ['The drawer stuck', 'left in the drawer', 'from Grandville', 'The Serum Drawer'],
  '/works/9000003/chapters/9000502': ['The jacket is red', 'painted arm', 'Charcoal'],
  '/fighting': ['kept one vial', 'Post-Episode'],
};
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

  /** Everything that says the page's words again: what can be copied, and what is said beside the text. */
  const copies = () =>
    page.evaluate(() => {
      getSelection()?.selectAllChildren(document.body);
      const copied = getSelection()?.toString() ?? '';
      const said = [...document.querySelectorAll('[title], [alt], [aria-label], [aria-description]')]
        .filter((element) => !element.closest('[inert]'))
        .flatMap((element) =>
          ['title', 'alt', 'aria-label', 'aria-description'].map((name) => element.getAttribute(name)),
        );
      const options = [...document.querySelectorAll('option')].map(({ text }) => text);
      const meta = [...document.querySelectorAll('meta[content]')].map((element) =>
        element.getAttribute('content'),
      );
      return {
        copied,
        said: said.join('\n'),
        options: options.join('\n'),
        title: document.title,
        meta: meta.join('\n'),
      };
    });

  it.each(Object.entries(hidden))(
    'on %s: in copied text, attributes, options, the window and the tree',
    async (path, words) => {
      await visit(path);
      const tree = await page.locator('body').ariaSnapshot();
      for (const [where, text] of Object.entries({ ...(await copies()), tree }))
        for (const word of words) expect([where, text.includes(word) ? word : '']).toEqual([where, '']);
      // The test can fail: opened, they are there.
      const closed = '.unspoiled-tab[aria-expanded=false], .unspoiled-press[aria-expanded=false]';
      while (await page.locator(closed).count()) await page.locator(closed).first().click();
      expect((await copies()).copied).toContain(words[0]);
    },
  );

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
