import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Phrase } from '../../content/storage/types';
import { blocksFrom } from '../../content/stories/blocks';
import type { SafeHtml, Story } from '../../content/stories/types';
import { longStory } from '../bench/story';
import { type Chromium, hasChromium, launchChromium } from './harness/chromium';
import { keepStory } from './harness/library';
import { setReader, smallville516 } from './harness/stored';

const blocks = (html: string) => blocksFrom([html as SafeHtml]);
const told: Story = {
  ...longStory(2, 200, 5),
  id: 'ao3:5',
  title: 'The Glasshouse',
  source: 'https://archiveofourown.org/works/5',
  tags: {
    fandoms: ['Smallville (TV 2001)'],
    rating: 'Mature',
    warnings: ['Graphic Depictions Of Violence'],
    categories: ['Gen'],
    relationships: ['Clark Kent & Chloe Sullivan'],
    characters: ['Clark Kent'],
    freeforms: ['Angst', 'Suicide Attempt', 'the orchid lives'],
  },
  summary: blocks('<p>The orchid opens at last.</p>'),
  notes: blocks(
    '<p>Spoilers through 5x17. <em>Thanks</em> to <a href="https://example.org/b">Wren</a> for the orchid.</p>',
  ),
  endNotes: blocks('<p>The orchid was mine.</p>'),
  series: [{ title: 'Under Glass', part: 2, url: 'https://archiveofourown.org/series/9' }],
  posted: '2026-01-02',
};
const orchid: Phrase = { text: 'orchid' };

describe.skipIf(!hasChromium())('what stands before a story', () => {
  let chromium: Chromium;
  let page: Page;
  beforeAll(async () => {
    chromium = await launchChromium({ viewport: { width: 1280, height: 900 } });
    const first = await chromium.open('reader.html');
    await keepStory(chromium, told);
    await first.close();
  });
  afterAll(() => chromium?.close());
  afterEach(() => page?.close());

  async function open(progress = {}, phrases: Phrase[] = []) {
    await setReader(
      chromium,
      { progress, settings: { phrases } },
      Object.keys(progress).length > 0 || phrases.length > 0,
    );
    page = await chromium.open('reader.html#/story/ao3:5');
    await page.getByRole('heading', { level: 1 }).waitFor();
  }
  const main = () => page.locator('main');

  it('has rating, warnings and tags that warn in sight, the rest when it is asked for', async () => {
    await open();
    await page.waitForSelector('.r-text p');
    const warned = page.locator('.r-facts').first();
    for (const line of ['Mature', 'Graphic Depictions Of Violence', 'Suicide Attempt'])
      expect(await warned.getByText(line).isVisible()).toBe(true);
    const top = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((e) => e.getBoundingClientRect().top);
    expect(await top('.r-facts')).toBeLessThan(await top('.r-text p'));
    expect(await page.getByRole('link', { name: 'Wren' }).getAttribute('rel')).toContain('noreferrer');
    expect(await page.locator('.r-note em').textContent()).toBe('Thanks');
    await page.getByRole('button', { name: 'About this work' }).click();
    for (const line of [
      'Clark Kent & Chloe Sullivan',
      'Angst',
      'Part 2 of Under Glass',
      'archiveofourown.org/works/5',
    ])
      expect(await page.getByText(line).isVisible()).toBe(true);
    await page.screenshot({ path: '.cache/before.png' });
  });

  it('tells one who is not there yet what warns, and nothing else', async () => {
    await open(smallville516);
    await page.locator('.r-gate').waitFor();
    for (const line of [
      'Mature',
      'Graphic Depictions Of Violence',
      'Suicide Attempt',
      'Smallville (TV 2001)',
    ])
      expect(await page.getByText(line, { exact: true }).isVisible()).toBe(true);
    expect(await page.content()).not.toMatch(/orchid|through 5x17|Angst/);
    await page.screenshot({ path: '.cache/before-gate.png' });
  });

  it("covers the reader's own words in summary, notes and tags, never in what warns", async () => {
    await open({}, [orchid, { text: 'suicide' }]);
    await page.waitForSelector('.r-text p');
    await page.getByRole('button', { name: 'About this work' }).click();
    const readable = () =>
      main().evaluate((element) => {
        const copy = element.cloneNode(true) as Element;
        for (const one of copy.querySelectorAll('[inert]')) one.remove();
        return copy.textContent ?? '';
      });
    expect(await readable()).not.toContain('orchid');
    expect(await readable()).toContain('Suicide Attempt');
    await page.locator('.r-note .r-cover-button').first().click();
    expect(await readable()).toContain('orchid');
    await page.screenshot({ path: '.cache/before-own.png' });
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.screenshot({ path: '.cache/before-360.png' });
  });
});
