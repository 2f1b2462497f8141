import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { samplePage } from '../../scripts/lib/archive.mjs';
import { patient } from '../pace';
import { type Chromium, hasChromium } from './harness/chromium';
import { decided, HOST, type Tab } from './harness/pages';
import { chromiumAtSamples } from './harness/samples';
import { setReader, smallville516 } from './harness/stored';

/** What nothing of ours may ever touch on a work's page. */
const untouched = [
  '#kudo_submit',
  '#show_comments_link a',
  '#comment_content_for_9000001',
  '#comment_for_9000001 input[type=submit]',
  'li.download',
  'dd.rating a.tag',
  'dd.warning a.tag',
  'dd.fandom a.tag',
  'h2.title',
];

describe.skipIf(!hasChromium())("a work's page in Chromium", () => {
  let chromium: Chromium;
  let page: Page;
  beforeAll(async () => {
    chromium = await chromiumAtSamples((url) =>
      url.pathname === '/works/9000099' ? { body: samplePage('work.html').slice(0, 6000) } : null,
    );
  });
  // What a test opened would stay open for the next.
  beforeEach(() => setReader(chromium, { progress: smallville516 }));
  afterAll(() => chromium?.close());
  afterEach(() => page?.close());
  async function visit(path: string) {
    page = await chromium.context.newPage();
    await page.goto(`https://${HOST}${path}`);
    expect(await decided(page as unknown as Tab)).toBe(true);
  }
  const visible = (selector: string) => page.locator(selector).first().isVisible();
  it('veils text, notes, summary and additional tags of a work past the reader', async () => {
    await visit('/works/9000001');
    for (const selector of [
      '#chapters .userstuff p',
      '#workskin > .preface .summary .userstuff p',
      '#workskin > .preface .notes .userstuff p',
      '.afterword .userstuff p',
      'dd.freeform a.tag',
    ]) {
      expect([selector, await visible(selector)]).toEqual([selector, false]);
    }
    for (const selector of untouched) {
      expect([
        selector,
        await page
          .locator(selector)
          .first()
          .evaluate((one) => one.hasAttribute('inert')),
      ]).toEqual([selector, false]);
    }
    expect(await page.locator('#kudo_submit').isEnabled()).toBe(true);
    const tree = await page.locator('#main').ariaSnapshot();
    expect(tree).toContain('Smallville');
    expect(tree).not.toMatch(/The drawer stuck|vial/);
  });
  it('has a gate before the text that opens the whole work, takes no focus and closes again', async () => {
    await visit('/works/9000001');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    const gate = page.locator('.unspoiled-gate');
    expect(await gate.count()).toBe(1);
    // How far the work goes; where the reader is stays out of what the page can read.
    expect(await gate.textContent()).toMatch(/Smallville[\s\S]*5x17/);
    expect(await gate.textContent()).not.toContain('5x16');
    const button = gate.getByRole('button').first();
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await visible('#chapters .userstuff p')).toBe(true);
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Enter');
    expect(await visible('#chapters .userstuff p')).toBe(false);
  });

  it('keeps a work open that was opened, also on its next page', async () => {
    await visit('/works/9000001');
    await page.locator('.unspoiled-gate').getByRole('button').first().click();
    await page.waitForTimeout(patient(300));
    await page.close();
    await visit('/works/9000001');
    expect(await visible('#chapters .userstuff p')).toBe(true);
  });

  it('leaves a work behind the reader as it is', async () => {
    await visit('/works/9000004');
    for (const selector of [
      '#chapters .userstuff p',
      '.preface .summary p',
      '.preface .notes p',
      'dd.freeform a.tag',
    ]) {
      expect([selector, await visible(selector)]).toEqual([selector, true]);
    }
    expect(await page.locator('.unspoiled').count()).toBe(0);
  });

  it("gates a chapter by the chapter's own notes", async () => {
    await visit('/works/9000003/chapters/9000502');
    expect(await visible('#chapters .userstuff[role=article] p')).toBe(false);
    expect(await visible('#chapters .notes .userstuff p')).toBe(false);
    expect(await visible('#chapters .summary .userstuff p')).toBe(false);
  });

  it('veils every chapter of an entire work, and keeps the warning tag', async () => {
    await visit('/works/9000003?view_full_work=true');
    for (const paragraph of await page.locator('#chapters .userstuff[role=article] p').all()) {
      expect(await paragraph.isVisible()).toBe(false);
    }
    expect(await page.getByRole('link', { name: 'TW: Self-Harm' }).isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'Mystery' }).isVisible()).toBe(false);
  });

  it('hides what has come of a page that is cut off in the middle', async () => {
    page = await chromium.context.newPage();
    await page.goto(`https://${HOST}/works/9000099`);
    await page.waitForTimeout(patient(500));
    expect(await visible('dd.freeform a.tag')).toBe(false);
    expect(await visible('dd.fandom a.tag')).toBe(true);
  });

  it('leaves a page that is none of its own alone', async () => {
    page = await chromium.context.newPage();
    await page.goto(`https://${HOST}/works/1`);
    expect(await page.locator('h2.heading').textContent()).toBe('Error 404');
    expect(await page.locator('.unspoiled').count()).toBe(0);
  });
});
