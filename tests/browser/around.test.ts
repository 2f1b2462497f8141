import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../content/storage/defaults';
import { type Chromium, hasChromium } from './harness/chromium';
import { eventually, HOST, type Tab } from './harness/pages';
import { chromiumAtSamples } from './harness/samples';
import { setReader, smallville516 } from './harness/stored';

const bookmarker = (name: string, tag: string, note: string) => `
  <li id="bookmark_${name}" class="user short blurb group" role="article"><div class="user module group">
    <h5 class="byline heading">Bookmarked by <a href="/users/${name}">${name}</a></h5><p class="datetime">1 May 2024</p>
    <h6 class="meta heading">Bookmarker's Tags:</h6>
    <ul class="meta tags commas"><li><a class="tag" href="/tags/x">${tag}</a></li></ul>
    <h6 class="meta heading">Notes</h6><blockquote class="userstuff notes"><p>${note}</p></blockquote>
  </div></li>`;

/** A work's own page of bookmarks, as the archive's software makes it, with a field that suggests tags. */
const bookmarks = `<!doctype html><title>Bookmarks</title><style>
  .blurb { position: relative } .autocomplete.dropdown { position: absolute; top: 90px; background: #eee }
</style><div id="main" class="bookmarks-index region">
  <h2 class="heading">Bookmarks for <a href="/works/41">Long Winter</a></h2>
  <input id="tag"><ol class="bookmark index group">
  ${bookmarker('early', 'Post-Episode: s05e17 Void', 'Kept for the snow.')}
  ${bookmarker('late', 'cosy', 'The best thing since Smallville 9x21, I cried.')}
  </ol></div><script>
  const list = document.createElement('div');
  list.className = 'autocomplete dropdown';
  document.getElementById('tag').addEventListener('input', () => {
    list.innerHTML = '<ul><li>Smallville</li><li>Spoilers for Smallville season 9</li></ul>';
    document.body.append(list);
  });</script>`;

const subscribed = (path: string, name: string, by: string) => `
  <dt><a href="${path}">${name}</a> ${by}</dt><dd><form class="ajax-remove" action="/users/me/subscriptions/1" method="post">
  <input type="submit" value="Unsubscribe from ${name}"></form></dd>`;
const wren = 'by <a rel="author" href="/users/wren">wren</a>';
const subscriptions = `<!doctype html><title>Subscriptions</title><div id="main" class="subscriptions-index region">
  <h2 class="heading">My Subscriptions</h2><dl class="subscription index group">
  ${subscribed('/works/41', 'Long Winter', wren)}
  ${subscribed('/works/42', 'Smallville 9x21, again', 'by Anonymous')}
  ${subscribed('/users/wren', 'wren', '')}
  </dl></div>`;

const { ahead } = defaultSettings().veils;

describe.skipIf(!hasChromium())('what stands around works', () => {
  let chromium: Chromium;
  let page: Page;
  beforeAll(async () => {
    const own: Record<string, string> = { bookmarks, subscriptions };
    chromium = await chromiumAtSamples((url) => {
      const body = own[url.pathname.split('/').at(-1) ?? ''];
      return body ? { body } : null;
    });
    await setReader(chromium, {
      progress: smallville516,
      veils: { ahead: { ...ahead, title: true, bookmarkerTags: true, bookmarkerNotes: true, filters: true } },
    });
    page = await chromium.context.newPage();
    await page.goto(`https://${HOST}/works/41/bookmarks`);
  });
  afterAll(() => chromium?.close());

  /** Of each thing that matches: its words, and whether they can be seen. */
  const seen = (selector: string) =>
    (page as unknown as Tab).evaluate(
      (selector) =>
        [...document.querySelectorAll<HTMLElement>(selector)].map((element) => {
          const inner = element.querySelector(':scope > a, :scope > p') ?? element;
          const there = inner.checkVisibility({ visibilityProperty: true, opacityProperty: true });
          return [inner.textContent?.slice(0, 12), there];
        }),
      selector,
    );

  it('hides what bookmarkers say beyond the reader, on a work’s page of bookmarks', async () => {
    const tags = await eventually(
      () => seen('li.user.short ul.tags > li:has(a.tag)'),
      (all) => all[1]?.[1] === true,
    );
    expect(tags).toEqual([
      ['Post-Episode', false],
      ['cosy', true],
    ]);
    expect(await seen('li.user.short blockquote')).toEqual([
      ['Kept for the', true],
      ['The best thi', false],
    ]);
    expect(await page.locator('ol.bookmark').ariaSnapshot()).not.toMatch(/Void|9x21, I/);
  });

  it('hides a suggested tag that gives canon away, and leaves the others', async () => {
    await page.fill('#tag', 'Sma');
    const items = await eventually(
      () => seen('.dropdown ul > li:not(.unspoiled)'),
      (all) => all[0]?.[1] === true,
    );
    expect(items).toEqual([
      ['Smallville', true],
      ['Spoilers for', false],
    ]);
  });

  it('hides a title among subscriptions, and the button that says it again', async () => {
    await page.goto(`https://${HOST}/users/me/subscriptions`);
    const titles = await eventually(
      () => seen('dl.subscription > dt'),
      (all) => all[0]?.[1] === true && all[2]?.[1] === true,
    );
    expect(titles).toEqual([
      ['Long Winter', true],
      ['Smallville 9', false],
      ['wren', true],
    ]);
    const tree = await page.locator('dl.subscription').ariaSnapshot();
    expect(tree).not.toContain('9x21, again');
    expect(tree).toContain('Unsubscribe from Long Winter');
    await page.getByRole('button', { name: /show/i }).last().click();
    expect(await page.locator('dl.subscription').ariaSnapshot()).toContain(
      'Unsubscribe from Smallville 9x21, again',
    );
  });
});
