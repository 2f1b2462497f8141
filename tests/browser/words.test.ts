import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { VeilSettings } from '../../content/storage/types';
import { type Chromium, hasChromium } from './harness/chromium';
import { eventually, HOST } from './harness/pages';
import { chromiumAtSamples } from './harness/samples';
import { setReader, smallville516 } from './harness/stored';

const text =
  '<p lang="no-such-such-tag">The old <em>ra</em>dio spoke first. He answered at last. Then the radio was still.</p><p>Nobody came.</p>';
const work = readFileSync('tests/fixtures/sites/ao3/work.html', 'utf8').replace(
  '<p>The radio spoke first.</p><p>He answered at last.</p>',
  text,
);

describe.skipIf(!hasChromium())('a reader’s own words in a text', () => {
  let chromium: Chromium;
  let page: Page;
  beforeAll(async () => {
    expect(work).toContain(text);
    chromium = await chromiumAtSamples((url) => (url.pathname === '/works/41' ? { body: work } : null));
  });
  afterAll(() => chromium?.close());
  afterEach(() => page?.close());

  const reader = (prose: VeilSettings['prose'], words = ['radio']) =>
    setReader(chromium, {
      progress: smallville516,
      veils: { prose },
      settings: { phrases: words.map((text) => ({ text })) },
    });

  /** What of the text can be seen, without our buttons; null until it has been searched. */
  const readable = () =>
    page.evaluate(() => {
      const all = document.querySelector('#chapters > .userstuff');
      if (!all || all.querySelector(':scope > p:not([data-unspoiled-seen])')) return null;
      const walker = document.createTreeWalker(all, NodeFilter.SHOW_TEXT);
      let said = '';
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        if (!element || element.closest('.unspoiled')) continue;
        if (element.checkVisibility({ visibilityProperty: true })) said += node.nodeValue;
      }
      return said;
    });
  const opened = async () => {
    page = await chromium.context.newPage();
    await page.goto(`https://${HOST}/works/41`);
    return await eventually(readable, (said) => said !== null);
  };
  const html = () => page.evaluate(() => document.querySelector('#chapters > .userstuff')?.innerHTML);

  it('hides the word alone, across its elements, each with a button of its own', async () => {
    await reader('word');
    expect(await opened()).toBe(
      'The old  spoke first. He answered at last. Then the  was still.Nobody came.',
    );
    expect(await page.locator('#chapters').ariaSnapshot()).not.toContain('radio');
    const buttons = page.locator('#chapters .unspoiled-tab');
    expect(await buttons.count()).toBe(2);
    await buttons.first().click();
    expect(await readable()).toContain('The old radio spoke first.');
    expect(await readable()).toContain('Then the  was still.');
    await buttons.first().press('Enter');
    expect(await readable()).toContain('The old  spoke first.');
  });

  it('hides its sentence, and gives the page back as it was', async () => {
    await reader('sentence');
    expect(await opened()).toBe(' He answered at last. Nobody came.');
    await reader('sentence', ['absent']);
    await eventually(readable, (said) => !!said?.includes('radio'));
    expect((await html())?.replaceAll(' data-unspoiled-seen=""', '')).toBe(text);
  });

  it('hides its paragraph, as at first', async () => {
    await reader('paragraph');
    expect(await opened()).toBe('Nobody came.');
  });
});
